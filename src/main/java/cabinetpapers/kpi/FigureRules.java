package cabinetpapers.kpi;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import java.math.BigDecimal;
import java.time.YearMonth;
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
                        .filter(measure -> reported(measure, quarter))
                        .map(measure -> figure(
                                quarter,
                                measure,
                                byCode.getOrDefault(measure.code(), new TreeMap<>(Period.CHRONOLOGICAL)),
                                comparators.getOrDefault(measure.code(), List.of())))
                        .toList());
    }

    private static MeasureFigures figure(
            Quarter quarter, Measure measure, NavigableMap<Period, Return> rows, List<Benchmark> benchmarks) {
        NavigableMap<Period, Return> returns = measure.frequency() == measure.figures()
                ? rows
                : measure.rules()
                        .rollup()
                        .map(method -> QuarterRollup.of(measure, method, rows))
                        .orElse(rows);
        Period period = latestPeriod(measure, quarter);
        Return current = Optional.ofNullable(returns.get(period)).orElseGet(() -> missing(measure, period));
        List<Return> upToNow = List.copyOf(returns.headMap(period, true).values());
        List<Return> history = upToNow.stream()
                .filter(one -> one.period().frequency() == measure.figures())
                .toList();
        Optional<ProcessChart> process = process(measure, history);
        Past past = new Past(
                Optional.ofNullable(returns.get(previousPeriod(period))),
                Optional.ofNullable(returns.get(period.yearEarlier())),
                history,
                thisYear(measure, period, returns),
                process);
        List<Benchmark> others = others(quarter, benchmarks);
        Optional<GroupRank> rank = GroupRank.of(measure, upToNow, others);
        RagRule.Yardsticks yardsticks = new RagRule.Yardsticks(current.target(), past.yearEarlier(), rank);
        return new MeasureFigures(
                measure,
                period,
                current,
                past.previous(),
                past.yearEarlier(),
                RagRule.rate(measure, current, yardsticks),
                TravelRule.shortTravel(measure, current, past),
                TravelRule.longTravel(measure, current, past),
                history,
                upToNow.stream()
                        .filter(one -> measure.figures() != Frequency.ANNUAL
                                && one.period().frequency() == Frequency.ANNUAL)
                        .toList(),
                others,
                current.forecast().map(value -> forecast(measure, value, period, returns, rank)),
                rank,
                process);
    }

    private static List<Benchmark> others(Quarter quarter, List<Benchmark> benchmarks) {
        return benchmarks.stream()
                .filter(benchmark -> !benchmark.period().lastDay().isAfter(quarter.lastDay()))
                .sorted(Comparator.comparing(Benchmark::period, Period.CHRONOLOGICAL)
                        .thenComparing(Benchmark::comparator))
                .toList();
    }

    private static Optional<ProcessChart> process(Measure measure, List<Return> history) {
        return switch (measure.rules().travel()) {
            case TravelScheme.ProcessLimits limits ->
                measure.basis() == Basis.PERIOD
                        ? Optional.of(ProcessChart.of(measure, history, limits.options()))
                        : Optional.empty();
            case TravelScheme.Previous none -> Optional.empty();
            case TravelScheme.ConstantTarget none -> Optional.empty();
            case TravelScheme.Average none -> Optional.empty();
        };
    }

    private static List<Return> thisYear(Measure measure, Period period, NavigableMap<Period, Return> returns) {
        return returns.values().stream()
                .filter(one -> one.period().frequency() == measure.figures()
                        && one.period().financialYear().equals(period.financialYear()))
                .toList();
    }

    /** Held against the year end's own target, and for a rule that asks for it against the year end before. */
    private static Forecast forecast(
            Measure measure,
            BigDecimal value,
            Period period,
            NavigableMap<Period, Return> returns,
            Optional<GroupRank> rank) {
        Period yearEnd = Period.latest(
                measure.figures(), YearMonth.from(period.financialYear().lastDay()));
        Optional<BigDecimal> target = measure.rules()
                .yearEndTarget()
                .or(() -> Optional.ofNullable(returns.get(yearEnd)).flatMap(Return::target));
        Optional<Return> yearEarlier = Optional.ofNullable(returns.get(yearEnd.yearEarlier()));
        return new Forecast(
                value, target, RagRule.rate(measure, value, new RagRule.Yardsticks(target, yearEarlier, rank)));
    }

    /**
     * What should be asked about before the figures are published: impossible or unlikely ones, sudden noughts, totals
     * that do not add up, missing and stale words. The list of checks is on the definitions page.
     */
    public static List<Finding> check(QuarterFigures figures) {
        return FigureChecks.check(figures);
    }

    /** Whether the measure belongs to a quarter's papers: it may not be reported yet, or no longer. */
    public static boolean reported(Measure measure, Quarter quarter) {
        return measure.rules().reports(latestPeriod(measure, quarter));
    }

    /** The periods whose rows the quarter's figure rests on: one, or the months that are rolled up. */
    public static List<Period> due(Measure measure, Quarter quarter) {
        Period period = latestPeriod(measure, quarter);
        return period instanceof Quarter rolled && measure.frequency() == Frequency.MONTHLY
                ? measure.rules()
                        .rollup()
                        .map(method -> List.<Period>copyOf(QuarterRollup.months(method, rolled)))
                        .orElse(List.of(period))
                : List.of(period);
    }

    /** The measure's latest whole period whose figure has come by the quarter's last day. */
    public static Period latestPeriod(Measure measure, Quarter quarter) {
        return Period.latest(
                measure.figures(),
                quarter.lastMonth().minusMonths(measure.rules().lagMonths()));
    }

    private static Period previousPeriod(Period period) {
        return switch (period) {
            case Month month -> new Month(month.month().minusMonths(3));
            case Quarter quarter -> quarter.previous();
            case FinancialYear year -> year.previous();
        };
    }

    static Return missing(Measure measure, Period period) {
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
