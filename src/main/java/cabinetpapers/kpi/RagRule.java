package cabinetpapers.kpi;

import static cabinetpapers.kpi.Steps.difference;
import static cabinetpapers.kpi.Steps.plain;

import cabinetpapers.kpi.Rating.NotRated;
import cabinetpapers.kpi.Rating.Rated;
import cabinetpapers.kpi.Rating.Why;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Rates a figure by the measure's own rule. */
final class RagRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RagRule() {}

    /**
     * What a figure is rated by.
     *
     * @param target empty where there is none
     * @param yearEarlier the same period of last year, for a rule that asks whether the figure is worse than that
     * @param rank for a rule that goes by quartiles
     */
    record Yardsticks(Optional<BigDecimal> target, Optional<Return> yearEarlier, Optional<GroupRank> rank) {}

    static Rating rate(Measure measure, Return current, Yardsticks by, Steps steps) {
        return switch (current.reading()) {
            case Reading.NotReported none -> unrated(Why.NOT_REPORTED, "There is no figure to rate.", steps);
            case Reading.Unreadable none -> unrated(Why.UNREADABLE, "What was returned is no figure.", steps);
            case Reading.NotDue notDue -> waiting(measure.rules(), notDue.waiting(), steps);
            case Reading.Suppressed none ->
                unrated(Why.SUPPRESSED, "A rating would tell something of a figure that must not be told.", steps);
            case Reading.Reported reported -> rate(measure, reported.actual(), by, steps);
        };
    }

    private static Rating unrated(Why why, String because, Steps steps) {
        steps.say(because);
        return new NotRated(why);
    }

    private static Rating waiting(Rules rules, Reading.Wait wait, Steps steps) {
        steps.say("No figure is due.");
        return switch (wait) {
            case NOT_YET -> new NotRated(Why.NOT_DUE, rules.notDue());
            case CARRIED_OVER -> new NotRated(Why.CARRIED_OVER, rules.carriedOver());
        };
    }

    static Rating rate(Measure measure, BigDecimal actual, Yardsticks by, Steps steps) {
        if (measure.polarity() == Polarity.NONE) {
            return unrated(Why.INFORMATION_ONLY, "Neither way is better, so nothing is rated.", steps);
        }
        return switch (measure.rules().rag()) {
            case RagScheme.Unrated none -> unrated(Why.INFORMATION_ONLY, "The rule rates nothing.", steps);
            case RagScheme.Quartiles quartiles -> byQuartile(by, steps);
            case RagScheme.Target target ->
                byTarget(measure, actual, by, steps, gap -> byTolerance(measure.tolerance(), gap, steps));
            case RagScheme.RedOrGreen rule ->
                byTarget(measure, actual, by, steps, gap -> byTolerance(new Tolerance.Exact(), gap, steps));
            case RagScheme.TargetAndYear rule ->
                byTarget(measure, actual, by, steps, gap -> byTargetAndYear(measure, actual, gap, by, steps));
        };
    }

    private static Rating byTarget(
            Measure measure, BigDecimal actual, Yardsticks by, Steps steps, Function<Shortfall, Rating> rule) {
        Optional<Shortfall> gap = shortfall(measure, actual, by, steps);
        return gap.isPresent()
                ? rule.apply(gap.get())
                : unrated(Why.NO_TARGET, "There is no target to hold " + plain(actual) + " against.", steps);
    }

    private static Rating byQuartile(Yardsticks by, Steps steps) {
        Optional<Quartile> quartile = by.rank().flatMap(GroupRank::quartile);
        if (quartile.isEmpty()) {
            return unrated(Why.NO_COMPARISON, "There is no quartile of the comparators to rate by.", steps);
        }
        return switch (quartile.get()) {
            case TOP, SECOND -> rated(RagRating.GREEN, "It is in the top or second quartile of the group", steps);
            case THIRD -> rated(RagRating.AMBER, "It is in the third quartile of the group", steps);
            case BOTTOM -> rated(RagRating.RED, "It is in the bottom quartile of the group", steps);
        };
    }

    private static Rating rated(RagRating rag, String because, Steps steps) {
        steps.say(because + ": " + rag.words() + ".");
        return new Rated(rag);
    }

    /** Beyond the tolerance: no worse than a year earlier is Amber. Without a figure of then, nothing excuses it. */
    private static Rating byTargetAndYear(
            Measure measure, BigDecimal actual, Shortfall gap, Yardsticks by, Steps steps) {
        if (within(measure.tolerance(), gap, steps)) {
            return rated(RagRating.GREEN, "That is on target or within the tolerance", steps);
        }
        Optional<Return> then = by.yearEarlier()
                .filter(one -> one.reading() instanceof Reading.Reported reported
                        && reported.standing() != Reading.Standing.NOT_COMPARABLE
                        && measure.rules().defines(one.period()));
        if (then.isEmpty()) {
            return rated(
                    RagRating.RED,
                    "That is beyond the tolerance, and last year has no figure that can be compared",
                    steps);
        }
        String before = plain(TravelRule.actual(then.get())) + " in "
                + then.get().period().title();
        return noWorse(measure, actual, by.target(), then.get())
                ? rated(RagRating.AMBER, "That is beyond the tolerance, but no worse than " + before, steps)
                : rated(RagRating.RED, "That is beyond the tolerance, and worse than " + before, steps);
    }

    private static boolean noWorse(Measure measure, BigDecimal now, Optional<BigDecimal> target, Return earlier) {
        BigDecimal then = TravelRule.actual(earlier);
        return switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> better(measure, then, now.subtract(then));
            case LOWER_IS_BETTER -> better(measure, then, then.subtract(now));
            case RANGE ->
                TravelRule.distance(measure, earlier)
                        .flatMap(before -> aim(measure, target)
                                .map(range -> better(measure, then, before.subtract(range.distance(now)))))
                        .orElse(false);
            case NONE -> false;
        };
    }

    private static boolean better(Measure measure, BigDecimal then, BigDecimal moved) {
        return moved.signum() >= 0 || measure.rules().band().holds(then, moved.abs());
    }

    private static Optional<Range> aim(Measure measure, Optional<BigDecimal> target) {
        return measure.range().or(() -> target.map(point -> new Range(point, point)));
    }

    /**
     * How far a figure is on the wrong side of what it should be.
     *
     * @param target or the nearer end of the range: what a percentage is of
     * @param amount nought or less is on target
     * @param side where worse figures lie: above the target (1) or below it (-1)
     */
    private record Shortfall(BigDecimal target, BigDecimal amount, int side) {}

    private static Optional<Shortfall> shortfall(Measure measure, BigDecimal actual, Yardsticks by, Steps steps) {
        return switch (measure.polarity()) {
            case HIGHER_IS_BETTER ->
                by.target().map(target -> {
                    steps.say("Higher is better: "
                            + missed(actual, target, "it is short of its target by " + difference(target, actual)));
                    return new Shortfall(target, target.subtract(actual), -1);
                });
            case LOWER_IS_BETTER ->
                by.target().map(target -> {
                    steps.say("Lower is better: "
                            + missed(target, actual, "it is over its target by " + difference(actual, target)));
                    return new Shortfall(target, actual.subtract(target), 1);
                });
            case RANGE ->
                aim(measure, by.target()).map(range -> {
                    BigDecimal outside = range.distance(actual);
                    steps.say(plain(actual) + " lies outside " + plain(range.low()) + " to " + plain(range.high())
                            + " by " + plain(outside) + ".");
                    return actual.compareTo(range.low()) < 0
                            ? new Shortfall(range.low(), outside, -1)
                            : new Shortfall(range.high(), outside, 1);
                });
            case NONE -> Optional.empty();
        };
    }

    /** @param larger the one that is no smaller where the target is met */
    private static String missed(BigDecimal larger, BigDecimal smaller, String missed) {
        return larger.compareTo(smaller) >= 0 ? "it meets its target." : missed + ".";
    }

    private static Rating byTolerance(Tolerance tolerance, Shortfall gap, Steps steps) {
        if (gap.amount().signum() <= 0) {
            return rated(RagRating.GREEN, "It is on target or better", steps);
        }
        return within(tolerance, gap, steps)
                ? rated(RagRating.AMBER, plain(gap.amount()) + " is no more than the tolerance", steps)
                : rated(RagRating.RED, plain(gap.amount()) + " is more than the tolerance", steps);
    }

    private static boolean within(Tolerance tolerance, Shortfall gap, Steps steps) {
        if (gap.amount().signum() <= 0) {
            return true;
        }
        return switch (tolerance) {
            case Tolerance.Exact exact -> {
                steps.say("There is no tolerance.");
                yield false;
            }
            case Tolerance.Percent percent -> {
                BigDecimal hundredfold = gap.target().abs().multiply(percent.percent());
                steps.say("The tolerance is " + plain(percent.percent()) + "% of "
                        + plain(gap.target().abs()) + ", which is " + plain(hundredfold.movePointLeft(2)) + ".");
                yield gap.amount().multiply(HUNDRED).compareTo(hundredfold) <= 0;
            }
            case Tolerance.Points points -> {
                steps.say("The tolerance is " + plain(points.points()) + ".");
                yield gap.amount().compareTo(points.points()) <= 0;
            }
            case Tolerance.Floor floor -> {
                BigDecimal reach = floor.standard().subtract(gap.target()).multiply(BigDecimal.valueOf(gap.side()));
                steps.say(
                        reach.signum() < 0
                                ? "The floor of " + plain(floor.standard())
                                        + " lies on the better side of the target, so there is no tolerance."
                                : "The tolerance reaches from " + plain(gap.target()) + " to the floor of "
                                        + plain(floor.standard()) + ", which is " + plain(reach) + ".");
                yield gap.amount().compareTo(reach) <= 0;
            }
        };
    }
}
