package cabinetpapers.dataset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tidies the text of a cell: spaces, line ends, and characters that no page can show. */
final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** Excel writes a character that XML cannot hold as {@code _x000D_}, and an underscore before such as _x005F_. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** Without the characters that no page can show; the same object where there are none. */
    static String printable(String text) {
        int i = 0;
        while (i < text.length() && printable(text, i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, i);
        for (int j = i + 1; j < text.length(); j++) {
            if (printable(text, j)) {
                kept.append(text.charAt(j));
            }
        }
        return kept.toString();
    }

    /**
     * Not printed are control characters, halves of surrogate pairs, marks without width that hide in copied codes, and
     * those that turn the direction of reading, by which words could be made to say something else than they hold.
     */
    private static boolean printable(String text, int at) {
        char one = text.charAt(at);
        if (one < ' ') {
            return one == '\n' || one == '\r' || one == '\t';
        }
        if (one < 0x7F) {
            return true;
        }
        if (Character.isHighSurrogate(one)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(one)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean control = one <= 0x9F && one != 0x85;
        boolean noWidth = one == '\u200B' || one == '\u2060' || one == '\uFEFF';
        boolean turns = (one >= '\u202A' && one <= '\u202E') || (one >= '\u2066' && one <= '\u2069');
        return !(control || noWidth || turns || one >= '\uFFFE');
    }

    /** On one line, with single spaces. */
    static String line(String text) {
        if (tidy(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (!space(one)) {
                line.append(one);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }

    private static boolean tidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == ' ' ? before == ' ' : space(one)) {
                return false;
            }
            before = one;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean space(char one) {
        return Character.isWhitespace(one) || one == '\u00A0' || one == '\u202F' || one == '\u2007' || one == '\u0085';
    }

    /** With one blank line at most between paragraphs, and no spaces at the end of lines. */
    static String prose(String text) {
        String line = text.strip();
        if (!hasLineEnds(line)) {
            return line;
        }
        StringBuilder prose = new StringBuilder(line.length());
        int blanks = 0;
        for (String one : LINE_END.split(line, -1)) {
            String stripped = one.stripTrailing();
            blanks = stripped.isEmpty() ? blanks + 1 : 0;
            if (blanks <= 1) {
                prose.append(prose.isEmpty() ? "" : "\n").append(stripped);
            }
        }
        return prose.toString();
    }

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

    private static boolean hasLineEnds(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\n' || one == '\r' || one == '\u0085' || one == '\u2028' || one == '\u2029') {
                return true;
            }
        }
        return false;
    }
}
