package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import java.awt.Font;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;

/** Draws a chart as vectors and as text in the embedded fonts; characters that a chart's font lacks take another face. */
final class ChartCanvas extends PdfGraphics2D {

    private final Fonts fonts;
    private final Glyphs glyphs;

    ChartCanvas(PdfContentByte content, double width, double height, Fonts fonts, Glyphs glyphs) {
        super(content, (float) width, (float) height, fonts.mapper(), false, false, 0);
        this.fonts = fonts;
        this.glyphs = glyphs;
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font asked = getFont();
        Typefaces.Face wanted = fonts.bundled(asked);
        double at = x;
        for (Glyphs.Part part : glyphs.parts(text, wanted)) {
            setFont(
                    part.face() == glyphs.face(wanted)
                            ? asked
                            : Typefaces.font(Typefaces.Face.SYMBOLS, asked.getSize2D()));
            super.drawString(part.text(), (float) at, y);
            at += part.face().width(part.text(), asked.getSize2D());
        }
        setFont(asked);
    }
}
