package cabinetpapers.word;

/** A status or direction as it is printed: on one line. */
final class Unbroken {

    /** A longer one is a phrase, and may wrap as such after its shape and first word. */
    private static final int LONGEST = 24;

    private static final char SPACE = '\u00A0';

    private Unbroken() {}

    static String of(String glyph, String word) {
        return glyph + SPACE + (word.length() <= LONGEST ? word.replace(' ', SPACE) : word);
    }
}
