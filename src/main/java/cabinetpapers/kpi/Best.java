package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The best that a measure can be: 100 for a percentage of which more is better, nought for a percentage or a number of
 * which fewer is better. A measure that ever had a figure beyond it has no such end ("117% of plan").
 */
final class Best {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Best() {}

    static Optional<BigDecimal> possible(Measure measure, List<Return> returns) {
        return end(measure)
                .filter(best -> returns.stream()
                        .flatMap(one -> one.actual().stream())
                        .noneMatch(figure -> Better.sign(measure.polarity(), best, figure) > 0));
    }

    private static Optional<BigDecimal> end(Measure measure) {
        return switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> measure.isPercentage() ? Optional.of(WHOLE) : Optional.empty();
            case LOWER_IS_BETTER ->
                measure.isPercentage() || measure.unit().equals("number")
                        ? Optional.of(BigDecimal.ZERO)
                        : Optional.empty();
            case RANGE, NONE -> Optional.empty();
        };
    }
}
