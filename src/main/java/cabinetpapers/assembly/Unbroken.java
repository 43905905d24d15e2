package cabinetpapers.assembly;

/** Words that stay on one line of a cell. */
final class Unbroken {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Unbroken() {}

    static String words(String words) {
        return words.replace(' ', NO_BREAK_SPACE);
    }
}
