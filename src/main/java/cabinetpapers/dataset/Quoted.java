package cabinetpapers.dataset;

/** A cell's own words in a finding, short enough to read. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** {@code actual "12,5"}. */
    static String cell(Column column, String text) {
        return column.title() + " \"" + shortened(text) + "\"";
    }

    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
