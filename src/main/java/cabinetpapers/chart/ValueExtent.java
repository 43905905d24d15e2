package cabinetpapers.chart;

import java.util.List;

/**
 * The stretch of values that a line is drawn against.
 *
 * <p>It must not make mountains of molehills:
 *
 * <ol>
 *   <li>It holds every value, and spans at least a fifth of the largest of them.
 *   <li>Zero is on it wherever that leaves the values at least half of the height.
 *   <li>Values that are never negative get no negative part, percentages within 0 to 100 none beyond it.
 * </ol>
 */
record ValueExtent(double low, double high) {

    private static final double LEAST_SPAN = 0.2;
    private static final double ROOM = 0.05;
    private static final double WHOLE = 100;

    /**
     * @param values in any order
     * @param finest the smallest difference that the values' decimals can show; no less is spanned than two of them
     */
    static ValueExtent of(List<Double> values, Unit unit, double finest) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(0);
        double span =
                Math.max(Math.max(most - least, LEAST_SPAN * Math.max(Math.abs(least), Math.abs(most))), 2 * finest);
        double spare = (span - (most - least)) / 2 + ROOM * span;
        double low = least - spare;
        double high = most + spare;
        if (least >= 0 && low <= high - low) {
            high = Math.max(high, span);
            low = 0;
        } else if (most <= 0 && -high <= high - low) {
            low = Math.min(low, -span);
            high = 0;
        }
        if (unit.isPercent() && least >= 0 && most <= WHOLE && high > WHOLE) {
            low = Math.max(0, Math.min(low, WHOLE - span));
            high = WHOLE;
        }
        return new ValueExtent(low, high);
    }
}
