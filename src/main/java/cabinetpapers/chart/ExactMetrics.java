package cabinetpapers.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** Font metrics as the font file has them, not rounded to anybody's pixels: the same on every canvas. */
final class ExactMetrics extends FontMetrics {

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final long serialVersionUID = 1;

    ExactMetrics(Font font) {
        super(font);
    }

    /** Width of the text in points. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return CONTEXT;
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(width(text, font));
    }

    @Override
    public int charsWidth(char[] characters, int from, int count) {
        Rectangle2D bounds = font.getStringBounds(characters, from, from + count, CONTEXT);
        return (int) Math.ceil(bounds.getWidth());
    }

    @Override
    public int charWidth(char character) {
        return stringWidth(String.valueOf(character));
    }

    @Override
    public int getAscent() {
        return (int) Math.ceil(line().getAscent());
    }

    @Override
    public int getDescent() {
        return (int) Math.ceil(line().getDescent());
    }

    @Override
    public int getLeading() {
        return (int) Math.ceil(line().getLeading());
    }

    private LineMetrics line() {
        return font.getLineMetrics("Hg", CONTEXT);
    }
}
