package cabinetpapers.pdf;

/** Where a table's columns begin and how wide they are, in points. */
final class Columns {

    private final double[] lefts;
    private final double[] widths;

    Columns(double[] widths) {
        this.widths = widths.clone();
        lefts = new double[widths.length];
        for (int i = 1; i < widths.length; i++) {
            lefts[i] = lefts[i - 1] + widths[i - 1];
        }
    }

    double left(int column) {
        return lefts[column];
    }

    double width(int column) {
        return widths[column];
    }

    /** For a cell's words. */
    double inner(int column) {
        return widths[column] - 2 * RowSlice.SIDE;
    }

    double total() {
        return lefts[lefts.length - 1] + widths[widths.length - 1];
    }
}
