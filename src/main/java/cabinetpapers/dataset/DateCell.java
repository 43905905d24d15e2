package cabinetpapers.dataset;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date: {@code 2023-12-18}, {@code 18/12/2023} (the day first, as in England) or {@code 18 December 2023}. */
final class DateCell {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern SLASHES = Pattern.compile("(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:[A-Za-z]+,? )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>[A-Za-z]{3,9}),? (?<year>\\d{4})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final String CORRECT = "Correct the cell and run again.";

    private DateCell() {}

    /** @param text not blank */
    static Parsed<LocalDate> parse(String text) {
        for (Pattern pattern : new Pattern[] {ISO, SLASHES}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return date(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"));
            }
        }
        Matcher matcher = WORDS.matcher(text);
        Optional<Month> month = matcher.matches() ? month(matcher.group("month")) : Optional.empty();
        if (month.isPresent()) {
            return date(number(matcher, "year"), month.get().getValue(), number(matcher, "day"));
        }
        return new Parsed.Refused<>("is not a date", "Write it as 18/12/2023 or 18 December 2023 and run again.");
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Month> month(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(wanted)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Parsed<LocalDate> date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new Parsed.Refused<>("is not a date of our time", CORRECT);
        }
        if (month < 1 || month > 12) {
            return new Parsed.Refused<>("is not a date: there is no month " + month, CORRECT);
        }
        YearMonth calendar = YearMonth.of(year, month);
        if (day < 1 || day > calendar.lengthOfMonth()) {
            return new Parsed.Refused<>(
                    "is not a date: " + name(calendar) + " has " + calendar.lengthOfMonth() + " days", CORRECT);
        }
        return new Parsed.Understood<>(calendar.atDay(day));
    }

    /** February alone needs its year. */
    private static String name(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return month.getMonth() == Month.FEBRUARY ? name + " " + month.getYear() : name;
    }
}
