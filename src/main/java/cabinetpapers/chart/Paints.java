package cabinetpapers.chart;

import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle.Palette;
import java.awt.Color;

/** House colours as AWT has them. */
final class Paints {

    private static final Colour WHITE = new Colour(0xFFFFFF);

    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double READABLE = 4.5;

    private Paints() {}

    static Color of(Colour colour) {
        return new Color(colour.rgb());
    }

    /** For words: the colour itself where it is dark enough to be read on white, else that of the text. */
    static Color ofWords(Colour colour, Palette palette) {
        return of(colour.contrast(WHITE) >= READABLE ? colour : palette.text());
    }

    /** The colour thinned with white; a share of 0 is white, 1 the colour itself. */
    static Color tint(Colour colour, double share) {
        Color full = of(colour);
        return new Color(tint(full.getRed(), share), tint(full.getGreen(), share), tint(full.getBlue(), share));
    }

    private static int tint(int channel, double share) {
        return (int) Math.round(255 - share * (255 - channel));
    }
}
