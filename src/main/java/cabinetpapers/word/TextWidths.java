package cabinetpapers.word;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.chart.Typefaces.Face;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How wide characters are in Arial, measured with its metric-compatible twin. */
final class TextWidths {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double MEASURED_AT = 100;
    private static final double UNKNOWN = -1;

    private final Face face;
    private final double[] latin = new double[0x180];
    private final Map<Integer, Double> others = new HashMap<>();

    TextWidths(Face face) {
        this.face = face;
        Arrays.fill(latin, UNKNOWN);
    }

    /** Against the size of the font. */
    double of(int character) {
        if (character >= latin.length) {
            return others.computeIfAbsent(character, this::measure);
        }
        if (latin[character] < 0) {
            latin[character] = measure(character);
        }
        return latin[character];
    }

    /** Against the size of the font. */
    double of(String text) {
        return text.codePoints().mapToDouble(this::of).sum();
    }

    private double measure(int character) {
        Font font = Typefaces.font(face, MEASURED_AT);
        Font able = font.canDisplay(character) ? font : Typefaces.font(Face.SYMBOLS, MEASURED_AT);
        return able.getStringBounds(Character.toString(character), EXACT).getWidth() / MEASURED_AT;
    }
}
