package cabinetpapers.chart;

import java.awt.Graphics2D;

/** A chart ready to be painted, as often as wanted and on any canvas, with the bundled fonts only. */
public interface Drawing {

    /** How high the chart likes to be at a width, both in points. */
    double height(double width);

    /** Paints the chart into the rectangle from 0,0 to {@code width},{@code height}, in points. */
    void paint(Graphics2D canvas, double width, double height);
}
