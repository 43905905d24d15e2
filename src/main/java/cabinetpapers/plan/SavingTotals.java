package cabinetpapers.plan;

import java.math.BigDecimal;

/**
 * Sums over savings, in pounds. What is not given adds nothing, so each sum may leave rows out: those without a net at
 * risk are counted.
 *
 * @param rows all that were summed
 * @param rowsAtRiskKnown how many of them have a net at risk, which are those in {@code netAtRisk}
 */
public record SavingTotals(
        BigDecimal planned,
        BigDecimal delivered,
        BigDecimal anticipated,
        BigDecimal pressures,
        BigDecimal netAtRisk,
        int rows,
        int rowsAtRiskKnown) {}
