package cabinetpapers.chart;

import cabinetpapers.chart.Lettering.Anchor;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Chart.Firmness;
import cabinetpapers.paper.Chart.Point;
import cabinetpapers.paper.Chart.Range;
import cabinetpapers.paper.Chart.Trend;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A measure over time: a line with its name at its end, its target dashed or its range a band between dashes, periods
 * below, the unit above.
 */
final class TrendDrawing implements Drawing {

    private static final String PROVISIONAL = "provisional";
    /** Stands in the gap of a figure that is not told, always at the bottom: a height would tell something. */
    static final String SUPPRESSED = "s";

    private static final String SUPPRESSED_KEY = SUPPRESSED + " = suppressed";
    private static final String NEW_LIMITS = "new limits";
    private static final String ABSENCE = "No figures reported";
    /** In points: on a narrow chart the words take as much of the height as on a wide one. */
    private static final double LOWEST = 125;

    private static final double GAP = 5;
    /** What is left free at either side: some painters cut what touches the edge. */
    private static final double EDGE = 1;

    private static final double MILLION = 1e6;
    private static final double TEN_THOUSAND = 1e4;
    private static final BigDecimal ROUND = BigDecimal.valueOf(10_000);
    private static final double WIDEST_END_LABEL = 0.22;

    private final Trend trend;
    private final Palette palette;
    private final Lettering lettering;
    private final Unit unit;
    private final ValueScale scale;
    /** Long rows of noughts on the axis are no help. */
    private final boolean inMillions;

    TrendDrawing(Trend trend, Palette palette, Lettering lettering) {
        this.trend = trend;
        this.palette = palette;
        this.lettering = lettering;
        this.unit = Unit.of(trend.unit());
        this.scale = ValueScale.of(values(trend), unit, trend.decimals());
        this.inMillions =
                unit.isPounds() && scale.step() >= TEN_THOUSAND && Math.max(-scale.low(), scale.high()) >= MILLION;
    }

    private static List<Double> values(Trend trend) {
        Stream<BigDecimal> figures = trend.points().stream()
                .flatMap(point -> Stream.concat(point.actual().stream(), point.target().stream()));
        Stream<BigDecimal> others = trend.reference().stream()
                .flatMap(line -> line.values().stream())
                .flatMap(Optional::stream);
        Stream<BigDecimal> limits = trend.process().stream()
                .flatMap(process -> process.stretches().stream())
                .flatMap(stretch -> Stream.of(stretch.lower(), stretch.upper()));
        Stream<BigDecimal> edges = trend.range().stream().flatMap(range -> Stream.of(range.low(), range.high()));
        return Stream.of(figures, others, limits, edges)
                .flatMap(one -> one)
                .map(BigDecimal::doubleValue)
                .toList();
    }

    /** What some charts alone have above their plot is added, so that the plot is no lower for it. */
    @Override
    public double height(double width) {
        double share = switch (trend.height()) {
            case USUAL -> 0.4;
            case LOW -> 0.26;
        };
        double furtherLines = Math.max(0, heading(width).size() - 1) * lettering.lineHeight();
        return Math.max(LOWEST, share * width) + key(width).height() + breakHeight() + furtherLines;
    }

    private ProcessKey key(double width) {
        return new ProcessKey(trend, palette, lettering, width - 2 * EDGE);
    }

    @Override
    public void paint(Graphics2D canvas, double width, double height) {
        Smoothing.on(canvas);
        List<EndLabel> ends = endLabels(WIDEST_END_LABEL * width);
        List<String> heading = heading(width);
        PeriodRows periods =
                new PeriodRows(trend.points().stream().map(Point::label).toList(), lettering);
        int left = (int) Math.ceil(lettering.widest(tickTexts()) + EDGE + GAP);
        ProcessKey key = key(width);
        double above = key.height() + lettering.lineHeight() * heading.size() + breakHeight();
        int top = (int) Math.ceil(above + lettering.lineHeight() / 2);
        int right = (int) Math.floor(width - EDGE - widest(ends) - GAP);
        int bottom = (int) Math.floor(height - periods.height());
        Rectangle frame = new Rectangle(left, top, right - left, bottom - top);

        TrendPlot plot = new TrendPlot(trend, scale, palette, frame);
        plot.draw(canvas);
        key.draw(canvas, EDGE, 0);
        drawBreaks(canvas, plot, top, width - EDGE);
        drawSuppressed(canvas, plot);
        drawTicks(canvas, plot, left - GAP);
        periods.draw(canvas, frame, width - EDGE, Paints.of(palette.rule()));
        EndLabel.place(ends, plot::y, above, bottom).forEach(end -> end.draw(canvas, right + GAP));
        drawHeading(canvas, heading, key.height(), width - EDGE);
        drawAbsence(canvas, frame);
    }

    private List<EndLabel> endLabels(double widest) {
        List<EndLabel> labels = new ArrayList<>();
        newest(Point::actual).ifPresent(actual -> {
            Lettering own =
                    lettering.in(Paints.ofWords(palette.series(), palette)).bold();
            Optional<String> latest =
                    trend.points().getLast().actual().map(figure -> printed(figure, trend.decimals()));
            List<String> lines = new ArrayList<>();
            if (trend.process().isPresent()) {
                lines.addAll(own.wrap(
                        latest.map(figure -> trend.series() + " " + figure).orElse(trend.series()), widest));
            } else {
                lines.addAll(own.wrap(trend.series(), widest));
                latest.ifPresent(lines::add);
            }
            labels.add(new EndLabel(lines, actual.doubleValue(), own));
        });
        newest(Point::target).ifPresent(target -> {
            Lettering own = lettering.in(Paints.ofWords(palette.target(), palette));
            int decimals = Math.max(0, target.stripTrailingZeros().scale());
            List<String> lines = own.wrap("Target " + printed(target, decimals), widest);
            labels.add(new EndLabel(lines, target.doubleValue(), own));
        });
        trend.reference()
                .ifPresent(line ->
                        newest(line.values()).ifPresent(value -> labels.add(plain(line.name(), value, widest))));
        trend.process().map(process -> process.stretches().getLast()).ifPresent(limits -> {
            labels.add(plain("Upper limit", limits.upper(), widest));
            labels.add(plain("Mean", limits.mean(), widest));
            labels.add(plain("Lower limit", limits.lower(), widest));
        });
        trend.range().ifPresent(range -> labels.add(label(range, widest)));
        return labels;
    }

    /** Beside the middle of its band. */
    private EndLabel label(Range range, double widest) {
        Lettering own = lettering.in(Paints.ofWords(palette.target(), palette));
        double middle = (range.low().doubleValue() + range.high().doubleValue()) / 2;
        return new EndLabel(own.wrap(unit.print(range), widest), middle, own);
    }

    private EndLabel plain(String name, BigDecimal value, double widest) {
        return new EndLabel(
                lettering.wrap(name + " " + printed(value, trend.decimals()), widest), value.doubleValue(), lettering);
    }

    private Optional<BigDecimal> newest(Function<Point, Optional<BigDecimal>> figure) {
        return newest(trend.points().stream().map(figure).toList());
    }

    private static Optional<BigDecimal> newest(List<Optional<BigDecimal>> figures) {
        return figures.reversed().stream().flatMap(Optional::stream).findFirst();
    }

    private double breakHeight() {
        return TrendPlot.breaks(trend).isEmpty() ? 0 : lettering.lineHeight();
    }

    /** Above the line where limits are made anew. */
    private void drawBreaks(Graphics2D canvas, TrendPlot plot, double top, double right) {
        for (int first : TrendPlot.breaks(trend)) {
            double x = Math.min(plot.x(first), right - lettering.width(NEW_LIMITS) / 2);
            lettering.draw(canvas, NEW_LIMITS, x, top - lettering.size() / 2, Anchor.MIDDLE);
        }
    }

    /** As the axis has it, where millions with two decimals say all of a sum. */
    private String printed(BigDecimal figure, int decimals) {
        return inMillions && figure.remainder(ROUND).signum() == 0
                ? Unit.millions(figure)
                : unit.print(figure, decimals);
    }

    private static double widest(List<EndLabel> labels) {
        return labels.stream().mapToDouble(EndLabel::width).max().orElse(0);
    }

    /** The unit, unless each figure on the axis carries it; and that zero is not on the axis, where it is not. */
    private List<String> heading(double width) {
        String words = headingWords();
        List<String> lines = words.isEmpty() ? List.of() : lettering.wrap(words, width - keyWidth());
        return lines.isEmpty() && keyWidth() > 0 ? List.of("") : lines;
    }

    private String headingWords() {
        String broken = scale.low() > 0
                ? "axis starts at " + tickText(scale.low())
                : scale.high() < 0 ? "axis ends at " + tickText(scale.high()) : "";
        if (unit.name().isEmpty()) {
            return broken.isEmpty() ? "" : "A" + broken.substring(1);
        }
        return broken.isEmpty() ? unit.name() : unit.name() + " (" + broken + ")";
    }

    private void drawHeading(Graphics2D canvas, List<String> lines, double top, double width) {
        double baseline = top + lettering.size();
        double right = width;
        if (hasSuppressed()) {
            lettering.draw(canvas, SUPPRESSED_KEY, right, baseline, Anchor.END);
            right -= lettering.width(SUPPRESSED_KEY) + 3 * GAP;
        }
        if (hasProvisional()) {
            lettering.draw(canvas, PROVISIONAL, right, baseline, Anchor.END);
            double radius = TrendPlot.MARKER;
            double x = right - lettering.width(PROVISIONAL) - 2 * GAP;
            canvas.setColor(Paints.of(palette.series()));
            canvas.setStroke(TrendPlot.RING);
            canvas.draw(new Ellipse2D.Double(x, baseline - lettering.drop() - radius, 2 * radius, 2 * radius));
        }
        for (String line : lines) {
            lettering.draw(canvas, line, EDGE, baseline, Anchor.START);
            baseline += lettering.lineHeight();
        }
    }

    private double keyWidth() {
        return (hasProvisional() ? lettering.width(PROVISIONAL) + 4 * GAP : 0)
                + (hasSuppressed() ? lettering.width(SUPPRESSED_KEY) + 3 * GAP : 0);
    }

    private boolean hasSuppressed() {
        return trend.points().stream().anyMatch(TrendDrawing::suppressed);
    }

    private static boolean suppressed(Point point) {
        return point.firmness() == Firmness.SUPPRESSED;
    }

    /** On white, since the target's line or a limit may pass there. */
    private void drawSuppressed(Graphics2D canvas, TrendPlot plot) {
        Lettering bold = lettering.bold();
        double half = bold.width(SUPPRESSED) / 2 + 1;
        double baseline = plot.y(scale.low()) - 3;
        for (int i = 0; i < trend.points().size(); i++) {
            if (suppressed(trend.points().get(i))) {
                double x = (plot.x(i) + plot.x(i + 1)) / 2;
                canvas.setColor(Color.WHITE);
                canvas.fill(new Rectangle2D.Double(x - half, baseline - bold.size(), 2 * half, bold.size() + 1));
                bold.draw(canvas, SUPPRESSED, x, baseline, Anchor.MIDDLE);
            }
        }
    }

    private boolean hasProvisional() {
        return trend.points().stream()
                .anyMatch(point -> point.actual().isPresent() && point.firmness() == Firmness.PROVISIONAL);
    }

    private List<String> tickTexts() {
        return scale.ticks().stream().map(this::tickText).toList();
    }

    private String tickText(double tick) {
        return inMillions
                ? Unit.millions(BigDecimal.valueOf(tick))
                : unit.print(BigDecimal.valueOf(tick), scale.decimals());
    }

    /** Where the plot is too low for every figure of the axis, every second, third … stands. */
    private void drawTicks(Graphics2D canvas, TrendPlot plot, double right) {
        List<Double> ticks = scale.ticks();
        double apart = (plot.y(ticks.getFirst()) - plot.y(ticks.getLast())) / (ticks.size() - 1);
        int every = (int) Math.max(1, Math.ceil(lettering.size() / apart));
        for (int i = 0; i < ticks.size(); i += every) {
            double tick = ticks.get(i);
            lettering.draw(canvas, tickText(tick), right, plot.y(tick) + lettering.drop(), Anchor.END);
        }
    }

    private void drawAbsence(Graphics2D canvas, Rectangle frame) {
        if (newest(Point::actual).isEmpty()) {
            double half = lettering.width(ABSENCE) / 2 + GAP;
            canvas.setColor(Color.WHITE);
            canvas.fill(new Rectangle2D.Double(
                    frame.getCenterX() - half,
                    frame.getCenterY() - lettering.lineHeight() / 2,
                    2 * half,
                    lettering.lineHeight()));
            lettering.draw(canvas, ABSENCE, frame.getCenterX(), frame.getCenterY() + lettering.drop(), Anchor.MIDDLE);
        }
    }
}
