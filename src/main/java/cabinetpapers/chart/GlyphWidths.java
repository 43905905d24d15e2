package cabinetpapers.chart;

import cabinetpapers.chart.Typefaces.Face;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How wide characters are, by the font files alone, so that a chart is laid out alike for every kind of file. */
final class GlyphWidths {

    private static final FontRenderContext UNROUNDED = new FontRenderContext(null, true, true);
    private static final char FIRST = ' ';
    private static final char LAST = 'ÿ';
    /** The bundled fonts are designed on an em of this many units, so that widths at this size are whole. */
    private static final int EM = 2048;

    private static final Map<Face, float[]> LATIN = new ConcurrentHashMap<>();

    private GlyphWidths() {}

    /** Share of the em. */
    static double of(char character, Face face) {
        if (character >= FIRST && character <= LAST) {
            return LATIN.computeIfAbsent(face, GlyphWidths::latin)[character - FIRST];
        }
        return measured(String.valueOf(character), face)[0];
    }

    private static float[] latin(Face face) {
        StringBuilder all = new StringBuilder();
        for (char character = FIRST; character <= LAST; character++) {
            all.append(character);
        }
        return measured(all.toString(), face);
    }

    private static float[] measured(String characters, Face face) {
        Font font = Typefaces.font(face, EM);
        GlyphVector glyphs = font.createGlyphVector(UNROUNDED, characters);
        float[] widths = new float[characters.length()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = glyphs.getGlyphMetrics(i).getAdvanceX() / EM;
        }
        return widths;
    }
}
