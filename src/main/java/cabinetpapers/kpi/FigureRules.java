package cabinetpapers.kpi;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Computes the quarter's figures from the measures and their returns. The rules are on the definitions page. */
public final class FigureRules {

    private FigureRules() {}

    /** @param returns at most one for a measure and period */
    public static QuarterFigures figure(
            Quarter quarter, List<Measure> measures, List<Return> returns, List<Benchmark> benchmarks) {
        Map<String, NavigableMap<Period, Return>> byCode = new HashMap<>();
        for (Return one : returns) {
            byCode.computeIfAbsent(one.code(), code -> new TreeMap<>(Period.CHRONOLOGICAL))
                    .put(one.period(), one);
        }
        Map<String, List<Benchmark>> comparators = new HashMap<>();
        for (Benchmark benchmark : benchmarks) {
            comparators
                    .computeIfAbsent(benchmark.code(), code -> new ArrayList<>())
                    .add(benchmark);
        }
        return new QuarterFigures(
                quarter,
                measures.stream()
                        .map(measure -> figure(
                                quarter,
                                measure,
                                byCode.getOrDefault(measure.code(), new TreeMap<>(Period.CHRONOLOGICAL)),
                                comparators.getOrDefault(measure.code(), List.of())))
                        .toList());
    }

    private static MeasureFigures figure(
            Quarter quarter, Measure measure, NavigableMap<Period, Return> returns, List<Benchmark> benchmarks) {
        Period period = latestPeriod(measure.frequency(), quarter);
        Return current = Optional.ofNullable(returns.get(period)).orElseGet(() -> missing(measure, period));
        Optional<Return> previous = Optional.ofNullable(returns.get(previousPeriod(period, quarter)));
        Optional<Return> yearEarlier = Optional.ofNullable(returns.get(period.yearEarlier()));
        List<Return> upToNow = List.copyOf(returns.headMap(period, true).values());
        return new MeasureFigures(
                measure,
                period,
                current,
                previous,
                yearEarlier,
                RagRule.rate(measure, current),
                TravelRule.shortTravel(measure, current, previous),
                TravelRule.longTravel(measure, current, yearEarlier),
                upToNow.stream()
                        .filter(one -> one.period().frequency() == measure.frequency())
                        .toList(),
                upToNow.stream()
                        .filter(one -> measure.frequency() != Frequency.ANNUAL
                                && one.period().frequency() == Frequency.ANNUAL)
                        .toList(),
                benchmarks.stream()
                        .filter(benchmark -> !benchmark.period().lastDay().isAfter(quarter.lastDay()))
                        .sorted(Comparator.comparing(Benchmark::period, Period.CHRONOLOGICAL)
                                .thenComparing(Benchmark::comparator))
                        .toList());
    }

    /** The measure's latest whole period that has ended by the quarter's last day. */
    public static Period latestPeriod(Frequency frequency, Quarter quarter) {
        return switch (frequency) {
            case MONTHLY -> new Month(quarter.lastMonth());
            case QUARTERLY -> quarter;
            case ANNUAL ->
                quarter.number() == 4 ? quarter.year() : quarter.year().previous();
        };
    }

    private static Period previousPeriod(Period period, Quarter quarter) {
        return switch (period) {
            case Month month -> new Month(quarter.previous().lastMonth());
            case Quarter same -> same.previous();
            case FinancialYear year -> year.previous();
        };
    }

    private static Return missing(Measure measure, Period period) {
        return new Return(
                measure.code(),
                period,
                new Reading.NotReported(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
