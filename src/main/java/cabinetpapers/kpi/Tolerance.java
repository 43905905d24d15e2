package cabinetpapers.kpi;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** How far short of its target a reading may fall and still be Amber rather than Red. */
public sealed interface Tolerance {

    /** No Amber: on target or Red. */
    record Exact() implements Tolerance {}

    /**
     * Relative to the target: 5% of a target of 80 is 4. Of a target of nought it is nought.
     *
     * @param percent nought or more
     */
    record Percent(BigDecimal percent) implements Tolerance {
        public Percent {
            requireNotNegative(percent);
        }
    }

    /**
     * In the measure's own unit; for a percentage, percentage points.
     *
     * @param points nought or more
     */
    record Points(BigDecimal points) implements Tolerance {
        public Points {
            requireNotNegative(points);
        }
    }

    /** Amber down to a stated floor standard (for a measure where lower is better, up to a ceiling), as Kent has it. */
    record Floor(BigDecimal standard) implements Tolerance {
        public Floor {
            requireNonNull(standard, "standard");
        }
    }

    private static void requireNotNegative(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a tolerance cannot be negative: " + amount);
        }
    }
}
