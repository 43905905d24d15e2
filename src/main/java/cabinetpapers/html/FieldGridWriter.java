package cabinetpapers.html;

import cabinetpapers.paper.Block;
import java.util.List;

/**
 * Writes the grid of labels and values at the front of a report.
 *
 * <p>It is a description list, not a table: each label is heard right before its value, where a table's row of two pairs
 * would give both labels for each value; and on a phone the pairs stand below each other.
 */
final class FieldGridWriter {

    /** Rows of more pairs are set as if they had so many; they wrap. */
    private static final int MOST_PAIRS = 4;

    private final Html html;
    private final InlineWriter inlines;

    FieldGridWriter(Html html, InlineWriter inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void write(Block.FieldGrid grid) {
        int pairs = Math.min(MOST_PAIRS, grid.rows().getFirst().size());
        String labels = switch (grid.labels()) {
            case BESIDE -> "";
            case ABOVE -> "above ";
        };
        html.open("div", "class", "fields " + labels + "pairs-" + pairs, "role", "group", "aria-label", grid.name());
        html.open("dl").line();
        grid.rows().forEach(this::row);
        html.close().close().line();
    }

    private void row(List<Block.Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            if (i == 0) {
                html.open("div", "class", "first");
            } else {
                html.open("div");
            }
            html.open("dt").words(fields.get(i).label()).close();
            html.open("dd");
            inlines.write(fields.get(i).value());
            html.close().close();
        }
        html.line();
    }
}
