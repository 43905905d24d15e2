package cabinetpapers.chart;

import cabinetpapers.chart.Lettering.Anchor;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words under the plot: a row of periods and, where these are parts of years, a row of years.
 *
 * <p>Where there are too many for all to be read, every second, third … stays; none is turned or cut.
 */
final class PeriodRows {

    private static final double GAP = 4;
    private static final double TICK = 3;
    private static final BasicStroke YEAR_MARK = new BasicStroke(0.75f);

    private final List<PeriodLabel> labels;
    private final Lettering lettering;

    PeriodRows(List<String> labels, Lettering lettering) {
        this.labels = PeriodLabel.readAll(labels);
        this.lettering = lettering;
    }

    double height() {
        return TICK + (hasYears() ? 2 : 1) * lettering.lineHeight() + 1;
    }

    void draw(Graphics2D canvas, Rectangle2D plot, double right, Color rule) {
        double slot = plot.getWidth() / labels.size();
        double baseline = plot.getMaxY() + TICK + lettering.size();
        for (int i : periodsShown(slot)) {
            String text = labels.get(i).text();
            double half = lettering.width(text) / 2;
            double x = Math.clamp(plot.getX() + (i + 0.5) * slot, half, Math.max(half, right - half));
            lettering.draw(canvas, text, x, baseline, Anchor.MIDDLE);
        }
        canvas.setStroke(YEAR_MARK);
        for (int i : yearsShown(slot, right - plot.getX())) {
            double x = plot.getX() + i * slot;
            lettering.draw(canvas, labels.get(i).year(), x + TICK, baseline + lettering.lineHeight(), Anchor.START);
            canvas.setColor(rule);
            canvas.draw(new Line2D.Double(x, baseline + 0.4 * lettering.size(), x, plot.getMaxY() + height()));
        }
    }

    private boolean hasYears() {
        return !labels.getFirst().year().isEmpty();
    }

    private List<Integer> periodsShown(double slot) {
        double widest = lettering.widest(labels.stream().map(PeriodLabel::text).toList());
        int every = (int) Math.ceil((widest + GAP) / slot);
        int newest = labels.size() - 1;
        if (!hasYears()) {
            return IntStream.rangeClosed(0, newest)
                    .filter(i -> (newest - i) % every == 0)
                    .boxed()
                    .toList();
        }
        int cycle = labels.getFirst().placesAYear();
        int fitting = IntStream.range(every, cycle)
                .filter(step -> cycle % step == 0)
                .findFirst()
                .orElse(cycle);
        return IntStream.rangeClosed(0, newest)
                .filter(i -> fitting < cycle && labels.get(i).place() % fitting == 0)
                .boxed()
                .toList();
    }

    /** The first point of each year that has room for its name, the newest year before the older ones. */
    private List<Integer> yearsShown(double slot, double width) {
        List<Integer> shown = new ArrayList<>();
        double free = width;
        for (int i = labels.size() - 1; i >= 0; i--) {
            String year = labels.get(i).year();
            boolean first = i == 0 || !labels.get(i - 1).year().equals(year);
            if (!year.isEmpty() && first && i * slot + TICK + lettering.width(year) <= free) {
                shown.addFirst(i);
                free = i * slot - GAP;
            }
        }
        return shown;
    }
}
