package cabinetpapers.chart;

import cabinetpapers.house.HouseStyle.Palette;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Boxes of a tone's colour within a dark outline, for pale colours part only by their outline in grey. */
record ToneBoxes(Palette palette) {

    private static final BasicStroke OUTLINE = new BasicStroke(0.75f);

    void empty(Graphics2D canvas, PartLabel label, Rectangle2D box) {
        canvas.setColor(Paints.of(palette.of(label.tone()).background()));
        canvas.fill(box);
        canvas.setColor(Paints.of(palette.text()));
        canvas.setStroke(OUTLINE);
        canvas.draw(box);
    }

    void labelled(Graphics2D canvas, PartLabel label, Rectangle2D box) {
        empty(canvas, label, box);
        label.in(Paints.of(palette.of(label.tone()).text()))
                .draw(canvas, box.getCenterX() - label.width() / 2, box.getCenterY());
    }
}
