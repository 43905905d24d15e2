package cabinetpapers.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** What a picture format must be able to put down. Coordinates and sizes are in points, from the top left. */
interface Ink {

    void fill(Shape area, Color colour);

    void line(Shape path, BasicStroke stroke, Color colour);

    void text(String text, Point2D baseline, Font font, Color colour);
}
