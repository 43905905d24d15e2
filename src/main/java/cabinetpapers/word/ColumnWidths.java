package cabinetpapers.word;

import java.util.Arrays;

/**
 * Shares a table's width among its columns by their weights, but gives each at least what its longest unbreakable word
 * needs.
 */
final class ColumnWidths {

    private final double[] weights;
    private final double[] least;
    private final double available;

    /** All in points. */
    private ColumnWidths(double[] weights, double[] least, double available) {
        this.weights = weights;
        this.least = least;
        this.available = available;
    }

    /** In points, together {@code available}. */
    static double[] share(double[] weights, double[] least, double available) {
        return new ColumnWidths(weights, fitting(least, available), available).share();
    }

    /** The needs, the greatest cut down to one size until all of them fit. */
    private static double[] fitting(double[] least, double available) {
        double[] sorted = least.clone();
        Arrays.sort(sorted);
        double left = available;
        for (int i = 0; i < sorted.length; i++) {
            double limit = left / (sorted.length - i);
            if (sorted[i] > limit) {
                return Arrays.stream(least).map(need -> Math.min(need, limit)).toArray();
            }
            left -= sorted[i];
        }
        return least;
    }

    private double[] share() {
        double[] widths = new double[weights.length];
        boolean[] settled = new boolean[weights.length];
        while (settleOne(widths, settled)) {
            // Each column that takes what it needs leaves less for the others to share, so that another may fall short.
        }
        return widths;
    }

    /** Shares what is left among the columns not settled; settles the first one that falls short of its need. */
    private boolean settleOne(double[] widths, boolean[] settled) {
        double left = available;
        double weight = 0;
        for (int i = 0; i < widths.length; i++) {
            left -= settled[i] ? widths[i] : 0;
            weight += settled[i] ? 0 : weights[i];
        }
        for (int i = 0; i < widths.length; i++) {
            if (!settled[i]) {
                widths[i] = left * weights[i] / weight;
            }
        }
        for (int i = 0; i < widths.length; i++) {
            if (!settled[i] && widths[i] < least[i]) {
                widths[i] = least[i];
                settled[i] = true;
                return true;
            }
        }
        return false;
    }
}
