package cabinetpapers.plan;

/**
 * A word, a number or a mark of a timescale, in small letters.
 *
 * @param text of a number, its digits; of a mark, one character, each kind of dash being {@code -}
 * @param start where it begins in the timescale
 */
record Token(Kind kind, String text, int start) {

    enum Kind {
        WORD,
        NUMBER,
        /** A number with its ending: 25th, 25 th. */
        ORDINAL,
        MARK
    }

    boolean is(String word) {
        return text.equals(word);
    }

    boolean numeric() {
        return kind == Kind.NUMBER || kind == Kind.ORDINAL;
    }
}
