package cabinetpapers.chart;

import java.awt.Graphics2D;

/** A chart ready to be painted, as often as wanted and on any canvas, with the bundled fonts only. */
public interface Drawing {

    /** Height over width as the chart likes it. */
    double aspect();

    /** Paints the chart into the rectangle from 0,0 to {@code width},{@code height}, in points. */
    void paint(Graphics2D canvas, double width, double height);
}
