package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/** How large a change may be and still count as none. */
public sealed interface Band {

    /** Any change counts. */
    record None() implements Band {}

    /** Up to so many per cent of the earlier figure; of an earlier figure of nought, no change at all. */
    record Percent(BigDecimal percent) implements Band {
        public Percent {
            requireNotNegative(percent);
        }
    }

    /** Up to so much in the measure's own unit; for a percentage, percentage points. */
    record Points(BigDecimal points) implements Band {
        public Points {
            requireNotNegative(points);
        }
    }

    /** A tolerance taken as a band; empty for a floor, which is none. */
    static Optional<Band> of(Tolerance tolerance) {
        return switch (tolerance) {
            case Tolerance.Exact exact -> Optional.of(new None());
            case Tolerance.Percent percent -> Optional.of(new Percent(percent.percent()));
            case Tolerance.Points points -> Optional.of(new Points(points.points()));
            case Tolerance.Floor floor -> Optional.empty();
        };
    }

    /**
     * Whether a change is within the band, its edge included.
     *
     * @param moved how far, nought or more
     */
    default boolean holds(BigDecimal earlier, BigDecimal moved) {
        return switch (this) {
            case None none -> moved.signum() == 0;
            case Percent percent ->
                moved.movePointRight(2).compareTo(earlier.abs().multiply(percent.percent())) <= 0;
            case Points points -> moved.compareTo(points.points()) <= 0;
        };
    }

    private static void requireNotNegative(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("a band cannot be negative: " + amount);
        }
    }
}
