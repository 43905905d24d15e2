package cabinetpapers.kpi;

import static cabinetpapers.kpi.Steps.difference;
import static cabinetpapers.kpi.Steps.plain;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Travel.Against;
import cabinetpapers.kpi.Travel.Manner;
import cabinetpapers.kpi.Travel.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Direction of travel: better or worse than what it is compared with, or the reason why that cannot be said. */
final class TravelRule {

    private TravelRule() {}

    /**
     * Against the period before, unless the measure's rule says otherwise. A cumulative measure has none, since a year
     * to date always grows; nor has an annual one, which does not move between quarters.
     */
    static Travel shortTravel(Measure measure, Return current, Past past, Steps steps) {
        Optional<Reason> standing = withoutDirection(measure, current);
        if (standing.isPresent()) {
            return none(standing.get(), steps);
        }
        if (measure.basis() == Basis.CUMULATIVE) {
            return none(Reason.CUMULATIVE, steps);
        }
        if (measure.frequency() == Frequency.ANNUAL) {
            return none(Reason.ANNUAL, steps);
        }
        return switch (measure.rules().travel()) {
            case TravelScheme.Previous previous -> compare(measure, current, past.previous(), past, steps);
            case TravelScheme.Average average -> compare(measure, current, past.previous(), past, steps);
            case TravelScheme.ConstantTarget constant ->
                past.thisYear().stream().map(TravelRule::target).distinct().count() > 1
                        ? none(Reason.TARGET_CHANGES, steps)
                        : compare(measure, current, past.previous(), past, steps);
            case TravelScheme.ProcessLimits limits -> judgedByLimits(measure, current, past, steps);
        };
    }

    /**
     * Against the same period of the year before, unless the measure's rule says otherwise: for a cumulative measure,
     * the same point of that year.
     */
    static Travel longTravel(Measure measure, Return current, Past past, Steps steps) {
        Optional<Reason> standing = withoutDirection(measure, current);
        if (standing.isPresent()) {
            return none(standing.get(), steps);
        }
        return switch (measure.rules().travel()) {
            case TravelScheme.Previous previous -> compare(measure, current, past.yearEarlier(), past, steps);
            case TravelScheme.ConstantTarget constant -> compare(measure, current, past.yearEarlier(), past, steps);
            case TravelScheme.Average average ->
                measure.basis() == Basis.CUMULATIVE
                        ? none(Reason.CUMULATIVE, steps)
                        : againstMean(measure, current, past, average.periods(), steps);
            case TravelScheme.ProcessLimits limits ->
                byLimits(measure)
                        ? none(Reason.BY_LIMITS, steps)
                        : compare(measure, current, past.yearEarlier(), past, steps);
        };
    }

    /** A target of 80.0 is one of 80. */
    private static Optional<BigDecimal> target(Return one) {
        return one.target().map(BigDecimal::stripTrailingZeros);
    }

    private static Travel none(Reason reason, Steps steps) {
        steps.say("There is none: " + reason.words() + ".");
        return new Travel.NotComparable(reason);
    }

    /** Why the measure, or this period's reading, can have no direction whatever it is compared with. */
    private static Optional<Reason> withoutDirection(Measure measure, Return current) {
        if (measure.polarity() == Polarity.NONE) {
            return Optional.of(Reason.INFORMATION_ONLY);
        }
        return switch (current.reading()) {
            case Reading.NotReported none -> Optional.of(Reason.NOT_REPORTED);
            case Reading.Unreadable none -> Optional.of(Reason.UNREADABLE);
            case Reading.Suppressed none -> Optional.of(Reason.SUPPRESSED);
            case Reading.NotDue notDue ->
                switch (notDue.waiting()) {
                    case NOT_YET -> Optional.of(Reason.NOT_DUE);
                    case CARRIED_OVER -> Optional.of(Reason.CARRIED_OVER);
                };
            case Reading.Reported reported ->
                switch (reported.standing()) {
                    case FINAL -> Optional.empty();
                    case PROVISIONAL, ESTIMATED -> Optional.of(Reason.PROVISIONAL);
                    case REVISED -> Optional.of(Reason.REVISED);
                    case NOT_COMPARABLE -> Optional.of(Reason.DEFINITION);
                };
        };
    }

    private static Travel compare(Measure measure, Return current, Optional<Return> earlier, Past past, Steps steps) {
        if (earlier.isEmpty()) {
            return none(Reason.NO_EARLIER_PERIOD, steps);
        }
        Return then = earlier.get();
        Optional<Reason> unfit = unfit(measure, then);
        if (unfit.isPresent()) {
            return none(unfit.get(), steps);
        }
        steps.say("It is compared with " + plain(actual(then)) + " in "
                + then.period().title() + ".");
        return compare(measure, current, actual(then), then, new Against.Earlier(then.period()), past.returns(), steps);
    }

    /** Why an earlier return cannot be compared with, if it cannot. */
    private static Optional<Reason> unfit(Measure measure, Return earlier) {
        return switch (earlier.reading()) {
            case Reading.NotReported none -> Optional.of(Reason.EARLIER_NOT_REPORTED);
            case Reading.Unreadable none -> Optional.of(Reason.EARLIER_UNREADABLE);
            case Reading.Suppressed none -> Optional.of(Reason.EARLIER_SUPPRESSED);
            case Reading.NotDue none -> Optional.of(Reason.NO_EARLIER_PERIOD);
            case Reading.Reported reported ->
                switch (reported.standing()) {
                    case FINAL ->
                        measure.rules().defines(earlier.period())
                                ? Optional.empty()
                                : Optional.of(Reason.DEFINITION_CHANGED);
                    case PROVISIONAL, ESTIMATED -> Optional.of(Reason.EARLIER_PROVISIONAL);
                    case REVISED -> Optional.of(Reason.EARLIER_REVISED);
                    case NOT_COMPARABLE -> Optional.of(Reason.DEFINITION);
                };
        };
    }

    /** Against the mean of the periods just before; each of them must be there, and fit. */
    private static Travel againstMean(Measure measure, Return current, Past past, int periods, Steps steps) {
        List<Return> before = past.returns().stream()
                .filter(one -> !one.period().equals(current.period()))
                .toList();
        List<Return> averaged = before.subList(Math.max(0, before.size() - periods), before.size());
        boolean whole = averaged.size() == periods
                && averaged.stream().allMatch(one -> unfit(measure, one).isEmpty())
                && unbroken(averaged, current);
        if (!whole) {
            return none(Reason.TOO_FEW_TO_AVERAGE, steps);
        }
        BigDecimal mean = averaged.stream()
                .map(TravelRule::actual)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(periods), MathContext.DECIMAL128);
        steps.say("The mean of the " + periods + " periods from "
                + averaged.getFirst().period().title() + " to "
                + averaged.getLast().period().title() + " is " + plain(mean) + ".");
        return compare(
                measure, current, mean, averaged.getLast(), new Against.Mean(periods, mean), past.returns(), steps);
    }

    private static boolean unbroken(List<Return> averaged, Return current) {
        Period expected = current.period();
        for (Return one : averaged.reversed()) {
            expected = expected.previous();
            if (!one.period().equals(expected)) {
                return false;
            }
        }
        return true;
    }

    /** @param then what the current figure is compared with; {@code last} is the return that it ends with */
    private static Travel compare(
            Measure measure,
            Return current,
            BigDecimal then,
            Return last,
            Against against,
            List<Return> returns,
            Steps steps) {
        BigDecimal now = actual(current);
        BigDecimal change = now.subtract(then);
        steps.say("The change is " + difference(now, then) + ".");
        Optional<BigDecimal> better = better(measure, current, then, last);
        if (better.isEmpty()) {
            return none(Reason.NO_TARGET_TO_AIM_FOR, steps);
        }
        BigDecimal moved = better.get();
        steps.say(better(measure, moved));
        if (moved.signum() == 0) {
            Manner manner = change.signum() == 0 ? held(measure, now, returns) : Manner.PLAIN;
            return new Travel.Direction(DirectionOfTravel.UNCHANGED, against, change, manner);
        }
        if (measure.rules().band().holds(then, moved.abs())) {
            steps.say("That is within the band in which a change counts as none"
                    + band(measure.rules().band(), then) + ".");
            return new Travel.Direction(DirectionOfTravel.UNCHANGED, against, change, Manner.WITHIN_BAND);
        }
        DirectionOfTravel direction = moved.signum() > 0 ? DirectionOfTravel.IMPROVED : DirectionOfTravel.WORSENED;
        return new Travel.Direction(direction, against, change, Manner.PLAIN);
    }

    private static String better(Measure measure, BigDecimal moved) {
        String which = switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> "Higher is better";
            case LOWER_IS_BETTER -> "Lower is better";
            case RANGE -> "Nearer to the range or target is better";
            case NONE -> "Neither way is better";
        };
        return moved.signum() == 0
                ? which + ": it is neither better nor worse."
                : which + ": it is " + (moved.signum() > 0 ? "better" : "worse") + " by " + plain(moved.abs()) + ".";
    }

    private static String band(Band band, BigDecimal then) {
        return switch (band) {
            case Band.None none -> "";
            case Band.Percent percent -> ", " + plain(percent.percent()) + "% of " + plain(then.abs());
            case Band.Points points -> ", " + plain(points.points());
        };
    }

    /** By how much a figure is better; for a range, by how much nearer to it, or to each period's own target. */
    private static Optional<BigDecimal> better(Measure measure, Return current, BigDecimal then, Return last) {
        BigDecimal now = actual(current);
        return switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> Optional.of(now.subtract(then));
            case LOWER_IS_BETTER -> Optional.of(then.subtract(now));
            case RANGE ->
                aim(measure, last)
                        .flatMap(before -> aim(measure, current)
                                .map(range -> before.distance(then).subtract(range.distance(now))));
            case NONE -> Optional.empty();
        };
    }

    /** A figure that did not change, and cannot be better: a percentage of 100, or none of what should be few. */
    private static Manner held(Measure measure, BigDecimal now, List<Return> returns) {
        return Best.possible(measure, returns)
                .filter(best -> best.compareTo(now) == 0)
                .map(best -> measure.polarity() == Polarity.HIGHER_IS_BETTER ? Manner.AT_MAXIMUM : Manner.AT_MINIMUM)
                .orElse(Manner.PLAIN);
    }

    /** Limits need figures that are independent of one another, and a side that is better. */
    private static boolean byLimits(Measure measure) {
        return measure.basis() == Basis.PERIOD && measure.polarity() != Polarity.RANGE;
    }

    private static Travel judgedByLimits(Measure measure, Return current, Past past, Steps steps) {
        if (measure.basis() == Basis.ROLLING) {
            return none(Reason.ROLLING, steps);
        }
        if (!byLimits(measure)) {
            return compare(measure, current, past.previous(), past, steps);
        }
        return past.process()
                .flatMap(ProcessChart::latest)
                .map(point -> signalled(measure, point, steps))
                .orElseGet(() -> none(Reason.TOO_FEW_FOR_LIMITS, steps));
    }

    private static Travel signalled(Measure measure, ProcessChart.Point point, Steps steps) {
        steps.say("The latest figure on the chart is " + plain(point.figure()) + " in "
                + point.period().title() + ": " + point.signal().words() + ".");
        Against against = new Against.Limits(point.limits(), point.signal());
        BigDecimal change = point.figure().subtract(point.limits().mean());
        return switch (point.signal().variation(measure.polarity())) {
            case IMPROVEMENT -> new Travel.Direction(DirectionOfTravel.IMPROVED, against, change, Manner.PLAIN);
            case CONCERN -> new Travel.Direction(DirectionOfTravel.WORSENED, against, change, Manner.PLAIN);
            case COMMON_CAUSE, NEITHER_BETTER_NOR_WORSE ->
                new Travel.Direction(DirectionOfTravel.UNCHANGED, against, change, Manner.NO_SIGNAL);
        };
    }

    /** How far a reported figure lies outside its range or off its target; empty without either. */
    static Optional<BigDecimal> distance(Measure measure, Return one) {
        return aim(measure, one).map(range -> range.distance(actual(one)));
    }

    private static Optional<Range> aim(Measure measure, Return one) {
        return measure.range().or(() -> one.target().map(target -> new Range(target, target)));
    }

    static BigDecimal actual(Return one) {
        return one.actual()
                .orElseThrow(() -> new IllegalArgumentException("no figure for " + one.code() + " " + one.period()));
    }
}
