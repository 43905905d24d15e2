package cabinetpapers.assembly;

import cabinetpapers.assembly.TrendFigure.Spot;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Inline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A measure's sparkline for the scorecard. All of them span the same three years, so that lines below each other can be
 * compared: a shorter history leaves the left of the line empty.
 */
final class TrendCell {

    static final String HEADER = "Trend, three years";

    private TrendCell() {}

    static Cell of(MeasureFigures figures, MeasureWords words) {
        int most = periods(figures.measure().figures());
        List<Spot> spots = TrendFigure.spots(figures, most);
        if (spots.stream().noneMatch(spot -> spot.actual().isPresent())) {
            return Cell.of(spots.stream().anyMatch(Spot::suppressed) ? "Suppressed" : "No figures");
        }
        List<Optional<BigDecimal>> points = new ArrayList<>(Collections.nCopies(most - spots.size(), Optional.empty()));
        spots.forEach(spot -> points.add(spot.actual()));
        return Cell.of(new Inline.Sparkline(points, TrendWords.brief(figures, words, spots)));
    }

    private static int periods(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> 36;
            case QUARTERLY -> 12;
            case ANNUAL -> 3;
        };
    }
}
