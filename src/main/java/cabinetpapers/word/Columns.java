package cabinetpapers.word;

import cabinetpapers.paper.Block;
import java.util.Arrays;

/** A table's columns: how densely it is set, and how wide they are. */
final class Columns {

    private static final double ROUNDING = 0.01;

    private final Density density;
    private final double[] widths;
    private final double[] least;

    private Columns(Density density, double[] widths, double[] least) {
        this.density = density;
        this.widths = widths;
        this.least = least;
    }

    /** @param available in points */
    static Columns of(Block.Table table, CellNeeds needs, double available) {
        Columns normal = of(table, needs, available, Density.NORMAL);
        return normal.fit() ? normal : of(table, needs, available, Density.COMPACT);
    }

    private static Columns of(Block.Table table, CellNeeds needs, double available, Density density) {
        double[] weights =
                table.columns().stream().mapToDouble(Block.Column::weight).toArray();
        double[] least = needs.of(table, density);
        return new Columns(density, ColumnWidths.share(weights, least, available), least);
    }

    Density density() {
        return density;
    }

    /** In points. */
    double width(int column) {
        return widths[column];
    }

    double[] widths() {
        return widths.clone();
    }

    /** Whether no word breaks. */
    boolean fit() {
        return Arrays.stream(least).sum() <= Arrays.stream(widths).sum() + ROUNDING;
    }
}
