package cabinetpapers.pdf;

import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/** An embedded font with its widths at hand: layout measures every word of a paper. */
final class Face {

    /** Beyond this the font is asked each time: rare symbols only. */
    private static final int KEPT = 0x3000;

    private static final short UNKNOWN = -1;
    private static final short MISSING = -2;

    private final BaseFont base;
    private final short[] widths = new short[KEPT];

    Face(BaseFont base) {
        this.base = base;
        Arrays.fill(widths, UNKNOWN);
    }

    BaseFont base() {
        return base;
    }

    boolean has(int codePoint) {
        return thousandths(codePoint) != MISSING;
    }

    /** In points. Characters that the face lacks count nothing. */
    double width(String text, double size) {
        int sum = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            sum += Math.max(0, thousandths(codePoint));
            i += Character.charCount(codePoint);
        }
        return sum * size / 1000;
    }

    private short thousandths(int codePoint) {
        if (codePoint >= KEPT) {
            return ask(codePoint);
        }
        short width = widths[codePoint];
        if (width == UNKNOWN) {
            width = ask(codePoint);
            widths[codePoint] = width;
        }
        return width;
    }

    private short ask(int codePoint) {
        return base.charExists(codePoint) ? (short) base.getWidth(codePoint) : MISSING;
    }
}
