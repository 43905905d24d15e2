package cabinetpapers.chart;

import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Chart.Mark;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * The shapes of a process-behaviour chart's points. They point as the papers' arrows do: upwards is better, downwards is
 * worse, whatever way the number went; so they can be told apart without their colours.
 */
final class MarkShape {

    /** A signal must be found at a glance among the other points. */
    private static final double SIGNAL = 1.9;

    private MarkShape() {}

    static Shape of(Mark mark, double x, double y, double radius) {
        double large = SIGNAL * radius;
        return switch (mark) {
            case ORDINARY -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case IMPROVEMENT -> corners(x, y - large, x + large, y + 0.8 * large, x - large, y + 0.8 * large);
            case CONCERN -> corners(x, y + large, x - large, y - 0.8 * large, x + large, y - 0.8 * large);
            case CHANGE -> corners(x, y - large, x + large, y, x, y + large, x - large, y);
        };
    }

    static Color colour(Mark mark, Palette palette) {
        return switch (mark) {
            case ORDINARY, IMPROVEMENT -> Paints.of(palette.series());
            case CONCERN -> Paints.of(palette.target());
            case CHANGE -> Paints.of(palette.text());
        };
    }

    private static Shape corners(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        path.closePath();
        return path;
    }
}
