package cabinetpapers.word;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.chart.Typefaces.Face;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

/** How wide text is in Arial, measured with its metric-compatible twin, character by character. */
final class TextWidths {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double MEASURED_AT = 100;

    private final Face face;
    private final Map<Integer, Double> widths = new HashMap<>();

    TextWidths(Face face) {
        this.face = face;
    }

    /** In points. */
    double of(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += widths.computeIfAbsent(text.codePointAt(i), this::measure);
        }
        return width * size / MEASURED_AT;
    }

    private double measure(int codePoint) {
        Font font = Typefaces.font(face, MEASURED_AT);
        Font able = font.canDisplay(codePoint) ? font : Typefaces.font(Face.SYMBOLS, MEASURED_AT);
        return able.getStringBounds(Character.toString(codePoint), EXACT).getWidth();
    }
}
