package cabinetpapers.chart;

import cabinetpapers.paper.Chart.Range;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How figures of a unit are printed on a chart: {@code 1,234} · {@code 86.9%} · {@code £1,234} · {@code £1.5m}.
 *
 * @param name printed once, above the plot, where the figures do not carry it: {@code days}; empty where they do
 */
record Unit(String name, String before, String after) {

    private static final Unit PERCENT = new Unit("", "", "%");
    private static final Unit POUNDS = new Unit("", "£", "");
    private static final Unit MILLIONS = new Unit("", "£", "m");
    private static final Unit THOUSANDS = new Unit("", "£", "k");

    static Unit of(String text) {
        String stripped = text.strip();
        return switch (stripped.toLowerCase(Locale.ROOT)) {
            case "%" -> PERCENT;
            case "£" -> POUNDS;
            case "£m" -> MILLIONS;
            case "£k", "£000", "£'000" -> THOUSANDS;
            case String other -> new Unit(stripped, "", "");
        };
    }

    boolean isPercent() {
        return equals(PERCENT);
    }

    boolean isPounds() {
        return equals(POUNDS);
    }

    /** Pounds in millions: {@code £1.5m} for 1,500,000. */
    static String millions(BigDecimal pounds) {
        BigDecimal millions = pounds.movePointLeft(6).stripTrailingZeros();
        return MILLIONS.print(millions, Math.max(0, millions.scale()));
    }

    /** "Range 95% to 105%", with the decimals that it was set with. */
    String print(Range range) {
        int decimals = Math.max(decimals(range.low()), decimals(range.high()));
        return "Range " + print(range.low(), decimals) + " to " + print(range.high(), decimals);
    }

    private static int decimals(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    String print(BigDecimal value, int decimals) {
        if (value.signum() == 0 && (equals(MILLIONS) || equals(THOUSANDS))) {
            return "£0";
        }
        String figure = String.format(Locale.UK, "%,." + decimals + "f", value.abs());
        boolean negative = value.signum() < 0 && figure.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
        return (negative ? "−" : "") + before + figure + after;
    }
}
