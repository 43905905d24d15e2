package cabinetpapers.chart;

import cabinetpapers.paper.Chart.Bar;
import cabinetpapers.paper.Chart.Part;
import cabinetpapers.paper.Chart.StatusBars;
import cabinetpapers.paper.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long the bars are, and what is written in them and beside them.
 *
 * <p>One measure is equally long in every bar. A label that its part is too short for stands beside the bar's end, and
 * the bars are as long as these labels leave room for.
 */
final class BarLayout {

    static final double GAP = 8;

    private final List<Bar> bars;
    private final Map<Tone, String> words;
    private final Lettering lettering;
    private double pointsAMeasure;

    /** @param room in points, for the longest bar and what stands beside it */
    BarLayout(StatusBars chart, double room, Lettering lettering) {
        this.bars = chart.bars();
        this.lettering = lettering;
        this.words = soleWords(chart);
        this.pointsAMeasure = room;
        double fitting = room
                / Math.max(1, bars.stream().mapToInt(BarLayout::total).max().orElse(1));
        while (fitting < pointsAMeasure) {
            pointsAMeasure = fitting;
            fitting = fitting(room);
        }
    }

    /** Shorter bars may push more labels out of their parts, which then need room beside the bar. */
    private double fitting(double room) {
        return bars.stream()
                .filter(bar -> total(bar) > 0)
                .mapToDouble(bar -> Math.max(0, room - besideWidth(bar)) / total(bar))
                .min()
                .orElse(pointsAMeasure);
    }

    /** The word of each tone that has but one; a tone of two words is not told by its shape. */
    private static Map<Tone, String> soleWords(StatusBars chart) {
        Map<Tone, String> words = new EnumMap<>(Tone.class);
        for (Bar bar : chart.bars()) {
            for (Part part : shown(bar)) {
                words.merge(part.tone(), part.word(), (first, other) -> first.equals(other) ? first : "");
            }
        }
        return words;
    }

    static int total(Bar bar) {
        return bar.parts().stream().mapToInt(Part::count).sum();
    }

    static List<Part> shown(Bar bar) {
        return bar.parts().stream().filter(part -> part.count() > 0).toList();
    }

    double length(Part part) {
        return part.count() * pointsAMeasure;
    }

    PartLabel label(Part part) {
        boolean shapeTells = part.word().equals(words.get(part.tone()));
        String text = shapeTells ? String.valueOf(part.count()) : part.count() + " " + part.word();
        return new PartLabel(part.tone(), text, lettering);
    }

    boolean fits(Part part) {
        return label(part).boxWidth() <= length(part);
    }

    List<PartLabel> beside(Bar bar) {
        return shown(bar).stream().filter(part -> !fits(part)).map(this::label).toList();
    }

    private double besideWidth(Bar bar) {
        return beside(bar).stream().mapToDouble(label -> GAP + label.width()).sum();
    }
}
