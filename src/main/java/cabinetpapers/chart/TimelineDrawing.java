package cabinetpapers.chart;

import cabinetpapers.chart.Lettering.Anchor;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Chart.Closing;
import cabinetpapers.paper.Chart.Standing;
import cabinetpapers.paper.Chart.Task;
import cabinetpapers.paper.Chart.Timeline;
import cabinetpapers.paper.Tone;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A row a task on one scale of days, the day of the figures marked across all. Without colour a bar that has ended is
 * filled, an open one is empty, and an overdue one is hatched; each also has its tone's shape at its end.
 */
final class TimelineDrawing implements Drawing {

    /** With three letters of the month: the UK's locale has Sept. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final double LABELS = 0.4;

    /** At the end of what is left of a label. */
    private static final String MORE = " …";

    private static final double GAP = 8;
    private static final double EDGE = 1;
    /** Room at the right for the shape at a bar's end, and for an arrow. */
    private static final double MARGIN = 12;

    private static final double THICKNESS = 9;
    private static final double HATCH = 3;
    private static final double SHAPE = 4.5;
    private static final double ARROW = 5;
    private static final BasicStroke THIN = new BasicStroke(0.5f);
    private static final BasicStroke OUTLINE = new BasicStroke(0.75f);
    private static final BasicStroke TODAY =
            new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 2}, 0);

    private final Timeline chart;
    private final Palette palette;
    private final Lettering lettering;

    TimelineDrawing(Timeline chart, Palette palette, Lettering lettering) {
        this.chart = chart;
        this.palette = palette;
        this.lettering = lettering;
    }

    @Override
    public double height(double width) {
        return head() + labels(width).stream().mapToDouble(this::rowHeight).sum() + EDGE;
    }

    /** The key, the marked day's name, and the names of the months. */
    private double head() {
        return 2 * lettering.size() + 2.6 * lettering.lineHeight();
    }

    @Override
    public void paint(Graphics2D canvas, double width, double height) {
        Smoothing.on(canvas);
        List<List<String>> labels = labels(width);
        double left = LABELS * width + GAP;
        TimeScale scale = new TimeScale(chart, left, width - left - MARGIN, lettering.width("May 0000") + GAP);
        double rows = labels.stream().mapToDouble(this::rowHeight).sum();
        double stretch = (height - head() - EDGE) / rows;
        key(canvas);
        axis(canvas, scale, height - EDGE);
        double top = head();
        for (int i = 0; i < labels.size(); i++) {
            double row = rowHeight(labels.get(i)) * stretch;
            label(canvas, labels.get(i), top + row / 2);
            task(canvas, scale, chart.tasks().get(i), left, top + row / 2);
            top += row;
        }
    }

    private List<List<String>> labels(double width) {
        return chart.tasks().stream()
                .map(task -> twoLines(task.label(), LABELS * width))
                .toList();
    }

    /** The table below the chart has the whole of a longer label. */
    private List<String> twoLines(String label, double width) {
        List<String> lines = lettering.wrap(label, width);
        if (lines.size() <= 2) {
            return lines;
        }
        List<String> second = lettering.wrap(lines.get(1), width - lettering.width(MORE));
        return List.of(lines.get(0), second.getFirst() + MORE);
    }

    private double rowHeight(List<String> label) {
        return Math.max(THICKNESS, label.size() * lettering.lineHeight()) + 5;
    }

    private void key(Graphics2D canvas) {
        double x = EDGE;
        double middle = lettering.size();
        for (Standing standing : Standing.values()) {
            bar(canvas, standing, new Rectangle2D.Double(x, middle - THICKNESS / 2, 22, THICKNESS));
            shape(canvas, standing, x + 22, middle);
            x += 22 + SHAPE + GAP / 2;
            lettering.draw(canvas, standing.words(), x, middle + lettering.drop(), Anchor.START);
            x += lettering.width(standing.words()) + 2 * GAP;
        }
    }

    private void axis(Graphics2D canvas, TimeScale scale, double bottom) {
        double top = head() - 2;
        for (LocalDate tick : scale.ticks()) {
            double x = scale.begin(tick);
            canvas.setColor(Paints.tint(palette.rule(), 0.5));
            canvas.setStroke(THIN);
            canvas.draw(new Line2D.Double(x, top, x, bottom));
            double half = lettering.width(TimeScale.name(tick)) / 2;
            double middle = Math.min(x, scale.right() + MARGIN - half);
            lettering.draw(canvas, TimeScale.name(tick), middle, top - 0.3 * lettering.size(), Anchor.MIDDLE);
        }
        double x = scale.end(chart.asAt());
        canvas.setColor(Paints.of(palette.text()));
        canvas.setStroke(TODAY);
        double names = top - lettering.lineHeight();
        canvas.draw(new Line2D.Double(x, top, x, bottom));
        String name = "As at " + DAY.format(chart.asAt());
        double half = lettering.width(name) / 2;
        lettering
                .bold()
                .draw(
                        canvas,
                        name,
                        Math.min(x, scale.right() + MARGIN - 1.1 * half),
                        names - 0.3 * lettering.size(),
                        Anchor.MIDDLE);
    }

    private void label(Graphics2D canvas, List<String> lines, double middle) {
        double baseline = middle + lettering.drop() - (lines.size() - 1) * lettering.lineHeight() / 2;
        for (String line : lines) {
            lettering.draw(canvas, line, EDGE, baseline, Anchor.START);
            baseline += lettering.lineHeight();
        }
    }

    private void task(Graphics2D canvas, TimeScale scale, Task task, double left, double middle) {
        if (task.last().isPresent()) {
            double end = scale.end(task.last().get());
            if (task.first().isPresent()) {
                double begin = scale.begin(task.first().get());
                bar(canvas, task.standing(), box(begin, end, middle));
            }
            shape(canvas, task.standing(), end, middle);
        } else if (task.first().isPresent() || task.closing() == Closing.GOES_ON) {
            double begin = task.first().map(scale::begin).orElse(left);
            bar(canvas, task.standing(), box(begin, scale.right(), middle));
            open(canvas, scale.right(), middle);
            String words = task.closing() == Closing.GOES_ON ? "goes on" : "no end given";
            double room = scale.right() - begin - 2 * GAP;
            double before = begin - lettering.width(words) - GAP;
            words(canvas, words, lettering.width(words) > room ? before : begin, middle);
        } else {
            words(canvas, "no date to show", left, middle);
        }
    }

    private static Rectangle2D box(double begin, double end, double middle) {
        return new Rectangle2D.Double(begin, middle - THICKNESS / 2, Math.max(1, end - begin), THICKNESS);
    }

    private void bar(Graphics2D canvas, Standing standing, Rectangle2D box) {
        canvas.setColor(Paints.of(
                switch (standing) {
                    case DONE -> palette.of(standing.tone()).text();
                    case OPEN, OVERDUE -> palette.of(standing.tone()).background();
                }));
        canvas.fill(box);
        canvas.setColor(Paints.of(palette.text()));
        canvas.setStroke(OUTLINE);
        if (standing == Standing.OVERDUE) {
            for (double x = box.getX() + HATCH; x < box.getMaxX(); x += HATCH) {
                canvas.draw(new Line2D.Double(x, box.getY(), x, box.getMaxY()));
            }
        }
        canvas.draw(box);
    }

    /** On a white ground, so that it stands out from its bar. */
    private void shape(Graphics2D canvas, Standing standing, double x, double y) {
        canvas.setColor(Color.WHITE);
        ToneShape.draw(canvas, Tone.GREEN, x, y, SHAPE + 1.5);
        canvas.setColor(Paints.of(palette.of(standing.tone()).text()));
        canvas.setStroke(OUTLINE);
        ToneShape.draw(canvas, standing.tone(), x, y, SHAPE);
    }

    private void open(Graphics2D canvas, double x, double middle) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, middle - ARROW);
        arrow.lineTo(x + 1.5 * ARROW, middle);
        arrow.lineTo(x, middle + ARROW);
        arrow.closePath();
        canvas.setColor(Paints.of(palette.text()));
        canvas.fill(arrow);
    }

    private void words(Graphics2D canvas, String words, double x, double middle) {
        double width = lettering.width(words);
        canvas.setColor(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(x + 3, middle - lettering.size() * 0.55, width + 4, 1.1 * lettering.size()));
        lettering.draw(canvas, words, x + 5, middle + lettering.drop(), Anchor.START);
    }
}
