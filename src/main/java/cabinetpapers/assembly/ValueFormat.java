package cabinetpapers.assembly;

import cabinetpapers.kpi.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * How a measure's figures are printed: {@code 12.5%}, {@code £1,234}, {@code 12.5 days}, {@code −28}. Halves are
 * rounded away from nought.
 *
 * @param unit as in {@link Measure#unit()}
 * @param decimals how many decimal places
 */
record ValueFormat(String unit, int decimals) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    /** An amount is round when millions with two decimal places say all of it. */
    private static final BigDecimal ROUND = BigDecimal.valueOf(10_000);

    private static final Map<String, String> SINGULAR = Map.ofEntries(
            Map.entry("calls", "call"),
            Map.entry("cases", "case"),
            Map.entry("days", "day"),
            Map.entry("homes", "home"),
            Map.entry("hours", "hour"),
            Map.entry("households", "household"),
            Map.entry("miles", "mile"),
            Map.entry("minutes", "minute"),
            Map.entry("months", "month"),
            Map.entry("people", "person"),
            Map.entry("tonnes", "tonne"),
            Map.entry("visits", "visit"),
            Map.entry("weeks", "week"),
            Map.entry("years", "year"));

    static ValueFormat of(Measure measure) {
        return new ValueFormat(measure.unit().strip(), measure.decimals());
    }

    /** As in a table whose unit stands beside it: only % and £ are attached. */
    String cell(BigDecimal value) {
        String number = number(value, decimals);
        if (unit.equals("%")) {
            return number + "%";
        }
        return money() ? pounds(number, moneySuffix()) : number;
    }

    /** As in a narrow table whose unit stands beside it: a large round sum of money is in millions. */
    String inShort(BigDecimal value) {
        if (unit.equals("£")
                && value.abs().compareTo(MILLION) >= 0
                && value.remainder(ROUND).signum() == 0) {
            BigDecimal millions = value.divide(MILLION).stripTrailingZeros();
            return pounds(number(millions, Math.max(0, millions.scale())), "m");
        }
        return cell(value);
    }

    /** As in a sentence: with its unit, and a large round sum of money in millions. */
    String words(BigDecimal value) {
        if (unit.equals("%") || money()) {
            return inShort(value);
        }
        String number = number(value, decimals);
        return plainNumber() ? number : number + " " + (number.equals("1") ? SINGULAR.getOrDefault(unit, unit) : unit);
    }

    /** Two figures in a sentence; where they differ but would be printed alike, with the decimals that tell them apart. */
    List<String> words(BigDecimal one, BigDecimal other) {
        return wideEnough(one, other).both(one, other);
    }

    /** How the unit is called in a column of its own. */
    String unitWord() {
        return plainNumber() ? "number" : unit;
    }

    /** The unit that figures in a table leave unsaid; empty for plain numbers, and where it is attached. */
    String unitBeside() {
        return unit.equals("%") || money() || plainNumber() ? "" : unit;
    }

    /** {@code 1,234.5}, {@code −28}. */
    static String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder number = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            number.insert(at, ',');
        }
        return (rounded.signum() < 0 ? "−" : "") + number;
    }

    private ValueFormat wideEnough(BigDecimal one, BigDecimal other) {
        ValueFormat format = this;
        int finest = Math.max(one.scale(), other.scale());
        while (one.compareTo(other) != 0
                && format.decimals < finest
                && number(one, format.decimals).equals(number(other, format.decimals))) {
            format = new ValueFormat(unit, format.decimals + 1);
        }
        return format;
    }

    private List<String> both(BigDecimal one, BigDecimal other) {
        return List.of(words(one), words(other));
    }

    private boolean plainNumber() {
        return unit.isEmpty() || unit.equals("number");
    }

    private boolean money() {
        return unit.startsWith("£");
    }

    /** {@code m} of the unit {@code £m}, {@code k} of {@code £000}, {@code  per household} of {@code £ per household}. */
    private String moneySuffix() {
        String rest = unit.substring(1);
        return rest.equals("000") || rest.equals("'000") ? "k" : rest;
    }

    private static String pounds(String number, String suffix) {
        return (number.startsWith("−") ? "−£" + number.substring(1) : "£" + number) + suffix;
    }
}
