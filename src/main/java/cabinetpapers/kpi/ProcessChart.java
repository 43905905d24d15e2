package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A process-behaviour (XmR) chart in numbers: each figure with the limits that hold for it and what they say of it.
 * Limits begin anew where the measure is rebased, and no run or trend crosses that.
 *
 * <p>Figures that are not comparable, or older than the measure's definition, are left out; over a missing period the
 * chart goes on with the next.
 *
 * @param points oldest first
 * @param sinceRebase how many of them share the latest limits
 */
public record ProcessChart(List<Point> points, int sinceRebase) {

    /** With fewer points than these, limits are trial limits, and no sign of improvement or concern is drawn. */
    private static final int FEWEST = 13;

    public ProcessChart {
        points = List.copyOf(points);
    }

    public record Point(Period period, BigDecimal figure, ProcessLimits limits, Signal signal) {}

    /** Whether a target can be expected to be met, by the latest limits. */
    public enum Assurance {
        CONSISTENTLY_PASSING,
        CONSISTENTLY_FAILING,
        HIT_AND_MISS
    }

    /** @param returns oldest first */
    static ProcessChart of(Measure measure, List<Return> returns, SpcOptions options) {
        List<Return> fit = returns.stream()
                .filter(one -> measure.rules().defines(one.period()))
                .filter(ProcessChart::comparable)
                .toList();
        int rebased = rebased(measure, fit);
        List<Point> points = new ArrayList<>(stretch(fit.subList(0, rebased), options));
        points.addAll(stretch(fit.subList(rebased, fit.size()), options));
        return new ProcessChart(points, fit.size() - rebased);
    }

    private static boolean comparable(Return one) {
        return one.reading() instanceof Reading.Reported reported
                && reported.standing() != Reading.Standing.NOT_COMPARABLE;
    }

    /** How many points lie before the rebase. */
    private static int rebased(Measure measure, List<Return> fit) {
        return measure.rules()
                .rebaseFrom()
                .map(from -> Math.toIntExact(fit.stream()
                        .filter(one -> one.period().firstDay().isBefore(from.firstDay()))
                        .count()))
                .orElse(0);
    }

    private static List<Point> stretch(List<Return> returns, SpcOptions options) {
        if (returns.isEmpty()) {
            return List.of();
        }
        List<BigDecimal> figures = returns.stream().map(TravelRule::actual).toList();
        int base = Math.min(figures.size(), options.fixAfter().orElse(figures.size()));
        ProcessLimits limits = ProcessLimits.of(figures.subList(0, base), options.screening());
        List<Signal> signals = Signals.of(figures, limits, options);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < returns.size(); i++) {
            points.add(new Point(returns.get(i).period(), figures.get(i), limits, signals.get(i)));
        }
        return List.copyOf(points);
    }

    /** The latest point, whose signal is the measure's variation; empty below 13 points since the rebase. */
    public Optional<Point> latest() {
        return sinceRebase < FEWEST ? Optional.empty() : Optional.of(points.getLast());
    }

    /** By the latest limits; empty below 13 points, and where neither way is better. */
    public Optional<Assurance> assurance(Polarity polarity, BigDecimal target) {
        return latest().flatMap(point -> switch (polarity) {
            case HIGHER_IS_BETTER -> Optional.of(assurance(point.limits().outside(target)));
            case LOWER_IS_BETTER -> Optional.of(assurance(-point.limits().outside(target)));
            case RANGE, NONE -> Optional.empty();
        });
    }

    /** @param above whether the target lies on the better side of both limits (1), on the worse (-1) or between (0) */
    private static Assurance assurance(int above) {
        if (above == 0) {
            return Assurance.HIT_AND_MISS;
        }
        return above > 0 ? Assurance.CONSISTENTLY_FAILING : Assurance.CONSISTENTLY_PASSING;
    }
}
