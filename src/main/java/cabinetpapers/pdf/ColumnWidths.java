package cabinetpapers.pdf;

import java.util.Arrays;

/** Shares a table's width among its columns: by weight, but none narrower than its longest word. */
final class ColumnWidths {

    private ColumnWidths() {}

    /**
     * @param least what each column needs, in points; where the sum of it is more than there is, each gives way
     * @return the widths, which add up to {@code available}
     */
    static double[] share(double[] weights, double[] least, double available) {
        double needed = Arrays.stream(least).sum();
        if (needed >= available) {
            return Arrays.stream(least).map(width -> width * available / needed).toArray();
        }
        double[] widths = new double[weights.length];
        boolean[] fixed = new boolean[weights.length];
        double rest = available;
        double weight = Arrays.stream(weights).sum();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < weights.length; i++) {
                if (!fixed[i] && weights[i] / weight * rest < least[i]) {
                    fixed[i] = true;
                    widths[i] = least[i];
                    rest -= least[i];
                    weight -= weights[i];
                    changed = true;
                }
            }
        }
        for (int i = 0; i < weights.length; i++) {
            if (!fixed[i]) {
                widths[i] = weights[i] / weight * rest;
            }
        }
        return widths;
    }
}
