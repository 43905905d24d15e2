package cabinetpapers.chart;

import cabinetpapers.house.Colour;
import java.awt.Color;

/** House colours as AWT has them. */
final class Paints {

    private Paints() {}

    static Color of(Colour colour) {
        return new Color(colour.rgb());
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
