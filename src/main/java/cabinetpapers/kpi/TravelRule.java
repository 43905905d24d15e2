package cabinetpapers.kpi;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.Travel.Reason;
import java.math.BigDecimal;
import java.util.Optional;

/** Direction of travel: better or worse than an earlier period, or the reason why that cannot be said. */
final class TravelRule {

    private TravelRule() {}

    /**
     * Against the period before. A cumulative measure has none, since a year to date always grows; nor has an annual
     * one, which does not move between quarters.
     */
    static Travel shortTravel(Measure measure, Return current, Optional<Return> previous) {
        Optional<Reason> standing = withoutDirection(measure, current);
        if (standing.isPresent()) {
            return new Travel.NotComparable(standing.get());
        }
        if (measure.basis() == Basis.CUMULATIVE) {
            return new Travel.NotComparable(Reason.CUMULATIVE);
        }
        if (measure.frequency() == Frequency.ANNUAL) {
            return new Travel.NotComparable(Reason.ANNUAL);
        }
        return compare(measure, current, previous);
    }

    /** Against the same period of the year before: for a cumulative measure, the same point of that year. */
    static Travel longTravel(Measure measure, Return current, Optional<Return> yearEarlier) {
        Optional<Reason> standing = withoutDirection(measure, current);
        return standing.isPresent() ? new Travel.NotComparable(standing.get()) : compare(measure, current, yearEarlier);
    }

    /** Why the measure, or this period's reading, can have no direction whatever it is compared with. */
    private static Optional<Reason> withoutDirection(Measure measure, Return current) {
        if (measure.polarity() == Polarity.NONE) {
            return Optional.of(Reason.INFORMATION_ONLY);
        }
        return switch (current.reading()) {
            case Reading.NotReported none -> Optional.of(Reason.NOT_REPORTED);
            case Reading.Unreadable none -> Optional.of(Reason.UNREADABLE);
            case Reading.NotDue none -> Optional.of(Reason.NOT_DUE);
            case Reading.Reported reported ->
                switch (reported.standing()) {
                    case FINAL -> Optional.empty();
                    case PROVISIONAL, ESTIMATED -> Optional.of(Reason.PROVISIONAL);
                    case REVISED -> Optional.of(Reason.REVISED);
                    case NOT_COMPARABLE -> Optional.of(Reason.DEFINITION);
                };
        };
    }

    private static Travel compare(Measure measure, Return current, Optional<Return> earlier) {
        if (earlier.isEmpty()) {
            return new Travel.NotComparable(Reason.NO_EARLIER_PERIOD);
        }
        Optional<Reason> unfit = unfit(earlier.get());
        if (unfit.isPresent()) {
            return new Travel.NotComparable(unfit.get());
        }
        BigDecimal now = actual(current);
        BigDecimal then = actual(earlier.get());
        BigDecimal change = now.subtract(then);
        return switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> direction(change.signum(), earlier.get(), change);
            case LOWER_IS_BETTER -> direction(-change.signum(), earlier.get(), change);
            case RANGE -> towardsRange(measure, current, earlier.get(), change);
            case NONE -> new Travel.NotComparable(Reason.INFORMATION_ONLY);
        };
    }

    /** Why an earlier return cannot be compared with, if it cannot. */
    private static Optional<Reason> unfit(Return earlier) {
        return switch (earlier.reading()) {
            case Reading.NotReported none -> Optional.of(Reason.EARLIER_NOT_REPORTED);
            case Reading.Unreadable none -> Optional.of(Reason.EARLIER_UNREADABLE);
            case Reading.NotDue none -> Optional.of(Reason.NO_EARLIER_PERIOD);
            case Reading.Reported reported ->
                switch (reported.standing()) {
                    case FINAL -> Optional.empty();
                    case PROVISIONAL, ESTIMATED -> Optional.of(Reason.EARLIER_PROVISIONAL);
                    case REVISED -> Optional.of(Reason.EARLIER_REVISED);
                    case NOT_COMPARABLE -> Optional.of(Reason.DEFINITION);
                };
        };
    }

    /** Closer to the range is better; without a range, closer to each period's own target. */
    private static Travel towardsRange(Measure measure, Return current, Return earlier, BigDecimal change) {
        Optional<BigDecimal> now = distance(measure, current);
        Optional<BigDecimal> then = distance(measure, earlier);
        if (now.isEmpty() || then.isEmpty()) {
            return new Travel.NotComparable(Reason.NO_TARGET_TO_AIM_FOR);
        }
        return direction(then.get().compareTo(now.get()), earlier, change);
    }

    /** How far a reported figure lies outside its range or off its target; empty without either. */
    static Optional<BigDecimal> distance(Measure measure, Return one) {
        return measure.range()
                .or(() -> one.target().map(target -> new Range(target, target)))
                .map(range -> range.distance(actual(one)));
    }

    private static Travel direction(int better, Return earlier, BigDecimal change) {
        DirectionOfTravel direction = better > 0
                ? DirectionOfTravel.IMPROVED
                : better < 0 ? DirectionOfTravel.WORSENED : DirectionOfTravel.UNCHANGED;
        return new Travel.Direction(direction, earlier.period(), change);
    }

    static BigDecimal actual(Return one) {
        if (one.reading() instanceof Reading.Reported reported) {
            return reported.actual();
        }
        throw new IllegalArgumentException("no figure for " + one.code() + " " + one.period());
    }
}
