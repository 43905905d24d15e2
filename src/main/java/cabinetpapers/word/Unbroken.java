package cabinetpapers.word;

import cabinetpapers.paper.Inline;

/** A status as it is printed: on one line; and a direction: its arrow and first word on one line. */
final class Unbroken {

    /** A longer one is a phrase, and may wrap as such after its shape and first word. */
    private static final int LONGEST = 24;

    private static final char SPACE = '\u00A0';

    private Unbroken() {}

    static String of(Inline.Status status) {
        String word = status.word();
        return status.tone().shape() + SPACE + (word.length() <= LONGEST ? word.replace(' ', SPACE) : word);
    }

    static String of(Inline.Arrow arrow) {
        return arrow.way().glyph() + SPACE + arrow.word();
    }
}
