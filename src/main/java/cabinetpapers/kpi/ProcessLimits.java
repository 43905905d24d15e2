package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Mean and natural process limits of an XmR chart: the mean, and 2.66 mean moving ranges to either side of it.
 *
 * <p>Each is one exact fraction, divided once and to 34 digits: a figure that lies on a limit or on the mean is then
 * found to lie on it, whatever is added to all figures or whatever they are multiplied by. With {@code double} that
 * would hang on the last bit.
 *
 * @param nearLower two thirds of the way from the mean to the lower limit
 * @param nearUpper two thirds of the way from the mean to the upper limit
 */
public record ProcessLimits(
        BigDecimal mean, BigDecimal lower, BigDecimal upper, BigDecimal nearLower, BigDecimal nearUpper) {

    /** A moving range of 3.267 means or more is outlying. */
    private static final BigDecimal OUTLYING = new BigDecimal("3.267");

    /** 2.66, in thirds of hundredths so that the near limits are exact, too. */
    private static final BigDecimal TO_LIMIT = BigDecimal.valueOf(798);

    private static final BigDecimal TO_NEAR_LIMIT = BigDecimal.valueOf(532);
    private static final BigDecimal THIRDS_OF_HUNDREDTHS = BigDecimal.valueOf(300);

    /** @param figures in order of time, one or more */
    static ProcessLimits of(List<BigDecimal> figures, SpcOptions.Screening screening) {
        BigDecimal count = BigDecimal.valueOf(figures.size());
        BigDecimal sum = sum(figures);
        List<BigDecimal> ranges = movingRanges(figures);
        List<BigDecimal> kept = switch (screening) {
            case SCREENED -> screened(ranges);
            case UNSCREENED -> ranges;
        };
        BigDecimal rangeSum = sum(kept);
        BigDecimal rangeCount = BigDecimal.valueOf(Math.max(1, kept.size()));
        BigDecimal below = count.multiply(rangeCount).multiply(THIRDS_OF_HUNDREDTHS);
        BigDecimal mean = sum.multiply(rangeCount).multiply(THIRDS_OF_HUNDREDTHS);
        BigDecimal toLimit = rangeSum.multiply(count).multiply(TO_LIMIT);
        BigDecimal toNear = rangeSum.multiply(count).multiply(TO_NEAR_LIMIT);
        return new ProcessLimits(
                divided(mean, below),
                divided(mean.subtract(toLimit), below),
                divided(mean.add(toLimit), below),
                divided(mean.subtract(toNear), below),
                divided(mean.add(toNear), below));
    }

    private static List<BigDecimal> movingRanges(List<BigDecimal> figures) {
        List<BigDecimal> ranges = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            ranges.add(figures.get(i).subtract(figures.get(i - 1)).abs());
        }
        return ranges;
    }

    /** Once only: ranges that are outlying by the new mean stay. */
    private static List<BigDecimal> screened(List<BigDecimal> ranges) {
        BigDecimal outlying = sum(ranges).multiply(OUTLYING);
        BigDecimal count = BigDecimal.valueOf(ranges.size());
        return ranges.stream()
                .filter(range -> range.multiply(count).compareTo(outlying) < 0)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal divided(BigDecimal above, BigDecimal below) {
        return above.divide(below, MathContext.DECIMAL128);
    }

    /** Above the upper limit 1, below the lower one -1, else nought. */
    int outside(BigDecimal figure) {
        return figure.compareTo(upper) > 0 ? 1 : figure.compareTo(lower) < 0 ? -1 : 0;
    }

    boolean beyondNear(BigDecimal figure) {
        return figure.compareTo(nearUpper) > 0 || figure.compareTo(nearLower) < 0;
    }

    /** Above the mean 1, below it -1, on it nought. */
    int side(BigDecimal figure) {
        return figure.compareTo(mean);
    }
}
