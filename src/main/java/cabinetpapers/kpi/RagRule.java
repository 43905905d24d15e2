package cabinetpapers.kpi;

import cabinetpapers.kpi.Rating.NotRated;
import cabinetpapers.kpi.Rating.Rated;
import cabinetpapers.kpi.Rating.Why;
import java.math.BigDecimal;
import java.util.Optional;

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

    static Rating rate(Measure measure, Return current, Yardsticks by) {
        return switch (current.reading()) {
            case Reading.NotReported none -> new NotRated(Why.NOT_REPORTED);
            case Reading.Unreadable none -> new NotRated(Why.UNREADABLE);
            case Reading.NotDue notDue -> waiting(measure.rules(), notDue.waiting());
            case Reading.Reported reported -> rate(measure, reported.actual(), by);
        };
    }

    private static Rating waiting(Rules rules, Reading.Wait wait) {
        return switch (wait) {
            case NOT_YET -> new NotRated(Why.NOT_DUE, rules.notDue());
            case CARRIED_OVER -> new NotRated(Why.CARRIED_OVER, rules.carriedOver());
        };
    }

    static Rating rate(Measure measure, BigDecimal actual, Yardsticks by) {
        if (measure.polarity() == Polarity.NONE) {
            return new NotRated(Why.INFORMATION_ONLY);
        }
        return switch (measure.rules().rag()) {
            case RagScheme.Unrated none -> new NotRated(Why.INFORMATION_ONLY);
            case RagScheme.Quartiles quartiles -> byQuartile(by);
            case RagScheme.Target target ->
                shortfall(measure, actual, by)
                        .<Rating>map(gap -> byTolerance(measure.tolerance(), gap))
                        .orElseGet(() -> new NotRated(Why.NO_TARGET));
            case RagScheme.RedOrGreen rule ->
                shortfall(measure, actual, by)
                        .<Rating>map(gap -> byTolerance(new Tolerance.Exact(), gap))
                        .orElseGet(() -> new NotRated(Why.NO_TARGET));
            case RagScheme.TargetAndYear rule ->
                shortfall(measure, actual, by)
                        .<Rating>map(gap -> byTargetAndYear(measure, actual, gap, by))
                        .orElseGet(() -> new NotRated(Why.NO_TARGET));
        };
    }

    private static Rating byQuartile(Yardsticks by) {
        return by.rank()
                .flatMap(GroupRank::quartile)
                .<Rating>map(quartile -> switch (quartile) {
                    case TOP, SECOND -> new Rated(RagRating.GREEN);
                    case THIRD -> new Rated(RagRating.AMBER);
                    case BOTTOM -> new Rated(RagRating.RED);
                })
                .orElseGet(() -> new NotRated(Why.NO_COMPARISON));
    }

    /** Beyond the tolerance: no worse than a year earlier is Amber. Without a figure of then, nothing excuses it. */
    private static Rating byTargetAndYear(Measure measure, BigDecimal actual, Shortfall gap, Yardsticks by) {
        if (within(measure.tolerance(), gap)) {
            return new Rated(RagRating.GREEN);
        }
        boolean noWorse = by.yearEarlier()
                .filter(one -> one.reading() instanceof Reading.Reported reported
                        && reported.standing() != Reading.Standing.NOT_COMPARABLE
                        && measure.rules().defines(one.period()))
                .map(one -> noWorse(measure, actual, by.target(), one))
                .orElse(false);
        return new Rated(noWorse ? RagRating.AMBER : RagRating.RED);
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
     */
    private record Shortfall(BigDecimal target, BigDecimal amount) {}

    private static Optional<Shortfall> shortfall(Measure measure, BigDecimal actual, Yardsticks by) {
        return switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> by.target().map(target -> new Shortfall(target, target.subtract(actual)));
            case LOWER_IS_BETTER -> by.target().map(target -> new Shortfall(target, actual.subtract(target)));
            case RANGE ->
                aim(measure, by.target())
                        .map(range -> new Shortfall(
                                actual.compareTo(range.low()) < 0 ? range.low() : range.high(),
                                range.distance(actual)));
            case NONE -> Optional.empty();
        };
    }

    private static Rating byTolerance(Tolerance tolerance, Shortfall gap) {
        if (gap.amount().signum() <= 0) {
            return new Rated(RagRating.GREEN);
        }
        return new Rated(within(tolerance, gap) ? RagRating.AMBER : RagRating.RED);
    }

    private static boolean within(Tolerance tolerance, Shortfall gap) {
        if (gap.amount().signum() <= 0) {
            return true;
        }
        return switch (tolerance) {
            case Tolerance.Exact exact -> false;
            case Tolerance.Percent percent ->
                gap.amount().multiply(HUNDRED).compareTo(gap.target().abs().multiply(percent.percent())) <= 0;
            case Tolerance.Points points -> gap.amount().compareTo(points.points()) <= 0;
            case Tolerance.Floor floor ->
                gap.amount().compareTo(floor.standard().subtract(gap.target()).abs()) <= 0;
        };
    }
}
