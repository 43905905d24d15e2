package cabinetpapers.kpi;

import cabinetpapers.calendar.Quarter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The quarter's figures: every measure of the data set, in its order. */
public record QuarterFigures(Quarter quarter, List<MeasureFigures> measures) {

    public QuarterFigures {
        measures = List.copyOf(measures);
    }

    /** Measures by priority, priorities in the order in which the data set first names them. */
    public Map<String, List<MeasureFigures>> byPriority() {
        return measures.stream()
                .collect(Collectors.groupingBy(
                        figures -> figures.measure().priority(), LinkedHashMap::new, Collectors.toList()));
    }

    public Counts counts() {
        return Counts.of(measures);
    }
}
