package cabinetpapers.chart;

import cabinetpapers.chart.Lettering.Anchor;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Chart.Limits;
import cabinetpapers.paper.Chart.Mark;
import cabinetpapers.paper.Chart.Point;
import cabinetpapers.paper.Chart.Prospect;
import cabinetpapers.paper.Chart.Trend;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a process-behaviour chart: what its latest point shows, whether the target can be expected to be met,
 * and what the shapes of its signals mean; each as a shape with its words.
 */
final class ProcessKey {

    private static final double GAP = 12;
    private static final double RADIUS = 2.6;
    private static final double DOT = 1.6;
    private static final BasicStroke LINE = new BasicStroke(1);

    private record Entry(Optional<Mark> mark, Optional<Prospect> prospect, String words, Lettering lettering) {

        double shape() {
            return 1.4 * lettering.size();
        }

        double width() {
            return shape() + lettering.width(words);
        }
    }

    private final Palette palette;
    private final double rowHeight;
    private final List<List<Entry>> rows = new ArrayList<>();

    ProcessKey(Trend trend, Palette palette, Lettering lettering, double width) {
        this.palette = palette;
        this.rowHeight = 1.3 * lettering.lineHeight();
        double free = 0;
        for (Entry entry : trend.process()
                .map(process -> entries(process, trend.points(), lettering))
                .orElse(List.of())) {
            if (rows.isEmpty() || entry.width() > free) {
                rows.add(new ArrayList<>());
                free = width;
            }
            rows.getLast().add(entry);
            free -= entry.width() + GAP;
        }
    }

    private static List<Entry> entries(Limits process, List<Point> points, Lettering lettering) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                Optional.of(process.latest()),
                Optional.empty(),
                "Latest: " + process.latest().words(),
                lettering.bold()));
        process.prospect()
                .ifPresent(prospect -> entries.add(new Entry(
                        Optional.empty(),
                        Optional.of(prospect),
                        "As things are: " + prospect.words(),
                        lettering.bold())));
        points.stream()
                .map(Point::mark)
                .filter(mark -> mark != Mark.ORDINARY)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(mark -> entries.add(new Entry(Optional.of(mark), Optional.empty(), mark.words(), lettering)));
        return entries;
    }

    double height() {
        return rows.size() * rowHeight;
    }

    /** @param top where it begins, in points from the canvas' */
    void draw(Graphics2D canvas, double left, double top) {
        for (int row = 0; row < rows.size(); row++) {
            double x = left;
            double middle = top + row * rowHeight + rowHeight / 2;
            for (Entry entry : rows.get(row)) {
                double shape = x + entry.shape() / 2 - 1;
                entry.mark().ifPresent(mark -> draw(canvas, mark, shape, middle));
                entry.prospect().ifPresent(prospect -> draw(canvas, prospect, shape, middle));
                Lettering lettering = entry.lettering();
                lettering.draw(canvas, entry.words(), x + entry.shape(), middle + lettering.drop(), Anchor.START);
                x += entry.width() + GAP;
            }
        }
    }

    private void draw(Graphics2D canvas, Mark mark, double x, double y) {
        canvas.setColor(MarkShape.colour(mark, palette));
        canvas.fill(MarkShape.of(mark, x, y, RADIUS * (mark == Mark.ORDINARY ? 1 : 0.8)));
    }

    /** The target as a line: figures on its better side, drawn above, on its worse side, below, or on both. */
    private void draw(Graphics2D canvas, Prospect prospect, double x, double y) {
        canvas.setColor(Paints.of(palette.target()));
        canvas.setStroke(LINE);
        canvas.draw(new Line2D.Double(x - 2 * RADIUS, y, x + 2 * RADIUS, y));
        canvas.setColor(Paints.of(palette.text()));
        switch (prospect) {
            case MET -> dots(canvas, x, y - RADIUS, y - RADIUS);
            case MISSED -> dots(canvas, x, y + RADIUS, y + RADIUS);
            case BOTH -> dots(canvas, x, y - RADIUS, y + RADIUS);
        }
    }

    private static void dots(Graphics2D canvas, double x, double left, double right) {
        canvas.fill(new Ellipse2D.Double(x - RADIUS - DOT, left - DOT, 2 * DOT, 2 * DOT));
        canvas.fill(new Ellipse2D.Double(x + RADIUS - DOT, right - DOT, 2 * DOT, 2 * DOT));
    }
}
