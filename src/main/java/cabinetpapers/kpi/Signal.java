package cabinetpapers.kpi;

/** What a process-behaviour chart says of one point. Of several that hold, the first in this order counts. */
public enum Signal {
    ABOVE_LIMIT(1),
    BELOW_LIMIT(-1),
    RISING(1),
    FALLING(-1),
    TWO_OF_THREE_HIGH(1),
    TWO_OF_THREE_LOW(-1),
    RUN_ABOVE_MEAN(1),
    RUN_BELOW_MEAN(-1),
    /** No signal: what the process gives rise to by itself. */
    COMMON_CAUSE(0);

    private final int side;

    Signal(int side) {
        this.side = side;
    }

    /** Whether a signal is good or bad. */
    public enum Variation {
        IMPROVEMENT,
        CONCERN,
        COMMON_CAUSE,
        /** A signal in a measure of which neither way is better. */
        NEITHER_BETTER_NOR_WORSE
    }

    /** A trend counts by where it goes, not by the side of the mean that it is on. */
    public Variation variation(Polarity polarity) {
        if (side == 0) {
            return Variation.COMMON_CAUSE;
        }
        return switch (polarity) {
            case HIGHER_IS_BETTER -> side > 0 ? Variation.IMPROVEMENT : Variation.CONCERN;
            case LOWER_IS_BETTER -> side < 0 ? Variation.IMPROVEMENT : Variation.CONCERN;
            case RANGE, NONE -> Variation.NEITHER_BETTER_NOR_WORSE;
        };
    }
}
