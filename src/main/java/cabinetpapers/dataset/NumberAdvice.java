package cabinetpapers.dataset;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write instead of a cell that is not a number: the very number where there can be no doubt about it. */
final class NumberAdvice {

    private static final Set<String> PLACEHOLDERS = Set.of(
            "n/a",
            "na",
            "n.a.",
            "-",
            "--",
            "–",
            "—",
            "−",
            "tbc",
            "tba",
            "tbd",
            "none",
            "nil",
            "no data",
            "no figure",
            "not available",
            "not applicable",
            "not known",
            "unknown",
            "..",
            "...",
            "…",
            "?",
            "x",
            "*",
            "#",
            "null");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+−]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+),\\d+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((.+)\\)");
    private static final Pattern DASH = Pattern.compile("[–—] ?(.+)");
    private static final Pattern SHORTENED = Pattern.compile("[-+−]?£?[\\d.,]+ ?(?:k|m|bn|million|billion|thousand)");
    private static final Pattern POWER = Pattern.compile("[-+]?[\\d.]+e[-+]?\\d+");
    private static final Pattern WITH_UNIT = Pattern.compile("([-+−]?£?[\\d.,]+)[ \\p{L}]+");

    private NumberAdvice() {}

    static String on(String text, Column column) {
        String words = text.toLowerCase(Locale.ROOT);
        if (words.startsWith("=")) {
            return "Open the file in the spreadsheet, save it with the formula's result, and run again.";
        }
        if (BrokenFormula.marks(text)) {
            return "Correct the formula in this cell and run again.";
        }
        if (PLACEHOLDERS.contains(words)) {
            return column == Column.ACTUAL
                    ? "Write the figure, or leave the cell blank and write not due or not reported under status, and"
                            + " run again."
                    : "Leave the cell blank where there is none, and run again.";
        }
        if (SHORTENED.matcher(words).matches()) {
            return "Write the figure in full (money may be £1.2m) and run again.";
        }
        if (POWER.matcher(words).matches()) {
            return "Write the figure in full, without an exponent, and run again.";
        }
        return meant(text)
                .map(number -> "Write " + number.toPlainString() + " and run again.")
                .orElse("Write the figure in digits and run again.");
    }

    private static Optional<BigDecimal> meant(String text) {
        if (text.length() > 100) {
            return Optional.empty();
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return NumberCell.read(text.replace(".", "").replace(',', '.'));
        }
        Matcher brackets = IN_BRACKETS.matcher(text);
        if (brackets.matches()) {
            return NumberCell.read(brackets.group(1)).map(BigDecimal::negate);
        }
        Matcher dash = DASH.matcher(text);
        if (dash.matches()) {
            return NumberCell.read(dash.group(1)).map(BigDecimal::negate);
        }
        Matcher unit = WITH_UNIT.matcher(text);
        return unit.matches() ? NumberCell.read(unit.group(1)) : Optional.empty();
    }
}
