package cabinetpapers.paper;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Financial years within a text, 2023-24 or 2023/24: one name, which no line may part. */
public final class Years {

    /** Neither a day, 2023-12-18, nor part of a longer number. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/-])\\d{4}[-/]\\d{2}(?![\\d/-])");

    private Years() {}

    /** Hands over the text in order, years and what stands between them; nothing that is empty. */
    public static void part(String text, Consumer<String> words, Consumer<String> years) {
        int from = 0;
        if (text.indexOf('-') >= 0 || text.indexOf('/') >= 0) {
            Matcher year = YEAR.matcher(text);
            while (year.find()) {
                hand(text.substring(from, year.start()), words);
                years.accept(year.group());
                from = year.end();
            }
        }
        hand(text.substring(from), words);
    }

    private static void hand(String text, Consumer<String> words) {
        if (!text.isEmpty()) {
            words.accept(text);
        }
    }
}
