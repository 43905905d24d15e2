package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle;

/** The word "Draft" across a page, behind its content and no part of it. So pale that words on it can be read. */
final class Watermark {

    private static final String WORD = "Draft";
    private static final Colour PALE = new Colour(0xE8E8E8);

    /** Of the page's diagonal. */
    private static final double SHARE = 0.5;

    private final Typefaces.Face face;
    private final Glyphs glyphs;

    Watermark(HouseStyle house, Glyphs glyphs) {
        this.face = TextStyle.small(house, 1).face();
        this.glyphs = glyphs;
    }

    void paint(Canvas canvas, PageShape page) {
        canvas.belongsTo(Canvas.Artifact.WATERMARK);
        double diagonal = Math.hypot(page.width(), page.height());
        double cosine = page.width() / diagonal;
        double sine = page.height() / diagonal;
        for (Glyphs.Part part : glyphs.parts(WORD, face)) {
            double size = SHARE * diagonal / part.face().width(part.text(), 1);
            double along = SHARE * diagonal / 2;
            double below = size * 0.36;
            canvas.slanted(
                    part.text(),
                    part.face(),
                    new TextStyle(face, size, PALE),
                    new Canvas.Slant(
                            cosine,
                            sine,
                            page.width() / 2 - along * cosine + below * sine,
                            page.height() / 2 - along * sine - below * cosine));
        }
    }
}
