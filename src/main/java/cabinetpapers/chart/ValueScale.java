package cabinetpapers.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The value axis: from {@code low} to {@code high} in steps.
 *
 * <p>It must not make mountains of molehills:
 *
 * <ol>
 *   <li>It holds every figure and target, and spans at least a fifth of the largest of them.
 *   <li>Zero is on it wherever that leaves the figures at least half of the height.
 *   <li>Figures that are never negative get no negative axis, percentages within 0 to 100 none beyond it.
 *   <li>Steps are 1, 2 or 5 times a power of ten, and no finer than the figures' own decimals.
 * </ol>
 */
record ValueScale(double low, double high, double step) {

    private static final double LEAST_SPAN = 0.2;
    private static final double ROOM = 0.05;
    private static final double MOST_STEPS = 7;
    private static final double ROUNDING = 1e-9;
    private static final double WHOLE = 100;

    /** @param values figures and targets together, in any order */
    static ValueScale of(List<Double> values, Unit unit, int decimals) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(0);
        double finest = Math.pow(10, -decimals);
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
        if (unit == Unit.PERCENT && least >= 0 && most <= WHOLE && high > WHOLE) {
            low = Math.max(0, Math.min(low, WHOLE - span));
            high = WHOLE;
        }
        return rounded(low, high, finest);
    }

    /** The finest step that needs no more than a handful of them. */
    private static ValueScale rounded(double low, double high, double finest) {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / MOST_STEPS)));
        return DoubleStream.of(1, 2, 5, 10, 20)
                .map(factor -> Math.max(finest, factor * power))
                .mapToObj(step -> new ValueScale(
                        Math.floor(low / step + ROUNDING) * step, Math.ceil(high / step - ROUNDING) * step, step))
                .filter(scale -> scale.steps() <= MOST_STEPS)
                .findFirst()
                .orElseThrow();
    }

    private long steps() {
        return Math.round((high - low) / step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long i = 0; i <= steps(); i++) {
            ticks.add((Math.round(low / step) + i) * step);
        }
        return ticks;
    }

    /** As many decimals as the step has. */
    int decimals() {
        return Math.max(0, (int) -Math.floor(Math.log10(step) + ROUNDING));
    }
}
