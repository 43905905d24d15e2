package cabinetpapers.dataset;

import cabinetpapers.finding.Findings;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A unit that is itself thousands or millions of pounds: "£1.2m" of "£m" would be a million times too much. */
final class MoneyUnit {

    private static final Pattern SCALED_UNIT =
            Pattern.compile("£ ?(?:k|m|bn|000s?|'000s?|’000s?|thousand|million|billion)");
    private static final Pattern SCALED_CELL = Pattern.compile(".*£.*[a-z]", Pattern.CASE_INSENSITIVE);

    private MoneyUnit() {}

    /** What a cell that is not blank was understood as, beside its measure's unit. */
    static Parsed<BigDecimal> parsed(Line line, Column column, String unit) {
        String text = line.text(column);
        if (text.indexOf('£') >= 0
                && SCALED_UNIT.matcher(unit).matches()
                && SCALED_CELL.matcher(text).matches()) {
            return new Parsed.Refused<>(
                    "is in pounds, while the measure's unit is " + unit,
                    "Write it in " + unit + ", without a letter, and run again.");
        }
        return line.parsedNumber(column);
    }

    /** A number that may be left blank; one that cannot be read is a hole, and empty. */
    static Optional<BigDecimal> number(Line line, Column column, String unit, Findings findings) {
        if (line.blank(column)) {
            return Optional.empty();
        }
        return switch (parsed(line, column, unit)) {
            case Parsed.Understood<BigDecimal> understood -> Optional.of(understood.value());
            case Parsed.Refused<BigDecimal> refused -> {
                findings.add(line.hole(column, refused));
                yield Optional.empty();
            }
        };
    }
}
