package cabinetpapers.chart;

import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Inline.Sparkline;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A line without words: every point at its place in time, gaps left open, and a dot at the last figure. */
final class SparklineDrawing implements Drawing {

    /** All against the picture's height, so that it looks alike at every size. */
    private static final double LINE = 0.12;

    private static final double DOT = 0.2;
    /** What is left free at every side: some painters cut what touches the edge. */
    private static final double EDGE = 0.04;

    private static final double LONE_POINT = 0.11;

    private final List<Optional<BigDecimal>> points;
    private final Palette palette;
    private final ValueExtent extent;

    SparklineDrawing(Sparkline sparkline, Palette palette) {
        this.points = sparkline.points();
        this.palette = palette;
        List<Double> values = points.stream()
                .flatMap(Optional::stream)
                .map(BigDecimal::doubleValue)
                .toList();
        this.extent = ValueExtent.of(values, Unit.of(""), 0);
    }

    @Override
    public double height(double width) {
        return width * Sparkline.HEIGHT_EMS / Sparkline.WIDTH_EMS;
    }

    @Override
    public void paint(Graphics2D canvas, double width, double height) {
        Smoothing.on(canvas);
        canvas.setColor(Paints.of(palette.series()));
        canvas.setStroke(new BasicStroke((float) (LINE * height), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(line(width, height));
        int last = last();
        for (int i = 0; i < points.size(); i++) {
            if (i == last) {
                dot(canvas, i, DOT, width, height);
            } else if (has(i) && !has(i - 1) && !has(i + 1)) {
                dot(canvas, i, LONE_POINT, width, height);
            }
        }
    }

    private Path2D line(double width, double height) {
        Path2D line = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            if (has(i) && has(i - 1)) {
                line.lineTo(x(i, width, height), y(i, height));
            } else if (has(i)) {
                line.moveTo(x(i, width, height), y(i, height));
            }
        }
        return line;
    }

    /** Of the points that have a figure; -1 where none has. */
    private int last() {
        int last = points.size() - 1;
        while (last >= 0 && points.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    private boolean has(int point) {
        return point >= 0 && point < points.size() && points.get(point).isPresent();
    }

    private void dot(Graphics2D canvas, int point, double size, double width, double height) {
        double radius = size * height;
        canvas.fill(new Ellipse2D.Double(
                x(point, width, height) - radius, y(point, height) - radius, 2 * radius, 2 * radius));
    }

    /** The newest point stands at the right; where there is but one, it is the newest. */
    private double x(int point, double width, double height) {
        double margin = (DOT + EDGE) * height;
        double room = width - 2 * margin;
        double fromRight = points.size() - 1 - point;
        return width - margin - room * fromRight / Math.max(1, points.size() - 1);
    }

    private double y(int point, double height) {
        double value = points.get(point).map(BigDecimal::doubleValue).orElse(extent.low());
        double span = extent.high() - extent.low();
        double share = span > 0 ? (value - extent.low()) / span : 0.5;
        double margin = (DOT + EDGE) * height;
        return height - margin - share * (height - 2 * margin);
    }
}
