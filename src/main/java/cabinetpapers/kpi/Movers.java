package cabinetpapers.kpi;

import cabinetpapers.calendar.Frequency;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The measures that improved most and those that worsened most, by one rule for both.
 *
 * <p>Each measure is compared with the period before; a cumulative one, which has no such comparison, with the same
 * point of the year before. An annual measure is left out: it moves once a year, not between quarters. The size of a
 * change is relative to the earlier figure; where that is nought, to the target; where that is missing or nought too,
 * the measure ranks after those that have a size. Measures of equal size keep the order of the data.
 *
 * @param improved the largest improvements, largest first
 * @param worsened the largest falls in performance, largest first
 * @param improvedInAll how many improved, listed or not
 * @param worsenedInAll how many worsened, listed or not
 */
public record Movers(List<Mover> improved, List<Mover> worsened, int improvedInAll, int worsenedInAll) {

    private static final Comparator<Mover> LARGEST_FIRST =
            Comparator.comparing(mover -> mover.size().orElse(BigDecimal.ZERO), Comparator.reverseOrder());

    public Movers {
        improved = List.copyOf(improved);
        worsened = List.copyOf(worsened);
    }

    /**
     * One measure that got better or worse.
     *
     * @param earlier the return that it is compared with
     * @param size the change relative to the earlier figure or the target: 0.25 is a quarter
     */
    public record Mover(MeasureFigures figures, Return earlier, Optional<BigDecimal> size) {}

    /** @param most how many to list each way, at most */
    public static Movers of(Collection<MeasureFigures> measures, int most) {
        List<Mover> improved = moving(measures, DirectionOfTravel.IMPROVED);
        List<Mover> worsened = moving(measures, DirectionOfTravel.WORSENED);
        return new Movers(
                improved.stream().limit(most).toList(),
                worsened.stream().limit(most).toList(),
                improved.size(),
                worsened.size());
    }

    private static List<Mover> moving(Collection<MeasureFigures> measures, DirectionOfTravel way) {
        return measures.stream()
                .flatMap(figures -> mover(figures, way).stream())
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static Optional<Mover> mover(MeasureFigures figures, DirectionOfTravel way) {
        if (figures.measure().frequency() == Frequency.ANNUAL) {
            return Optional.empty();
        }
        return figures.mainTravel() instanceof Travel.Direction direction
                        && direction.direction() == way
                        && direction.against() instanceof Travel.Against.Earlier
                ? figures.mainEarlier().map(one -> new Mover(figures, one, size(figures, one, direction)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> size(MeasureFigures figures, Return earlier, Travel.Direction direction) {
        BigDecimal moved = moved(figures, earlier, direction);
        return Optional.of(TravelRule.actual(earlier))
                .filter(base -> base.signum() != 0)
                .or(() -> figures.current().target().filter(base -> base.signum() != 0))
                .map(base -> moved.divide(base.abs(), MathContext.DECIMAL64));
    }

    /** For a measure with a range, how much nearer to it or further from it; for any other, the change itself. */
    private static BigDecimal moved(MeasureFigures figures, Return earlier, Travel.Direction direction) {
        if (figures.measure().polarity() != Polarity.RANGE) {
            return direction.change().abs();
        }
        BigDecimal now =
                TravelRule.distance(figures.measure(), figures.current()).orElse(BigDecimal.ZERO);
        BigDecimal then = TravelRule.distance(figures.measure(), earlier).orElse(BigDecimal.ZERO);
        return now.subtract(then).abs();
    }
}
