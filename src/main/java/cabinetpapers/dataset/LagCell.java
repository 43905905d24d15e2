package cabinetpapers.dataset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long after its period's end a figure comes: {@code 2 months}, {@code 1 quarter}, {@code 1 year}. */
final class LagCell {

    private static final Pattern LAG = Pattern.compile("(\\d{1,2}) (month|quarter|year)s?");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private LagCell() {}

    /** Empty where the words are not understood. */
    static Optional<Integer> months(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (words.equals("none")) {
            return Optional.of(0);
        }
        Matcher lag = LAG.matcher(words);
        if (!lag.matches()) {
            return Optional.empty();
        }
        int length =
                lag.group(2).equals("month") ? 1 : lag.group(2).equals("quarter") ? MONTHS_OF_QUARTER : MONTHS_OF_YEAR;
        return Optional.of(Integer.parseInt(lag.group(1)) * length);
    }
}
