package cabinetpapers.assembly;

import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.QuarterFigures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A priority's measures under the name that the paper prints. */
record PriorityGroup(String name, List<MeasureFigures> measures, Counts counts) {

    private static final String WITHOUT_PRIORITY = "Other measures";

    /** Priorities in the order of the data. */
    static List<PriorityGroup> of(QuarterFigures figures) {
        Map<String, List<MeasureFigures>> byName = figures.measures().stream()
                .collect(Collectors.groupingBy(
                        one -> Wording.or(one.measure().priority(), WITHOUT_PRIORITY),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byName.entrySet().stream()
                .map(entry -> new PriorityGroup(entry.getKey(), entry.getValue(), Counts.of(entry.getValue())))
                .toList();
    }
}
