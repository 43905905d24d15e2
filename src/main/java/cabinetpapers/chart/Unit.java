package cabinetpapers.chart;

import java.math.BigDecimal;
import java.util.Locale;

/** How figures of a unit are printed on a chart: 1,234 · 86.9% · £1,234. */
enum Unit {
    PERCENT("", "%"),
    POUNDS("£", ""),
    /** Days, kilograms, £m: printed once, above the axis. */
    OTHER("", "");

    private final String before;
    private final String after;

    Unit(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static Unit of(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "%" -> PERCENT;
            case "£" -> POUNDS;
            case String other -> OTHER;
        };
    }

    String print(BigDecimal value, int decimals) {
        String figure = String.format(Locale.UK, "%,." + decimals + "f", value.abs());
        boolean negative = value.signum() < 0 && figure.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
        return (negative ? "-" : "") + before + figure + after;
    }
}
