package cabinetpapers.chart;

import cabinetpapers.chart.Lettering.Anchor;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What a line is called, beside its end.
 *
 * @param value where the line ends; {@code y} turns it into points from the top
 */
record EndLabel(List<String> lines, double value, Lettering lettering) {

    EndLabel {
        lines = List.copyOf(lines);
    }

    /** A label and the top of its first line, in points. */
    record Placed(EndLabel label, double top) {

        double bottom() {
            return top + label.height();
        }

        Placed movedBy(double distance) {
            return new Placed(label, top + distance);
        }

        void draw(Graphics2D canvas, double x) {
            double baseline = top + label.lettering.lineHeight() / 2 + label.lettering.drop();
            for (String line : label.lines) {
                label.lettering.draw(canvas, line, x, baseline, Anchor.START);
                baseline += label.lettering.lineHeight();
            }
        }
    }

    double width() {
        return lettering.widest(lines);
    }

    double height() {
        return lines.size() * lettering.lineHeight();
    }

    /** Each label as near to its line's end as the others and the edges allow. */
    static List<Placed> place(List<EndLabel> labels, DoubleUnaryOperator y, double top, double bottom) {
        List<Placed> placed = new ArrayList<>();
        double free = top;
        for (EndLabel label : labels.stream()
                .sorted(Comparator.comparingDouble(EndLabel::value).reversed())
                .toList()) {
            Placed wanted = new Placed(label, Math.max(free, y.applyAsDouble(label.value) - label.height() / 2));
            placed.add(wanted);
            free = wanted.bottom();
        }
        double limit = bottom;
        for (int i = placed.size() - 1; i >= 0; i--) {
            placed.set(
                    i, placed.get(i).movedBy(Math.min(0, limit - placed.get(i).bottom())));
            limit = placed.get(i).top();
        }
        return placed;
    }
}
