package cabinetpapers.chart;

import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Chart.Limits;
import cabinetpapers.paper.Chart.Point;
import cabinetpapers.paper.Chart.Range;
import cabinetpapers.paper.Chart.Reference;
import cabinetpapers.paper.Chart.Stretch;
import cabinetpapers.paper.Chart.Trend;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
    private static final int REFERENCE = 2;
    private static final int MEAN = 3;
    private static final int LOWER = 4;
    private static final int UPPER = 5;
    private static final BasicStroke GRID = new BasicStroke(0.5f);
    private static final BasicStroke LINE = new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke DASHES =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);
    private static final BasicStroke DOTS =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {1.5f, 1.5f}, 0);
    private static final BasicStroke THIN = new BasicStroke(0.75f);
    private static final BasicStroke DASH_DOT =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {8, 2, 2, 2}, 0);
    static final BasicStroke RING = new BasicStroke(1.25f);

    private final Trend trend;
    private final List<Point> points;
    private final Palette palette;
    private final Rectangle frame;
    private final NumberAxis values = new NumberAxis();

    /** @param frame of the plot without its words, in whole points, since JFreeChart rounds it */
    TrendPlot(Trend trend, ValueScale scale, Palette palette, Rectangle frame) {
        this.trend = trend;
        this.points = trend.points();
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
        trend.range().ifPresent(within -> drawRange(canvas, within));
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
        drawBreaks(canvas);
    }

    /** Where new limits begin. */
    private void drawBreaks(Graphics2D canvas) {
        canvas.setStroke(DOTS);
        canvas.setColor(Paints.of(palette.rule()));
        for (int first : breaks(trend)) {
            canvas.draw(new Line2D.Double(x(first), frame.getMinY(), x(first), frame.getMaxY()));
        }
    }

    /** The points that have new limits, since the process was made anew. */
    static List<Integer> breaks(Trend trend) {
        return trend.process().map(Limits::stretches).orElse(List.of()).stream()
                .skip(1)
                .map(Stretch::first)
                .toList();
    }

    /** Where a point's period begins, in points from the left of the canvas. */
    double x(int point) {
        return frame.getX() + frame.getWidth() * point / points.size();
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
        lines.addSeries(TARGET, steps(targets()));
        lines.addSeries(
                REFERENCE, steps(trend.reference().map(Reference::values).orElse(List.of())));
        lines.addSeries(MEAN, steps(levels(Stretch::mean)));
        lines.addSeries(LOWER, steps(levels(Stretch::lower)));
        lines.addSeries(UPPER, steps(levels(Stretch::upper)));
        return lines;
    }

    /** None at all where no point has one. */
    private List<Optional<BigDecimal>> targets() {
        List<Optional<BigDecimal>> targets = points.stream().map(Point::target).toList();
        return targets.stream().allMatch(Optional::isEmpty) ? List.of() : targets;
    }

    /** One for each point that has limits, in its place. */
    private List<Optional<BigDecimal>> levels(Function<Stretch, BigDecimal> level) {
        List<Stretch> stretches = trend.process().map(Limits::stretches).orElse(List.of());
        return IntStream.range(0, stretches.isEmpty() ? 0 : points.size())
                .mapToObj(i -> stretches.stream()
                        .filter(one -> one.first() <= i && i <= one.last())
                        .findFirst()
                        .map(level))
                .toList();
    }

    private double[][] actuals() {
        double[][] line = new double[2][points.size()];
        for (int i = 0; i < points.size(); i++) {
            line[0][i] = i;
            line[1][i] = points.get(i).actual().map(Number::doubleValue).orElse(Double.NaN);
        }
        return line;
    }

    /** Each from the start of its period to the end, so that a change is a step and one period alone a dash. */
    private static double[][] steps(List<Optional<BigDecimal>> values) {
        double[][] line = new double[2][2 * values.size()];
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i).map(Number::doubleValue).orElse(Double.NaN);
            line[0][2 * i] = i - 0.5;
            line[0][2 * i + 1] = i + 0.5;
            line[1][2 * i] = value;
            line[1][2 * i + 1] = value;
        }
        return line;
    }

    private XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new Markers(points, palette, markerSize());
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(ACTUAL, Paints.of(palette.series()));
        renderer.setSeriesStroke(ACTUAL, LINE);
        renderer.setSeriesOutlineStroke(ACTUAL, RING);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        line(renderer, TARGET, Paints.of(palette.target()), DASHES);
        line(renderer, REFERENCE, Paints.of(palette.text()), DOTS);
        line(renderer, MEAN, Paints.of(palette.text()), THIN);
        line(renderer, LOWER, Paints.of(palette.text()), DASH_DOT);
        line(renderer, UPPER, Paints.of(palette.text()), DASH_DOT);
        return renderer;
    }

    private static void line(XYLineAndShapeRenderer renderer, int series, Color colour, BasicStroke stroke) {
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesStroke(series, stroke);
        renderer.setSeriesShapesVisible(series, false);
    }

    private double markerSize() {
        return Math.min(MARKER, 0.3 * frame.getWidth() / points.size());
    }

    /** A figure that may still change has a ring for a marker, not a dot; a signal a shape of its own. */
    private static final class Markers extends XYLineAndShapeRenderer {

        private static final long serialVersionUID = 1;

        private final transient List<Point> points;
        private final transient Palette palette;
        private final double radius;

        Markers(List<Point> points, Palette palette, double radius) {
            this.points = points;
            this.palette = palette;
            this.radius = radius;
        }

        @Override
        public Shape getItemShape(int series, int item) {
            return MarkShape.of(points.get(item).mark(), 0, 0, radius);
        }

        @Override
        public Paint getItemOutlinePaint(int series, int item) {
            return MarkShape.colour(points.get(item).mark(), palette);
        }

        @Override
        public Paint getItemFillPaint(int series, int item) {
            return switch (points.get(item).firmness()) {
                case FINAL -> getItemOutlinePaint(series, item);
                case PROVISIONAL, SUPPRESSED -> Color.WHITE;
            };
        }
    }
}
