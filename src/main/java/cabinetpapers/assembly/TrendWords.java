package cabinetpapers.assembly;

import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a trend chart shows, for those who cannot see it: stretch, first and last, highest and lowest, target. */
final class TrendWords {

    private TrendWords() {}

    /** @param spots at least one of them with a figure */
    static String of(MeasureFigures figures, MeasureWords words, List<TrendFigure.Spot> spots) {
        List<TrendFigure.Spot> reported =
                spots.stream().filter(spot -> spot.actual().isPresent()).toList();
        String unit = Wording.line(words.format().unitWord());
        String opening = "Line chart of " + words.title() + ", " + TrendFigure.stretch(spots)
                + (unit.equals("number") || unit.equals("%") ? "" : ", in " + unit) + ". ";
        String band = words.range().isPresent() ? " A band marks the range." : "";
        return opening + course(words, reported) + gaps(spots) + againstAim(figures, words) + band;
    }

    /** " England stood at 59.9% in 2021-22 and 49.2% in 2022-23."; nothing without a line. */
    static String beside(MeasureWords words, Optional<ReferenceLine> line) {
        return line.map(one -> " " + one.name() + " stood at " + Wording.list(levels(words, one)) + ".")
                .orElse("");
    }

    /** Each figure once, for its own period. */
    private static List<String> levels(MeasureWords words, ReferenceLine line) {
        return line.figures().stream()
                .flatMap(Optional::stream)
                .distinct()
                .map(one -> words.format().words(one.value()) + " in "
                        + one.period().title())
                .toList();
    }

    /** The same of a sparkline, which may be met away from its row: in a list of a document's pictures. */
    static String brief(MeasureFigures figures, MeasureWords words, List<TrendFigure.Spot> spots) {
        List<TrendFigure.Spot> reported =
                spots.stream().filter(spot -> spot.actual().isPresent()).toList();
        return "Trend of " + words.title() + ". " + course(words, reported) + gaps(spots) + againstAim(figures, words);
    }

    private static String course(MeasureWords words, List<TrendFigure.Spot> reported) {
        if (reported.size() == 1) {
            return "It has one figure: " + at(words, reported.getFirst()) + ".";
        }
        Comparator<TrendFigure.Spot> bySize =
                Comparator.comparing(spot -> spot.actual().orElse(BigDecimal.ZERO));
        TrendFigure.Spot highest = reported.stream().max(bySize).orElseThrow();
        TrendFigure.Spot lowest = reported.stream().min(bySize).orElseThrow();
        String ends = "From " + at(words, reported.getFirst()) + " to " + at(words, reported.getLast());
        return bySize.compare(highest, lowest) == 0
                ? ends + ", the same throughout."
                : ends + "; highest " + at(words, highest) + ", lowest " + at(words, lowest) + ".";
    }

    private static String gaps(List<TrendFigure.Spot> spots) {
        int suppressed =
                (int) spots.stream().filter(TrendFigure.Spot::suppressed).count();
        int missing =
                (int) spots.stream().filter(spot -> spot.actual().isEmpty()).count() - suppressed;
        return gaps(missing, "has no figure", "have no figure") + gaps(suppressed, "is suppressed", "are suppressed");
    }

    private static String gaps(int gaps, String one, String several) {
        return switch (gaps) {
            case 0 -> "";
            case 1 -> " 1 period " + one + ".";
            default -> " " + gaps + " periods " + several + ".";
        };
    }

    private static String againstAim(MeasureFigures figures, MeasureWords words) {
        if (!(figures.rating() instanceof Rating.Rated rated)) {
            return words.aim().isEmpty() ? " There is no target." : " The target is " + words.aim() + ".";
        }
        boolean met = rated.rag() == RagRating.GREEN;
        return words.range().isPresent()
                ? " The latest figure is " + (met ? "within" : "outside") + " its range of " + words.aim() + "."
                : " The latest figure " + (met ? "meets" : "misses") + " its target of " + words.aim() + ".";
    }

    private static String at(MeasureWords words, TrendFigure.Spot spot) {
        return spot.actual().map(words.format()::words).orElse("") + " in "
                + spot.period().title();
    }
}
