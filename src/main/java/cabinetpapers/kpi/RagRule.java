package cabinetpapers.kpi;

import java.math.BigDecimal;

/** Rates a reading against its target, with the measure's own tolerance. */
final class RagRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RagRule() {}

    static Rating rate(Measure measure, Return current) {
        return switch (current.reading()) {
            case Reading.NotReported none -> new Rating.NotRated(Rating.Why.NOT_REPORTED);
            case Reading.Unreadable none -> new Rating.NotRated(Rating.Why.UNREADABLE);
            case Reading.NotDue none -> new Rating.NotRated(Rating.Why.NOT_DUE);
            case Reading.Reported reported -> rate(measure, current, reported.actual());
        };
    }

    private static Rating rate(Measure measure, Return current, BigDecimal actual) {
        if (measure.polarity() == Polarity.NONE) {
            return new Rating.NotRated(Rating.Why.INFORMATION_ONLY);
        }
        if (measure.polarity() == Polarity.RANGE && measure.range().isPresent()) {
            return rateRange(measure, measure.range().get(), actual);
        }
        if (current.target().isEmpty()) {
            return new Rating.NotRated(Rating.Why.NO_TARGET);
        }
        BigDecimal target = current.target().get();
        return switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> rate(measure.tolerance(), target, target.subtract(actual));
            case LOWER_IS_BETTER -> rate(measure.tolerance(), target, actual.subtract(target));
            case RANGE -> rateRange(measure, new Range(target, target), actual);
            case NONE -> new Rating.NotRated(Rating.Why.INFORMATION_ONLY);
        };
    }

    private static Rating rateRange(Measure measure, Range range, BigDecimal actual) {
        BigDecimal nearest = actual.compareTo(range.low()) < 0 ? range.low() : range.high();
        return rate(measure.tolerance(), nearest, range.distance(actual));
    }

    /** @param shortfall how far the reading is on the wrong side of the target; nought or less is on target */
    private static Rating rate(Tolerance tolerance, BigDecimal target, BigDecimal shortfall) {
        if (shortfall.signum() <= 0) {
            return new Rating.Rated(RagRating.GREEN);
        }
        boolean amber = switch (tolerance) {
            case Tolerance.Exact exact -> false;
            case Tolerance.Percent percent ->
                shortfall.multiply(HUNDRED).compareTo(target.abs().multiply(percent.percent())) <= 0;
            case Tolerance.Points points -> shortfall.compareTo(points.points()) <= 0;
            case Tolerance.Floor floor ->
                shortfall.compareTo(floor.standard().subtract(target).abs()) <= 0;
        };
        return new Rating.Rated(amber ? RagRating.AMBER : RagRating.RED);
    }
}
