package cabinetpapers.plan;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months, days and seasons, and numbers in words. */
final class CalendarWords {

    private static final Map<String, Month> MONTHS = new HashMap<>(Map.of("sept", Month.SEPTEMBER));
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>(Map.of("tues", DayOfWeek.TUESDAY));

    static {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3), day);
        }
    }

    private static final Map<String, Season> SEASONS =
            Map.of("spring", Season.SPRING, "summer", Season.SUMMER, "autumn", Season.AUTUMN, "winter", Season.WINTER);

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private CalendarWords() {}

    static Optional<Month> month(Token token) {
        return Optional.ofNullable(MONTHS.get(token.text()));
    }

    static Optional<DayOfWeek> weekday(Token token) {
        return Optional.ofNullable(WEEKDAYS.get(token.text()));
    }

    static Optional<Season> season(Token token) {
        return Optional.ofNullable(SEASONS.get(token.text()));
    }

    /** A number in digits or in words up to twelve. */
    static Optional<Integer> number(Token token) {
        if (token.kind() == Token.Kind.NUMBER && token.text().length() <= 3) {
            return Optional.of(Integer.parseInt(token.text()));
        }
        return place(NUMBERS, token);
    }

    /** First to fourth, 1st to 4th. */
    static Optional<Integer> ordinal(Token token) {
        return token.kind() == Token.Kind.ORDINAL
                ? Optional.of(token.text()).filter(text -> text.length() <= 2).map(Integer::parseInt)
                : place(ORDINALS, token);
    }

    private static Optional<Integer> place(List<String> words, Token token) {
        int index = words.indexOf(token.text());
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }
}
