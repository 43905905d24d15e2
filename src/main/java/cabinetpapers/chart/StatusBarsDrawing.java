package cabinetpapers.chart;

import cabinetpapers.chart.Lettering.Anchor;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Chart.Bar;
import cabinetpapers.paper.Chart.Part;
import cabinetpapers.paper.Chart.StatusBars;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A bar a group, made of its tones, each with its shape and number; the key has their words. */
final class StatusBarsDrawing implements Drawing {

    private static final double WIDEST_LABEL = 0.3;
    private static final double GAP = 8;
    /** What is left free at either side: some painters cut what touches the edge. */
    private static final double EDGE = 1;

    private static final double THICKNESS = 18;

    private final StatusBars chart;
    private final ToneBoxes boxes;
    private final Lettering lettering;

    StatusBarsDrawing(StatusBars chart, Palette palette, Lettering lettering) {
        this.chart = chart;
        this.boxes = new ToneBoxes(palette);
        this.lettering = lettering;
    }

    @Override
    public double height(double width) {
        double rows = labels(width).stream().mapToDouble(this::rowHeight).sum();
        return new ToneKey(chart, width - 2 * EDGE, lettering).height() + rows;
    }

    @Override
    public void paint(Graphics2D canvas, double width, double height) {
        Smoothing.on(canvas);
        List<List<String>> labels = labels(width);
        double left = labels.stream().mapToDouble(lettering::widest).max().orElse(0) + EDGE + GAP;
        BarLayout layout = new BarLayout(chart, width - left - EDGE, lettering);
        ToneKey key = new ToneKey(chart, width - 2 * EDGE, lettering);
        key.draw(canvas, boxes, EDGE);
        double rows = labels.stream().mapToDouble(this::rowHeight).sum();
        double stretch = (height - key.height()) / rows;
        double top = key.height();
        for (int i = 0; i < labels.size(); i++) {
            double row = rowHeight(labels.get(i)) * stretch;
            drawLabel(canvas, labels.get(i), top + row / 2);
            drawBar(canvas, layout, chart.bars().get(i), left, top + row / 2);
            top += row;
        }
    }

    private List<List<String>> labels(double width) {
        return chart.bars().stream()
                .map(bar -> lettering.wrap(bar.label(), WIDEST_LABEL * width))
                .toList();
    }

    private double rowHeight(List<String> label) {
        return Math.max(THICKNESS, label.size() * lettering.lineHeight()) + GAP;
    }

    private void drawLabel(Graphics2D canvas, List<String> lines, double middle) {
        double baseline = middle + lettering.drop() - (lines.size() - 1) * lettering.lineHeight() / 2;
        for (String line : lines) {
            lettering.draw(canvas, line, EDGE, baseline, Anchor.START);
            baseline += lettering.lineHeight();
        }
    }

    private void drawBar(Graphics2D canvas, BarLayout layout, Bar bar, double left, double middle) {
        double x = left;
        for (Part part : BarLayout.shown(bar)) {
            Rectangle2D box = new Rectangle2D.Double(x, middle - THICKNESS / 2, layout.length(part), THICKNESS);
            if (layout.fits(part)) {
                boxes.labelled(canvas, layout.label(part), box);
            } else {
                boxes.empty(canvas, layout.label(part), box);
            }
            x += layout.length(part);
        }
        for (PartLabel label : layout.beside(bar)) {
            label.draw(canvas, x + BarLayout.GAP, middle);
            x += BarLayout.GAP + label.width();
        }
        if (BarLayout.total(bar) == 0) {
            lettering.draw(canvas, "None", x, middle + lettering.drop(), Anchor.START);
        }
    }
}
