package cabinetpapers.chart;

import cabinetpapers.paper.Chart.StatusBars;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of the tones that a chart shows, each in a box of its colour, over as many rows as they need. */
final class ToneKey {

    private static final double GAP = 10;

    private final List<List<PartLabel>> rows = new ArrayList<>();
    private final double rowHeight;

    ToneKey(StatusBars chart, double width, Lettering lettering) {
        rowHeight = 2 * lettering.size();
        List<PartLabel> entries = chart.bars().stream()
                .flatMap(bar -> BarLayout.shown(bar).stream())
                .map(part -> new PartLabel(part.tone(), part.word(), lettering))
                .distinct()
                .sorted(Comparator.comparing(PartLabel::tone))
                .toList();
        double free = 0;
        for (PartLabel entry : entries) {
            if (entry.boxWidth() > free) {
                rows.add(new ArrayList<>());
                free = width;
            }
            rows.getLast().add(entry);
            free -= entry.boxWidth() + GAP;
        }
    }

    double height() {
        return rows.size() * rowHeight;
    }

    void draw(Graphics2D canvas, ToneBoxes boxes, double left) {
        for (int row = 0; row < rows.size(); row++) {
            double x = left;
            for (PartLabel entry : rows.get(row)) {
                boxes.labelled(
                        canvas,
                        entry,
                        new Rectangle2D.Double(x, row * rowHeight + 1, entry.boxWidth(), 0.75 * rowHeight));
                x += entry.boxWidth() + GAP;
            }
        }
    }
}
