package cabinetpapers.word;

import cabinetpapers.paper.Inline;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A status as it is printed: on one line; a direction: its arrow and first word on one line; and a heading, whose quarter
 * is one name.
 */
final class Unbroken {

    /** A longer one is a phrase, and may wrap as such after its shape and first word. */
    private static final int LONGEST = 24;

    private static final char SPACE = '\u00A0';

    private static final Pattern QUARTER = Pattern.compile("(Quarter) ([1-4]) (\\d{4}[-/]\\d{2})");

    private Unbroken() {}

    static String of(Inline.Status status) {
        String word = status.word();
        return status.tone().shape() + SPACE + (word.length() <= LONGEST ? word.replace(' ', SPACE) : word);
    }

    static String of(Inline.Arrow arrow) {
        return arrow.way().glyph() + SPACE + arrow.word();
    }

    /** Large letters leave few words to a line, and "2 2023-24" at the head of one reads as no quarter at all. */
    static List<Inline> heading(List<Inline> content) {
        return content.stream().map(Unbroken::quarters).toList();
    }

    private static Inline quarters(Inline inline) {
        return inline instanceof Inline.Text plain
                ? Inline.text(QUARTER.matcher(plain.text()).replaceAll("$1" + SPACE + "$2" + SPACE + "$3"))
                : inline;
    }
}
