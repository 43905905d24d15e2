package cabinetpapers.dataset;

import cabinetpapers.kpi.Tolerance;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an amber tolerance: {@code 5%}, {@code 2 points}, {@code floor}, or {@code none} for no Amber at all. */
final class ToleranceCell {

    private static final Pattern POINTS = Pattern.compile("(.+?) ?(?:percentage )?(?:points?|pp)");
    private static final Set<String> EXACT = Set.of("none", "0");
    private static final String WAYS = "Write 5% (of the target), 2 points, floor or none, and run again.";

    private ToleranceCell() {}

    /** @param floor the measure's floor standard, for the word {@code floor} */
    static Parsed<Tolerance> parse(String text, Optional<BigDecimal> floor) {
        String words = text.toLowerCase(Locale.ROOT);
        if (EXACT.contains(words)) {
            return new Parsed.Understood<>(new Tolerance.Exact());
        }
        if (words.equals("floor")) {
            return floor.<Parsed<Tolerance>>map(standard -> new Parsed.Understood<>(new Tolerance.Floor(standard)))
                    .orElseGet(() -> new Parsed.Refused<>(
                            "has no figure in the column floor", "Write the floor standard there and run again."));
        }
        if (words.endsWith("%")) {
            return amount(words).map(ToleranceCell::percent).orElseGet(ToleranceCell::unclear);
        }
        Matcher points = POINTS.matcher(words);
        return points.matches()
                ? amount(points.group(1)).map(ToleranceCell::points).orElseGet(ToleranceCell::unclear)
                : unclear();
    }

    private static Optional<BigDecimal> amount(String words) {
        return words.startsWith("£") ? Optional.empty() : NumberCell.read(words);
    }

    private static Parsed<Tolerance> percent(BigDecimal amount) {
        return amount.signum() < 0 ? negative() : new Parsed.Understood<>(new Tolerance.Percent(amount));
    }

    private static Parsed<Tolerance> points(BigDecimal amount) {
        return amount.signum() < 0 ? negative() : new Parsed.Understood<>(new Tolerance.Points(amount));
    }

    private static Parsed<Tolerance> negative() {
        return new Parsed.Refused<>("is negative, and a tolerance cannot be", WAYS);
    }

    private static Parsed<Tolerance> unclear() {
        return new Parsed.Refused<>("is not a tolerance", WAYS);
    }

    /** As the hash has it: spaces and capitals do not matter. */
    static String canonical(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
