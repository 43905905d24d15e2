package cabinetpapers.pdf;

import java.util.Arrays;
import java.util.List;

/** Shares a table's width among its columns: by weight, but none narrower than its longest word. */
final class ColumnWidths {

    private static final int STEPS = 40;

    private ColumnWidths() {}

    /**
     * Widths that add up to what there is.
     *
     * @param weights the columns' shares
     * @param needs of each column; where there is too little, the longest words are cut, but no status
     */
    static double[] share(double[] weights, List<Needs> needs, double available) {
        double[] whole = needs.stream().mapToDouble(Needs::whole).toArray();
        double[] unbreakable = needs.stream().mapToDouble(Needs::unbreakable).toArray();
        if (sum(whole) <= available) {
            return byWeight(weights, whole, available);
        }
        return scaled(cut(whole, unbreakable, available), available);
    }

    private static double[] byWeight(double[] weights, double[] least, double available) {
        double[] widths = new double[weights.length];
        boolean[] fixed = new boolean[weights.length];
        double rest = available;
        double weight = sum(weights);
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (int i = 0; i < weights.length; i++) {
                if (!fixed[i] && weights[i] / weight * rest < least[i]) {
                    fixed[i] = true;
                    widths[i] = least[i];
                    rest -= least[i];
                    weight -= weights[i];
                    settled = false;
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

    /** Lowers the widest columns to a common height, as water finds its level. */
    private static double[] cut(double[] whole, double[] unbreakable, double available) {
        double low = 0;
        double high = Arrays.stream(whole).max().orElse(0);
        for (int step = 0; step < STEPS; step++) {
            double level = (low + high) / 2;
            if (sum(lowered(whole, unbreakable, level)) > available) {
                high = level;
            } else {
                low = level;
            }
        }
        return lowered(whole, unbreakable, low);
    }

    private static double[] lowered(double[] whole, double[] unbreakable, double level) {
        double[] widths = new double[whole.length];
        for (int i = 0; i < whole.length; i++) {
            widths[i] = Math.max(unbreakable[i], Math.min(whole[i], level));
        }
        return widths;
    }

    private static double[] scaled(double[] widths, double available) {
        double factor = available / sum(widths);
        return Arrays.stream(widths).map(width -> width * factor).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
