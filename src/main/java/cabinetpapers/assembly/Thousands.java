package cabinetpapers.assembly;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Amounts in thousands of pounds, as tables print them. No amount is rounded, so that columns and rows add up on the
 * page: all have as many decimal places as the finest of them needs.
 *
 * @param decimals 0 where every amount is whole thousands
 */
record Thousands(int decimals) {

    private static final int PLACES = 3;

    /** @param pounds all amounts of a table but their sums, which need no more places */
    static Thousands of(Collection<BigDecimal> pounds) {
        int decimals = 0;
        for (BigDecimal amount : pounds) {
            decimals = Math.max(decimals, thousands(amount).stripTrailingZeros().scale());
        }
        return new Thousands(decimals);
    }

    /** {@code 1,234}, {@code −40}, {@code 12.5}. */
    String words(BigDecimal pounds) {
        return ValueFormat.number(thousands(pounds), decimals);
    }

    private static BigDecimal thousands(BigDecimal pounds) {
        return pounds.movePointLeft(PLACES);
    }
}
