package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.PublishedSigns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code published}. */
final class PublishedRows {

    private final Findings findings;
    private final PublishedCells cells;
    private final Map<String, PublishedSigns> signs = new LinkedHashMap<>();

    PublishedRows(Findings findings) {
        this.findings = findings;
        this.cells = new PublishedCells(findings);
    }

    void read(Line line) {
        String code = line.text(Column.CODE);
        if (code.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(Column.CODE),
                    "the row has no code, and is left out",
                    "Write the measure's code and run again."));
            return;
        }
        PublishedSigns read = cells.signs(line, code, Column.RAG, Column.SHORT, Column.LONG);
        if (signs.putIfAbsent(code, read) != null) {
            findings.add(Finding.hole(
                    line.place(Column.CODE),
                    "the code " + Quoted.shortened(code) + " has a row already, and this one is left out",
                    "Delete one of the two rows and run again."));
        }
    }

    List<PublishedSigns> list() {
        return List.copyOf(signs.values());
    }
}
