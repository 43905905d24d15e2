package cabinetpapers.assembly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words put together: lists, capitals, dates, and other people's words made fit for a line. */
final class Wording {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cc}\\u00A0]+");
    /** Atomic, since {@code \R} would otherwise take a CR and its LF for two line ends. */
    private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t]*(?>\\R)\\s*");

    private Wording() {}

    /** "one, two and three". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String uncapital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** "1 measure", "5 measures". */
    static String count(int count, String one, String several) {
        return number(count) + " " + (count == 1 ? one : several);
    }

    /** "1,234". */
    static String number(int count) {
        return ValueFormat.number(BigDecimal.valueOf(count), 0);
    }

    /** "18 December 2023". */
    static String date(LocalDate date) {
        return date.format(DATE);
    }

    /** Somebody else's words on one line: white space and control characters folded. */
    static String line(String words) {
        return isLine(words) ? words : GAP.matcher(words).replaceAll(" ").strip();
    }

    /** Nearly all words are: looking costs less than replacing nothing. */
    private static boolean isLine(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean gap = letter < ' ' || (letter >= '\u007F' && letter <= '\u00A0');
            if (gap || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return words.isEmpty() || before != ' ';
    }

    /** The paragraphs of somebody else's text, which blank lines divide. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(BLANK_LINE.split(text))
                .map(Wording::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Somebody else's text with its line ends kept: white space and control characters within a line folded. */
    static String prose(String text) {
        return text.lines().map(Wording::line).collect(Collectors.joining("\n")).strip();
    }

    /** Whether the words hold others, each of them whole: "Working days lost" holds "days", but not "day". */
    static boolean holds(String words, String others) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(others) + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE)
                .matcher(words)
                .find();
    }

    /** The words, or others where there are none. */
    static String or(String words, String otherwise) {
        String line = line(words);
        return line.isEmpty() ? otherwise : line;
    }
}
