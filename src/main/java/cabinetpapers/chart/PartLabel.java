package cabinetpapers.chart;

import cabinetpapers.chart.Lettering.Anchor;
import cabinetpapers.paper.Tone;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;

/** A tone's shape and what it says: ◆ 1 on a bar, ◆ Red in the key. */
record PartLabel(Tone tone, String text, Lettering lettering) {

    private static final BasicStroke OUTLINE = new BasicStroke(0.75f);

    PartLabel in(Color colour) {
        return new PartLabel(tone, text, lettering.in(colour));
    }

    double width() {
        return 2 * radius() + gap() + lettering.width(text);
    }

    /** Width of the smallest box that it can stand in. */
    double boxWidth() {
        return width() + 2 * gap();
    }

    /** @param y of the middle */
    void draw(Graphics2D canvas, double x, double y) {
        canvas.setColor(lettering.colour());
        canvas.setStroke(OUTLINE);
        ToneShape.draw(canvas, tone, x + radius(), y, radius());
        lettering.draw(canvas, text, x + 2 * radius() + gap(), y + lettering.drop(), Anchor.START);
    }

    private double radius() {
        return 0.36 * lettering.size();
    }

    private double gap() {
        return 0.3 * lettering.size();
    }
}
