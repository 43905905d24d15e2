package cabinetpapers.kpi;

import java.util.Optional;

/**
 * What the sector's tools do differently from one another in process-behaviour charts.
 *
 * @param fixAfter how many points, from the beginning or the last rebase, the limits are made from, 12 or more; empty
 *     for all
 */
public record SpcOptions(Screening screening, Trend trend, TwoOfThree twoOfThree, Optional<Integer> fixAfter) {

    private static final int FEWEST_FIXED = 12;

    /** As in NHSRplotthedots 0.2.2. */
    public static final SpcOptions USUAL =
            new SpcOptions(Screening.SCREENED, Trend.SEVEN_POINTS, TwoOfThree.WITHIN_LIMITS, Optional.empty());

    public SpcOptions {
        fixAfter.ifPresent(points -> {
            if (points < FEWEST_FIXED) {
                throw new IllegalArgumentException("limits cannot be fixed after " + points + " points");
            }
        });
    }

    /** Whether outlying moving ranges are left out, once, before the limits are made. */
    public enum Screening {
        SCREENED,
        UNSCREENED
    }

    /** How many points, each above or each below the one before, make a trend. */
    public enum Trend {
        SEVEN_POINTS(7),
        SIX_POINTS(6);

        private final int points;

        Trend(int points) {
            this.points = points;
        }

        int points() {
            return points;
        }
    }

    /** Which points beyond two thirds of the way to a limit count for two of three. */
    public enum TwoOfThree {
        /** Only those still within the limit. */
        WITHIN_LIMITS,
        /** Those beyond the limit, too. */
        BEYOND_TOO
    }
}
