package cabinetpapers.kpi;

/** What a process-behaviour chart says of one point. Of several that hold, the first in this order counts. */
public enum Signal {
    ABOVE_LIMIT(1, "above the upper limit"),
    BELOW_LIMIT(-1, "below the lower limit"),
    RISING(1, "part of an unbroken rise"),
    FALLING(-1, "part of an unbroken fall"),
    TWO_OF_THREE_HIGH(1, "one of two in three near the upper limit"),
    TWO_OF_THREE_LOW(-1, "one of two in three near the lower limit"),
    RUN_ABOVE_MEAN(1, "part of a run above the mean"),
    RUN_BELOW_MEAN(-1, "part of a run below the mean"),
    /** No signal: what the process gives rise to by itself. */
    COMMON_CAUSE(0, "no signal");

    private final int side;
    private final String words;

    Signal(int side, String words) {
        this.side = side;
        this.words = words;
    }

    /** What it says of its point. */
    String words() {
        return words;
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
