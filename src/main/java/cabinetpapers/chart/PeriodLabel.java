package cabinetpapers.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period's label taken apart: {@code Q2} of {@code 2023-24}, {@code Sep} of {@code 2023}, or a whole of its own.
 *
 * @param text what stands under the point
 * @param year what stands once under the year's first point; empty for a whole of its own
 * @param place of the period within its year, from 0
 * @param placesAYear how many periods the year has; 1 for a whole of its own
 */
record PeriodLabel(String text, String year, int place, int placesAYear) {

    private static final Pattern QUARTER = Pattern.compile("(?<year>\\d{4}[-/]\\d{2,4})[ -]?Q(?<number>[1-4])");
    private static final Pattern LONG_QUARTER = Pattern.compile("Quarter (?<number>[1-4]) (?<year>\\d{4}[-/]\\d{2,4})");
    private static final Pattern MONTH = Pattern.compile("(?<year>\\d{4})-(?<number>0[1-9]|1[0-2])");
    private static final Pattern LONG_MONTH = Pattern.compile("(?<name>[A-Z][a-z]{2,8}) (?<year>\\d{4})");
    private static final Pattern FINANCIAL_YEAR = Pattern.compile("\\d{4}-\\d{2}");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** All labels of a chart, read in one way: where one of them cannot be taken apart, none is. */
    static List<PeriodLabel> readAll(List<String> labels) {
        return read(labels, PeriodLabel::quarter)
                .or(() -> read(labels, PeriodLabel::longMonth))
                .or(() -> labels.stream().allMatch(PeriodLabel::isFinancialYear)
                        ? Optional.empty()
                        : read(labels, PeriodLabel::month))
                .orElseGet(() -> labels.stream().map(PeriodLabel::whole).toList());
    }

    private static Optional<List<PeriodLabel>> read(
            List<String> labels, Function<String, Optional<PeriodLabel>> reading) {
        List<PeriodLabel> read =
                labels.stream().map(reading).flatMap(Optional::stream).toList();
        return read.size() == labels.size() ? Optional.of(read) : Optional.empty();
    }

    private static PeriodLabel whole(String label) {
        return new PeriodLabel(label, "", 0, 1);
    }

    private static Optional<PeriodLabel> quarter(String label) {
        Matcher matcher = QUARTER.matcher(label);
        if (!matcher.matches()) {
            matcher = LONG_QUARTER.matcher(label);
        }
        return matcher.matches()
                ? Optional.of(new PeriodLabel(
                        "Q" + matcher.group("number"),
                        matcher.group("year"),
                        Integer.parseInt(matcher.group("number")) - 1,
                        4))
                : Optional.empty();
    }

    private static Optional<PeriodLabel> month(String label) {
        Matcher matcher = MONTH.matcher(label);
        return matcher.matches()
                ? Optional.of(monthOf(Integer.parseInt(matcher.group("number")) - 1, matcher.group("year")))
                : Optional.empty();
    }

    private static Optional<PeriodLabel> longMonth(String label) {
        Matcher matcher = LONG_MONTH.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(matcher.group("name").substring(0, 3));
        return month < 0 ? Optional.empty() : Optional.of(monthOf(month, matcher.group("year")));
    }

    private static PeriodLabel monthOf(int month, String year) {
        return new PeriodLabel(MONTHS.get(month), year, month, MONTHS.size());
    }

    /** {@code 2009-10} reads as a month too; a run of nothing but such labels is one of years. */
    private static boolean isFinancialYear(String label) {
        return FINANCIAL_YEAR.matcher(label).matches()
                && Integer.parseInt(label.substring(5)) == (Integer.parseInt(label.substring(2, 4)) + 1) % 100;
    }
}
