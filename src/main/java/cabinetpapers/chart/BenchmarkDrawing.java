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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bar a figure, all from nought, each with its figure at its end. The council's own is dark and named in bold, the
 * others are pale within an outline; the target is a dashed line across all of them, a range a band between two.
 */
final class BenchmarkDrawing implements Drawing {

    /** In points. */
    private static final double WIDEST_LABEL = 190;

    private static final double GAP = 6;

    /** From the end of a bar to its figure. */
    private static final double BESIDE = 4;
    /** What is left free at either side: some painters cut what touches the edge. */
    private static final double EDGE = 1;

    private static final double THICKNESS = 12;
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
            return Math.max(THICKNESS + GAP, label.size() * lettering.lineHeight() + EDGE);
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
    public double height(double width) {
        return headHeight(width) + rows(width).stream().mapToDouble(Row::height).sum() + GAP / 2;
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
        drawRange(canvas, scale, top, height - GAP / 2);
        List<Double> middles = middles(rows, top, stretch);
        for (int i = 0; i < rows.size(); i++) {
            drawLabel(canvas, rows.get(i), middles.get(i));
            drawBar(canvas, rows.get(i), scale, middles.get(i));
        }
        canvas.setColor(Paints.of(palette.text()));
        canvas.setStroke(ZERO);
        canvas.draw(new Line2D.Double(scale.zero(), top, scale.zero(), height - GAP / 2));
        aims().forEach(aim -> drawAim(canvas, scale.x(aim), top, height - GAP / 2));
        drawAimName(canvas, scale, width);
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
        aims().forEach(aim -> reaches.add(new Reach(aim, 2 * BESIDE + widest)));
        return reaches;
    }

    /** Where dashed lines stand: at the target, or at both ends of the range. */
    private List<Double> aims() {
        return Stream.concat(
                        chart.target().stream(),
                        chart.range().stream().flatMap(range -> Stream.of(range.low(), range.high())))
                .map(BigDecimal::doubleValue)
                .toList();
    }

    private String aimName() {
        return chart.target()
                .map(target -> "Target "
                        + unit.print(
                                target, Math.max(0, target.stripTrailingZeros().scale())))
                .or(() -> chart.range().map(unit::print))
                .orElse("");
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

    /** Unit, then the target's name or the range's on a line of its own. */
    private double headHeight(double width) {
        int lines = heading(width).size() + (aims().isEmpty() ? 0 : 1);
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

    /** Behind the bars. */
    private void drawRange(Graphics2D canvas, BenchmarkScale scale, double top, double bottom) {
        chart.range().ifPresent(range -> {
            double from = scale.x(range.low().doubleValue());
            double to = scale.x(range.high().doubleValue());
            canvas.setColor(Paints.tint(palette.target(), TrendPlot.RANGE_TINT));
            canvas.fill(new Rectangle2D.Double(from, top, to - from, bottom - top));
        });
    }

    private void drawAim(Graphics2D canvas, double x, double top, double bottom) {
        Line2D line = new Line2D.Double(x, top, x, bottom);
        canvas.setColor(Color.WHITE);
        canvas.setStroke(CASING);
        canvas.draw(line);
        canvas.setColor(Paints.of(palette.target()));
        canvas.setStroke(DASHES);
        canvas.draw(line);
    }

    private void drawAimName(Graphics2D canvas, BenchmarkScale scale, double width) {
        if (aims().isEmpty()) {
            return;
        }
        Lettering own = lettering.in(Paints.ofWords(palette.target(), palette));
        String name = aimName();
        double half = own.width(name) / 2;
        double x = scale.x(aims().stream().mapToDouble(aim -> aim).average().orElseThrow());
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
        return clearOfAims(end, row.figureWidth(), 1, scale) + BESIDE;
    }

    private double leftOf(Row row, BenchmarkScale scale) {
        double end = scale.x(row.value());
        return clearOfAims(end, row.figureWidth(), -1, scale) - BESIDE - row.figureWidth();
    }

    /** What a figure stands beside: its bar's end, or the last dashed line that would otherwise run through it. */
    private double clearOfAims(double end, double words, int direction, BenchmarkScale scale) {
        double beside = end;
        for (double line : aims().stream()
                .map(scale::x)
                .sorted(Comparator.comparingDouble(x -> direction * x))
                .toList()) {
            double from = direction * (line - beside);
            if (from > -BESIDE / 2 && from < BESIDE + words + BESIDE / 2) {
                beside = line;
            }
        }
        return beside;
    }
}
