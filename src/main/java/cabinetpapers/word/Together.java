package cabinetpapers.word;

import cabinetpapers.paper.Block;
import cabinetpapers.word.WordCutter.Weight;
import java.util.List;

/** Which rows of a table share a page with what comes after them. The PDF's tables are parted by the same rule. */
final class Together {

    /** Of a page: a higher table might leave half of one blank to be kept together. */
    private static final double SHORT_TABLE = 0.42;

    /** In points, about five lines: a row that looks lost by itself. */
    private static final double LOW_ROW = 72;

    private final int last;
    private final boolean isShort;
    private final boolean beginsLow;
    private final boolean endsLow;

    private Together(int last, boolean isShort, boolean beginsLow, boolean endsLow) {
        this.last = last;
        this.isShort = isShort;
        this.beginsLow = beginsLow;
        this.endsLow = endsLow;
    }

    static Together of(Block.Table table, Columns columns, TextHeight heights, PageArea area) {
        List<Block.Row> rows = table.rows();
        if (rows.isEmpty()) {
            return new Together(-1, true, false, false);
        }
        return new Together(
                rows.size() - 1,
                isShort(rows, columns, heights, SHORT_TABLE * area.height()),
                heights.row(rows.getFirst(), columns, Weight.REGULAR) < LOW_ROW,
                heights.row(rows.getLast(), columns, Weight.REGULAR) < LOW_ROW);
    }

    /** Of a long table, no more rows are measured than it takes to know that it is long. */
    private static boolean isShort(List<Block.Row> rows, Columns columns, TextHeight heights, double most) {
        double height = 0;
        for (int i = 0; i < rows.size() && height < most; i++) {
            height += heights.row(rows.get(i), columns, Weight.REGULAR);
        }
        return height < most;
    }

    /**
     * All but the last of a short table, which is read at a glance, and a chart's with the chart. A longer one goes on
     * overleaf where the page ends, but leaves no low row alone at the foot of a page or at the head of one.
     *
     * @param row its place among the table's body rows
     */
    boolean staysWithNext(int row) {
        return row < last && (isShort || (row == 0 && beginsLow) || (row == last - 1 && endsLow));
    }
}
