package cabinetpapers.assembly;

import cabinetpapers.assembly.TrendFigure.Spot;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.paper.Chart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * England's or a region's line on a measure's trend chart: that of the comparator with the most figures in its stretch,
 * two or more. Those whom the measure is ranked among are places in a table, not lines.
 *
 * <p>A figure stands at its own period; one for a whole year stands along the year's quarters or months where it is on
 * the same scale, as a percentage is.
 *
 * @param figures one a spot; the same whole year's for several
 */
record ReferenceLine(String name, List<Optional<Benchmark>> figures) {

    private static final int FEWEST = 2;

    static Optional<ReferenceLine> beside(MeasureFigures figures, List<Spot> spots) {
        Map<String, Map<Period, Benchmark>> others = new TreeMap<>();
        for (Benchmark one : figures.benchmarks()) {
            boolean ranked = figures.measure()
                    .rules()
                    .comparators()
                    .filter(group -> group.members().contains(one.comparator()))
                    .isPresent();
            if (!ranked && spots.stream().anyMatch(spot -> stands(figures, one.period(), spot.period()))) {
                others.computeIfAbsent(Wording.line(one.comparator()), name -> new LinkedHashMap<>())
                        .put(one.period(), one);
            }
        }
        return others.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue().size() >= FEWEST)
                .reduce((one, other) -> other.getValue().size() > one.getValue().size() ? other : one)
                .map(entry -> new ReferenceLine(
                        entry.getKey(),
                        spots.stream()
                                .map(spot -> figure(figures, entry.getValue(), spot.period()))
                                .toList()));
    }

    private static Optional<Benchmark> figure(MeasureFigures figures, Map<Period, Benchmark> theirs, Period period) {
        return Optional.ofNullable(theirs.get(period))
                .or(() -> theirs.entrySet().stream()
                        .filter(entry -> stands(figures, entry.getKey(), period))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static boolean stands(MeasureFigures figures, Period theirs, Period ours) {
        return theirs.equals(ours)
                || (theirs instanceof FinancialYear year
                        && figures.measure().unit().strip().equals("%")
                        && ours.financialYear().equals(year));
    }

    Chart.Reference drawn() {
        return new Chart.Reference(
                name, figures.stream().map(one -> one.map(Benchmark::value)).toList());
    }
}
