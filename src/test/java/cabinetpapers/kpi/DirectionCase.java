package cabinetpapers.kpi;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of the fixture {@code kpi/directions.csv}: every polarity and basis, mirrored, with what a paper must print as
 * its direction of travel. Target 50 throughout; readings are below it, or above it for {@code range from above}.
 */
public record DirectionCase(
        String name, Measure measure, List<Return> returns, String shortDirection, String longDirection) {

    public static final Quarter QUARTER = new Quarter(new FinancialYear(2023), 2);

    @Override
    public String toString() {
        return name;
    }

    public static List<DirectionCase> all() {
        List<DirectionCase> cases = new ArrayList<>();
        for (String line : fixture().lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            cases.add(of("D%03d".formatted(cases.size() + 1), cells));
        }
        return cases;
    }

    private static DirectionCase of(String code, String[] cells) {
        List<Return> returns = new ArrayList<>();
        add(returns, code, QUARTER.previous(), cells[3]);
        add(returns, code, QUARTER.yearEarlier(), cells[4]);
        add(returns, code, QUARTER, cells[5]);
        String name = cells[0] + " " + cells[1] + " " + cells[2];
        return new DirectionCase(name, measure(code, name, cells), returns, cells[6], cells[7]);
    }

    private static Measure measure(String code, String name, String[] cells) {
        Polarity polarity = switch (cells[0]) {
            case "higher" -> Polarity.HIGHER_IS_BETTER;
            case "lower" -> Polarity.LOWER_IS_BETTER;
            case "range", "range from above" -> Polarity.RANGE;
            case "none" -> Polarity.NONE;
            default -> throw new IllegalArgumentException(cells[0]);
        };
        return new Measure(
                code,
                name,
                "Priority",
                "Service",
                "Owner",
                "%",
                0,
                polarity,
                Basis.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                Frequency.QUARTERLY,
                new Tolerance.Percent(new BigDecimal(5)),
                Optional.empty(),
                "");
    }

    private static void add(List<Return> returns, String code, Period period, String cell) {
        if (!cell.isEmpty()) {
            returns.add(new Return(
                    code,
                    period,
                    reading(cell),
                    Optional.of(new BigDecimal(50)),
                    Optional.empty(),
                    Optional.empty(),
                    ""));
        }
    }

    private static Reading reading(String cell) {
        return switch (cell) {
            case "not reported" -> new Reading.NotReported();
            case "not due" -> new Reading.NotDue();
            case "unreadable" -> new Reading.Unreadable("12,5");
            default -> {
                String[] words = cell.split(" ", 2);
                Reading.Standing standing = words.length == 1
                        ? Reading.Standing.FINAL
                        : Reading.Standing.valueOf(
                                words[1].toUpperCase(Locale.ROOT).replace(' ', '_'));
                yield new Reading.Reported(new BigDecimal(words[0]), standing);
            }
        };
    }

    private static String fixture() {
        try (InputStream in = DirectionCase.class.getResourceAsStream("/kpi/directions.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
