package cabinetpapers.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretch of time that a figure belongs to. */
public sealed interface Period permits Month, Quarter, FinancialYear {

    /** In order of the last day; of two that end together, the shorter first. */
    Comparator<Period> CHRONOLOGICAL =
            Comparator.comparing(Period::lastDay).thenComparing(Period::firstDay, Comparator.reverseOrder());

    LocalDate firstDay();

    LocalDate lastDay();

    /** The period of the same length just before. */
    Period previous();

    /** The same period of the year before. */
    Period yearEarlier();

    Frequency frequency();

    /** As it is written in a data set: {@code 2023-24 Q2}, {@code 2023-24}, {@code 2023-09}. */
    String label();

    /** As it is written in a paper: {@code Quarter 2 2023-24}, {@code 2023-24}, {@code September 2023}. */
    String title();

    /** The latest whole period that has ended by the last day of a month. */
    static Period latest(Frequency frequency, YearMonth by) {
        Quarter quarter = Quarter.of(by);
        Quarter ended = quarter.lastMonth().equals(by) ? quarter : quarter.previous();
        return switch (frequency) {
            case MONTHLY -> new Month(by);
            case QUARTERLY -> ended;
            case ANNUAL -> ended.number() == 4 ? ended.year() : ended.year().previous();
        };
    }

    /** The financial year that the period ends in. */
    default FinancialYear financialYear() {
        return Quarter.of(YearMonth.from(lastDay())).year();
    }

    /**
     * Reads {@code 2023-24 Q2} ({@code 2023/24 Q2}, {@code 2023-24-Q2}), {@code 2023-24} or {@code 2023-09}.
     *
     * <p>{@code 2009-10} is October 2009 for a monthly measure and the financial year 2009-10 for any other.
     */
    static Optional<Period> parse(String text, Frequency frequency) {
        Matcher matcher = PeriodPattern.PERIOD.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group("year"));
        int second = Integer.parseInt(matcher.group("second"));
        String quarter = matcher.group("quarter");
        if (quarter == null && frequency == Frequency.MONTHLY) {
            return second >= 1 && second <= 12 ? Optional.of(new Month(YearMonth.of(year, second))) : Optional.empty();
        }
        if (second != (year + 1) % 100) {
            return Optional.empty();
        }
        FinancialYear financialYear = new FinancialYear(year);
        return Optional.of(quarter == null ? financialYear : new Quarter(financialYear, Integer.parseInt(quarter)));
    }
}

/** Holds the pattern, since an interface cannot keep a private constant. */
final class PeriodPattern {
    static final Pattern PERIOD =
            Pattern.compile("(?<year>(?:19|20)\\d\\d)[-/](?:20)?(?<second>\\d\\d)(?:[ -]?[Qq](?<quarter>[1-4]))?");

    private PeriodPattern() {}
}
