package cabinetpapers.chart;

import cabinetpapers.chart.BenchmarkScale.Reach;
import cabinetpapers.chart.Lettering.Anchor;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Chart.Benchmark;
import cabinetpapers.paper.Chart.Compared;
import cabinetpapers.paper.Chart.Whose;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A bar a figure, all from nought, each with its figure at its end. The council's own is dark and named in bold, the
 * others are pale within an outline; the target is a dashed line across all of them.
 */
final class BenchmarkDrawing implements Drawing {

    /** The width that the wish for a height is told for: the text width of an A4 page. */
    private static final double USUAL_WIDTH = 453.6;

    /** In points: the same at every width, so that the height which is asked for is enough. */
    private static final double WIDEST_LABEL = 150;

    private static final double GAP = 8;
    /** The narrowest that a chart is drawn, against its usual width: the room for its words is that much lower. */
    private static final double NARROWEST = 0.74;

    /** From the end of a bar to its figure. */
    private static final double BESIDE = 4;
    /** What is left free at either side: some painters cut what touches the edge. */
    private static final double EDGE = 1;

    private static final double THICKNESS = 14;
    private static final double PALE = 0.25;
    private static final String NO_FIGURE = "No figure";
    private static final BasicStroke OUTLINE = new BasicStroke(0.75f);
    private static final BasicStroke ZERO = new BasicStroke(1f);
    /** White, under the target's dashes: they would not be seen on a dark bar. */
    private static final BasicStroke CASING = new BasicStroke(3.5f);

    private static final BasicStroke DASHES =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);

    private final Benchmark chart;
    private final Palette palette;
    private final Lettering lettering;
    private final Unit unit;

    BenchmarkDrawing(Benchmark chart, Palette palette, Lettering lettering) {
        this.chart = chart;
        this.palette = palette;
        this.lettering = lettering;
        this.unit = Unit.of(chart.unit());
    }

    /** A bar's words, broken into lines. */
    private record Row(Compared bar, List<String> label, String figure, Lettering lettering) {

        double height() {
            double words = label.size() * lettering.lineHeight() / NARROWEST;
            return Math.max(THICKNESS + GAP, words + EDGE);
        }

        double labelWidth() {
            return lettering.widest(label);
        }

        double value() {
            return bar.value().map(BigDecimal::doubleValue).orElse(0.0);
        }

        Reach reach() {
            return new Reach(value(), BESIDE + figureWidth());
        }

        double figureWidth() {
            return lettering.width(figure);
        }
    }

    @Override
    public double aspect() {
        double rows = rows(USUAL_WIDTH).stream().mapToDouble(Row::height).sum();
        return ((headHeight(USUAL_WIDTH) + GAP / 2) / NARROWEST + rows) / USUAL_WIDTH;
    }

    @Override
    public void paint(Graphics2D canvas, double width, double height) {
        Smoothing.on(canvas);
        List<Row> rows = rows(width);
        double left = EDGE + rows.stream().mapToDouble(Row::labelWidth).max().orElse(0) + GAP;
        BenchmarkScale scale = BenchmarkScale.of(reaches(rows), left, width - EDGE - left);
        double top = headHeight(width);
        double stretch = (height - top - GAP / 2)
                / rows.stream().mapToDouble(Row::height).sum();
        drawHeading(canvas, width);
        List<Double> middles = middles(rows, top, stretch);
        for (int i = 0; i < rows.size(); i++) {
            drawLabel(canvas, rows.get(i), middles.get(i));
            drawBar(canvas, rows.get(i), scale, middles.get(i));
        }
        canvas.setColor(Paints.of(palette.text()));
        canvas.setStroke(ZERO);
        canvas.draw(new Line2D.Double(scale.zero(), top, scale.zero(), height - GAP / 2));
        drawTarget(canvas, scale, width, top, height - GAP / 2);
        for (int i = 0; i < rows.size(); i++) {
            drawFigure(canvas, rows.get(i), scale, middles.get(i));
        }
    }

    private List<Row> rows(double width) {
        boolean ownPeriods =
                chart.bars().stream().map(Compared::period).distinct().count() > 1;
        return chart.bars().stream()
                .map(bar -> {
                    Lettering own = bar.whose() == Whose.OUR_OWN ? lettering.bold() : lettering;
                    String label = ownPeriods ? bar.label() + ", " + bar.period() : bar.label();
                    String figure = bar.value()
                            .map(value -> unit.print(value, chart.decimals()))
                            .orElse(NO_FIGURE);
                    return new Row(bar, own.wrap(label, Math.min(WIDEST_LABEL, width / 2)), figure, own);
                })
                .toList();
    }

    private List<Reach> reaches(List<Row> rows) {
        List<Reach> reaches = new ArrayList<>(rows.stream().map(Row::reach).toList());
        double widest = rows.stream().mapToDouble(Row::figureWidth).max().orElse(0);
        chart.target()
                .map(target -> new Reach(target.doubleValue(), 2 * BESIDE + widest))
                .ifPresent(reaches::add);
        return reaches;
    }

    private static List<Double> middles(List<Row> rows, double top, double stretch) {
        List<Double> middles = new ArrayList<>();
        double at = top;
        for (Row row : rows) {
            middles.add(at + row.height() * stretch / 2);
            at += row.height() * stretch;
        }
        return middles;
    }

    /** Unit, then the target's name on a line of its own. */
    private double headHeight(double width) {
        int lines = heading(width).size() + (chart.target().isPresent() ? 1 : 0);
        return lines * lettering.lineHeight() + (lines > 0 ? BESIDE : 0);
    }

    private List<String> heading(double width) {
        return unit.name().isEmpty() ? List.of() : lettering.wrap(unit.name(), width - 2 * EDGE);
    }

    private void drawHeading(Graphics2D canvas, double width) {
        double baseline = lettering.size();
        for (String line : heading(width)) {
            lettering.draw(canvas, line, EDGE, baseline, Anchor.START);
            baseline += lettering.lineHeight();
        }
    }

    private void drawLabel(Graphics2D canvas, Row row, double middle) {
        double baseline = middle + lettering.drop() - (row.label().size() - 1) * lettering.lineHeight() / 2;
        for (String line : row.label()) {
            row.lettering().draw(canvas, line, EDGE, baseline, Anchor.START);
            baseline += lettering.lineHeight();
        }
    }

    private void drawBar(Graphics2D canvas, Row row, BenchmarkScale scale, double middle) {
        double end = scale.x(row.value());
        Rectangle2D box = new Rectangle2D.Double(
                Math.min(scale.zero(), end), middle - THICKNESS / 2, Math.abs(end - scale.zero()), THICKNESS);
        if (box.isEmpty()) {
            return;
        }
        canvas.setColor(fill(row.bar().whose()));
        canvas.fill(box);
        canvas.setColor(Paints.of(palette.text()));
        canvas.setStroke(OUTLINE);
        canvas.draw(box);
    }

    private Color fill(Whose whose) {
        return switch (whose) {
            case OUR_OWN -> Paints.of(palette.series());
            case OTHERS -> Paints.tint(palette.rule(), PALE);
        };
    }

    private void drawTarget(Graphics2D canvas, BenchmarkScale scale, double width, double top, double bottom) {
        Optional<BigDecimal> target = chart.target();
        if (target.isEmpty()) {
            return;
        }
        double x = scale.x(target.get().doubleValue());
        Line2D line = new Line2D.Double(x, top, x, bottom);
        canvas.setColor(Color.WHITE);
        canvas.setStroke(CASING);
        canvas.draw(line);
        canvas.setColor(Paints.of(palette.target()));
        canvas.setStroke(DASHES);
        canvas.draw(line);
        Lettering own = lettering.in(Paints.ofWords(palette.target(), palette));
        String name = "Target "
                + unit.print(
                        target.get(),
                        Math.max(0, target.get().stripTrailingZeros().scale()));
        double half = own.width(name) / 2;
        double middle = Math.clamp(x, EDGE + half, Math.max(EDGE + half, width - EDGE - half));
        double baseline = (heading(width).size() + 1) * lettering.lineHeight() - 0.2 * lettering.size();
        own.draw(canvas, name, middle, baseline, Anchor.MIDDLE);
    }

    private void drawFigure(Graphics2D canvas, Row row, BenchmarkScale scale, double middle) {
        double x = row.value() < 0 ? leftOf(row, scale) : rightOf(row, scale);
        row.lettering().draw(canvas, row.figure(), x, middle + lettering.drop(), Anchor.START);
    }

    private double rightOf(Row row, BenchmarkScale scale) {
        double end = scale.x(row.value());
        return BESIDE + clearOfTarget(end, end, end + BESIDE + row.figureWidth(), scale);
    }

    private double leftOf(Row row, BenchmarkScale scale) {
        double end = scale.x(row.value());
        return clearOfTarget(end, end - BESIDE - row.figureWidth(), end, scale) - BESIDE - row.figureWidth();
    }

    /** What a figure stands beside: its bar's end, or the target's line where that would run through it. */
    private double clearOfTarget(double end, double from, double to, BenchmarkScale scale) {
        return chart.target()
                .map(target -> scale.x(target.doubleValue()))
                .filter(line -> line > from - BESIDE / 2 && line < to + BESIDE / 2)
                .orElse(end);
    }
}
