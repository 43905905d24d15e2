package cabinetpapers.kpi;

import java.math.BigDecimal;

/** The band in which a measure of polarity {@link Polarity#RANGE} should lie, both ends included. */
public record Range(BigDecimal low, BigDecimal high) {

    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("range from " + low + " to " + high);
        }
    }

    /** How far a reading lies outside the band; nought within it. */
    public BigDecimal distance(BigDecimal actual) {
        if (actual.compareTo(low) < 0) {
            return low.subtract(actual);
        }
        return actual.compareTo(high) > 0 ? actual.subtract(high) : BigDecimal.ZERO;
    }
}
