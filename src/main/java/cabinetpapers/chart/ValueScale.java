package cabinetpapers.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The value axis: a {@link ValueExtent} from {@code low} to {@code high} in steps of 1, 2 or 5 times a power of ten, no
 * finer than the figures' own decimals.
 */
record ValueScale(double low, double high, double step) {

    private static final double MOST_STEPS = 7;
    private static final double ROUNDING = 1e-9;

    /** @param values figures and targets together, in any order */
    static ValueScale of(List<Double> values, Unit unit, int decimals) {
        double finest = Math.pow(10, -decimals);
        ValueExtent extent = ValueExtent.of(values, unit, finest);
        return rounded(extent.low(), extent.high(), finest);
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
