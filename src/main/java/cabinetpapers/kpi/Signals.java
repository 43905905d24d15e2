package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the signals in points that share their limits. */
final class Signals {

    private static final int RUN = 7;
    private static final int THREE = 3;

    private final List<BigDecimal> figures;
    private final ProcessLimits limits;
    private final SpcOptions options;

    private Signals(List<BigDecimal> figures, ProcessLimits limits, SpcOptions options) {
        this.figures = figures;
        this.limits = limits;
        this.options = options;
    }

    /** One for each figure. */
    static List<Signal> of(List<BigDecimal> figures, ProcessLimits limits, SpcOptions options) {
        Signals signals = new Signals(figures, limits, options);
        return IntStream.range(0, figures.size()).mapToObj(signals::at).toList();
    }

    private Signal at(int point) {
        int outside = limits.outside(figures.get(point));
        if (outside != 0) {
            return outside > 0 ? Signal.ABOVE_LIMIT : Signal.BELOW_LIMIT;
        }
        for (int way : List.of(1, -1)) {
            if (partOf(point, options.trend().points(), first -> trend(first, way))) {
                return way > 0 ? Signal.RISING : Signal.FALLING;
            }
        }
        int side = limits.side(figures.get(point));
        if (near(point) && partOf(point, THREE, this::twoOfThree)) {
            return side > 0 ? Signal.TWO_OF_THREE_HIGH : Signal.TWO_OF_THREE_LOW;
        }
        if (partOf(point, RUN, first -> oneSide(first, RUN))) {
            return side > 0 ? Signal.RUN_ABOVE_MEAN : Signal.RUN_BELOW_MEAN;
        }
        return Signal.COMMON_CAUSE;
    }

    private interface Stretch {
        boolean from(int first);
    }

    /** Whether any stretch of so many points that holds this one is of a kind. */
    private boolean partOf(int point, int length, Stretch kind) {
        int last = Math.min(point, figures.size() - length);
        return IntStream.rangeClosed(Math.max(0, point - length + 1), last).anyMatch(kind::from);
    }

    /** Each point beyond the one before; equal ones break it. */
    private boolean trend(int first, int way) {
        return IntStream.range(first + 1, first + options.trend().points())
                .allMatch(i -> figures.get(i).compareTo(figures.get(i - 1)) == way);
    }

    private boolean twoOfThree(int first) {
        long near = IntStream.range(first, first + THREE).filter(this::near).count();
        return near >= 2 && oneSide(first, THREE);
    }

    private boolean near(int point) {
        BigDecimal figure = figures.get(point);
        return limits.beyondNear(figure)
                && switch (options.twoOfThree()) {
                    case WITHIN_LIMITS -> limits.outside(figure) == 0;
                    case BEYOND_TOO -> true;
                };
    }

    private boolean oneSide(int first, int length) {
        int side = limits.side(figures.get(first));
        return side != 0 && IntStream.range(first, first + length).allMatch(i -> limits.side(figures.get(i)) == side);
    }
}
