package cabinetpapers.chart;

import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Chart.Point;
import cabinetpapers.paper.Chart.Range;
import cabinetpapers.paper.Chart.Trend;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/** The grid, the target or the range, and the line with its markers; the words stand around it. */
final class TrendPlot {

    /** Radius of a marker where there is room. */
    static final double MARKER = 2.4;

    /** From the outermost values to the edge, so that no marker is cut in half. */
    private static final double MARGIN = 4;

    private static final double GRID_TINT = 0.4;
    static final double RANGE_TINT = 0.15;
    private static final int ACTUAL = 0;
    private static final int TARGET = 1;
    private static final BasicStroke GRID = new BasicStroke(0.5f);
    private static final BasicStroke LINE = new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHES =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);
    static final BasicStroke RING = new BasicStroke(1.25f);

    private final List<Point> points;
    private final Optional<Range> range;
    private final Palette palette;
    private final Rectangle frame;
    private final NumberAxis values = new NumberAxis();

    /** @param frame of the plot without its words, in whole points, since JFreeChart rounds it */
    TrendPlot(Trend trend, ValueScale scale, Palette palette, Rectangle frame) {
        this.points = trend.points();
        this.range = trend.range();
        this.palette = palette;
        this.frame = frame;
        double margin = (scale.high() - scale.low()) * MARGIN / (frame.height - 2 * MARGIN);
        values.setRange(scale.low() - margin, scale.high() + margin);
        silence(values, scale.step());
    }

    /** No words and no marks of the axis' own; and a font that is bundled, even if it prints nothing. */
    private static void silence(NumberAxis axis, double step) {
        axis.setTickUnit(new NumberTickUnit(step));
        axis.setTickLabelFont(Typefaces.font(Typefaces.Face.REGULAR, 1));
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
    }

    /** Where a value stands, in points from the top of the canvas. */
    double y(double value) {
        return values.valueToJava2D(value, frame, RectangleEdge.LEFT);
    }

    void draw(Graphics2D canvas) {
        range.ifPresent(within -> drawRange(canvas, within));
        NumberAxis periods = new NumberAxis();
        periods.setRange(-0.5, points.size() - 0.5);
        silence(periods, points.size());
        XYPlot plot = new XYPlot(lines(), periods, values, renderer());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(GRID);
        plot.setRangeGridlinePaint(Paints.tint(palette.rule(), GRID_TINT));
        plot.setRangeZeroBaselineVisible(values.getRange().contains(0));
        plot.setRangeZeroBaselineStroke(GRID);
        plot.setRangeZeroBaselinePaint(Paints.of(palette.rule()));
        plot.draw(canvas, new Rectangle(frame), null, null, null);
    }

    /** Behind everything else, and told from the paper by its edges where its tint is not seen. */
    private void drawRange(Graphics2D canvas, Range within) {
        double top = y(within.high().doubleValue());
        double bottom = y(within.low().doubleValue());
        canvas.setColor(Paints.tint(palette.target(), RANGE_TINT));
        canvas.fill(new Rectangle2D.Double(frame.x, top, frame.width, bottom - top));
        canvas.setColor(Paints.of(palette.target()));
        canvas.setStroke(DASHES);
        canvas.draw(new Line2D.Double(frame.x, top, frame.getMaxX(), top));
        canvas.draw(new Line2D.Double(frame.x, bottom, frame.getMaxX(), bottom));
    }

    private DefaultXYDataset lines() {
        DefaultXYDataset lines = new DefaultXYDataset();
        lines.addSeries(ACTUAL, actuals());
        if (points.stream().anyMatch(point -> point.target().isPresent())) {
            lines.addSeries(TARGET, targets());
        }
        return lines;
    }

    private double[][] actuals() {
        double[][] line = new double[2][points.size()];
        for (int i = 0; i < points.size(); i++) {
            line[0][i] = i;
            line[1][i] = points.get(i).actual().map(Number::doubleValue).orElse(Double.NaN);
        }
        return line;
    }

    /** Each target from the start of its period to the end, so that a change is a step and one period alone a dash. */
    private double[][] targets() {
        double[][] line = new double[2][2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            double target = points.get(i).target().map(Number::doubleValue).orElse(Double.NaN);
            line[0][2 * i] = i - 0.5;
            line[0][2 * i + 1] = i + 0.5;
            line[1][2 * i] = target;
            line[1][2 * i + 1] = target;
        }
        return line;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new HollowWhereProvisional(points);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(ACTUAL, Paints.of(palette.series()));
        renderer.setSeriesStroke(ACTUAL, LINE);
        renderer.setSeriesOutlineStroke(ACTUAL, RING);
        renderer.setSeriesShape(ACTUAL, marker());
        renderer.setUseFillPaint(true);
        renderer.setSeriesPaint(TARGET, Paints.of(palette.target()));
        renderer.setSeriesStroke(TARGET, DASHES);
        renderer.setSeriesShapesVisible(TARGET, false);
        return renderer;
    }

    private Ellipse2D marker() {
        double radius = Math.min(MARKER, 0.3 * frame.getWidth() / points.size());
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /** A figure that may still change has a ring for a marker, not a dot. */
    private static final class HollowWhereProvisional extends XYLineAndShapeRenderer {

        private static final long serialVersionUID = 1;

        private final transient List<Point> points;

        HollowWhereProvisional(List<Point> points) {
            this.points = points;
        }

        @Override
        public Paint getItemFillPaint(int series, int item) {
            return switch (points.get(item).firmness()) {
                case FINAL -> getItemPaint(series, item);
                case PROVISIONAL -> Color.WHITE;
            };
        }
    }
}
