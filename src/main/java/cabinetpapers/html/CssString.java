package cabinetpapers.html;

import java.text.Normalizer;

/**
 * A text as a string of CSS, from which nothing can break out: neither of the string nor of the style element. Letter and
 * accent are one character, as in the rest of a page.
 */
final class CssString {

    private CssString() {}

    static String of(String text) {
        StringBuilder string = new StringBuilder("\"");
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                string.append(' ');
            } else if (c == '"'
                    || c == '\\'
                    || c == '<'
                    || c == '>'
                    || c == '&'
                    || !Character.isDefined(c)
                    || isLone(c)) {
                string.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                string.appendCodePoint(c);
            }
        });
        return string.append('"').toString();
    }

    private static boolean isLone(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
