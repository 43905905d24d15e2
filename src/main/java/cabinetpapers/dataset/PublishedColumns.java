package cabinetpapers.dataset;

import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.PublishedSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was published, where it stands beside the figures in {@code values}. */
final class PublishedColumns {

    private final Map<Place, String> codes;
    private final PublishedCells cells;
    private final List<PublishedSigns> signs = new ArrayList<>();

    /** @param codes of the measures whose figures are compared, by where the row stands that is used for each */
    PublishedColumns(Map<Place, String> codes, Findings findings) {
        this.codes = Map.copyOf(codes);
        this.cells = new PublishedCells(findings);
    }

    void read(Line line) {
        String code = codes.get(line.place());
        boolean says = !line.blank(Column.PUBLISHED_RAG)
                || !line.blank(Column.PUBLISHED_SHORT)
                || !line.blank(Column.PUBLISHED_LONG);
        if (code != null && says && line.shape() != Line.Shape.SHIFTED) {
            signs.add(cells.signs(line, code, Column.PUBLISHED_RAG, Column.PUBLISHED_SHORT, Column.PUBLISHED_LONG));
        }
    }

    List<PublishedSigns> list() {
        return List.copyOf(signs);
    }
}
