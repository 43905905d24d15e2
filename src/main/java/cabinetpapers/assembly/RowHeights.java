package cabinetpapers.assembly;

import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** About how high a table's rows are, in lines, given the widths of its columns of text. */
final class RowHeights {

    /** The longest tables are judged by their first rows. */
    private static final int MOST_ROWS = 60;

    /** Less than this part of a line in the whole table is not worth taking room from where it looks best. */
    private static final double WORTH = 0.02;

    /** In ems. */
    private static final double HALF_WORD = 1.5;

    /** The texts of each row's cells, paragraph by paragraph, in points. */
    private final List<double[][]> rows = new ArrayList<>();

    private final double em;

    /** @param columns the places of those that are compared */
    RowHeights(Row header, List<Row> table, int[] columns, double em) {
        this.em = em;
        add(header, columns, TextWidth::bold);
        table.subList(0, Math.min(MOST_ROWS, table.size())).forEach(row -> add(row, columns, TextWidth::regular));
    }

    private void add(Row row, int[] columns, ToDoubleFunction<String> face) {
        double[][] cells = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            cells[i] = row.cells().get(columns[i]).blocks().stream()
                    .flatMap(PlainText::paragraphs)
                    .mapToDouble(words -> em * face.applyAsDouble(words))
                    .toArray();
        }
        rows.add(cells);
    }

    /**
     * The column that makes the rows lowest when it gets this much more room.
     *
     * @return its place among the columns, or -1 where none does
     */
    int lowest(double[] widths, double more) {
        int best = -1;
        double least = total(widths) - WORTH;
        for (int i = 0; i < widths.length; i++) {
            widths[i] += more;
            double total = total(widths);
            widths[i] -= more;
            if (total < least) {
                least = total;
                best = i;
            }
        }
        return best;
    }

    /** High cells count for most of a row, but a cell just below the highest counts too: it is the next in the way. */
    private double total(double[] widths) {
        double total = 0;
        for (double[][] row : rows) {
            double fourth = 0;
            for (int i = 0; i < widths.length; i++) {
                double lines = lines(row[i], widths[i]);
                fourth += lines * lines * lines * lines;
            }
            total += Math.sqrt(Math.sqrt(fourth));
        }
        return total;
    }

    /** Of each line that wraps, about half a word stays blank. */
    private double lines(double[] paragraphs, double width) {
        double filled = Math.max(em, width - HALF_WORD * em);
        double lines = 0;
        for (double words : paragraphs) {
            lines += words <= width ? 1 : Math.max(1, words / filled);
        }
        return lines;
    }
}
