package cabinetpapers.chart;

import cabinetpapers.paper.Tone;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A tone's shape as an outline, so that it needs no font: Arial has neither the diamond nor the star. */
final class ToneShape {

    private static final int STAR_CORNERS = 10;
    private static final double STAR_WAIST = 0.42;

    private ToneShape() {}

    /** Fills or, where the tone's own shape is open, outlines it. */
    static void draw(Graphics2D canvas, Tone tone, double x, double y, double radius) {
        switch (tone) {
            case GREEN -> canvas.fill(circle(x, y, radius));
            case AMBER -> canvas.fill(square(x, y, 0.85 * radius));
            case RED -> canvas.fill(corners(x, y, radius, radius, 4));
            case BLUE -> canvas.fill(corners(x, y, 1.1 * radius, STAR_WAIST * radius, STAR_CORNERS));
            case NEUTRAL -> canvas.draw(circle(x, y, 0.9 * radius));
        }
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape square(double x, double y, double half) {
        return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
    }

    /** Corners at the outer and the inner radius in turn, the first on top. */
    private static Shape corners(double x, double y, double outer, double inner, int count) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            double radius = i % 2 == 0 ? outer : inner;
            double angle = 2 * Math.PI * i / count - Math.PI / 2;
            double cornerX = x + radius * StrictMath.cos(angle);
            double cornerY = y + radius * StrictMath.sin(angle);
            if (i == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        path.closePath();
        return path;
    }
}
