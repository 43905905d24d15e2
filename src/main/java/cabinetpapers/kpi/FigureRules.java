package cabinetpapers.kpi;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.kpi.QuarterRollup.Rolled;
import cabinetpapers.kpi.Working.Subject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Computes the quarter's figures from the measures and their returns. The rules are on the definitions page. */
public final class FigureRules {

    private FigureRules() {}

    /** Without anything that was published before. */
    public static QuarterFigures figure(
            Quarter quarter, List<Measure> measures, List<Return> returns, List<Benchmark> benchmarks) {
        return figure(quarter, measures, returns, benchmarks, Optional.empty());
    }

    /**
     * @param returns at most one for a measure and period
     * @param published the figures that were published last, of an earlier quarter
     */
    public static QuarterFigures figure(
            Quarter quarter,
            List<Measure> measures,
            List<Return> returns,
            List<Benchmark> benchmarks,
            Optional<QuarterFigures> published) {
        Map<String, NavigableMap<Period, Return>> rows = byCode(returns);
        Map<String, Rolled> rolled = rolled(measures, rows);
        Map<String, NavigableMap<Period, Return>> told = Suppression.of(measures, shown(rolled), published);
        Set<String> guarded = Families.guarded(measures);
        Map<String, MeasureFigures> lastTime = new HashMap<>();
        published.ifPresent(then ->
                then.measures().forEach(one -> lastTime.put(one.measure().code(), one)));
        Map<String, List<Benchmark>> comparators = benchmarks.stream().collect(Collectors.groupingBy(Benchmark::code));
        return new QuarterFigures(
                quarter,
                measures.stream()
                        .filter(measure -> reported(measure, quarter))
                        .map(measure -> {
                            Notes notes = new Notes(
                                    measure,
                                    Optional.of(rows(rows, measure)).filter(all -> !guarded.contains(measure.code())),
                                    rolled(rolled, measure));
                            NavigableMap<Period, Return> mine = rows(told, measure);
                            List<Restatement> restatements = Optional.ofNullable(lastTime.get(measure.code()))
                                    .flatMap(one ->
                                            published.map(then -> Restatement.of(measure, one, then.quarter(), mine)))
                                    .orElse(List.of());
                            return figure(
                                    quarter,
                                    measure,
                                    Restatement.marked(mine, restatements),
                                    comparators.getOrDefault(measure.code(), List.of()),
                                    restatements,
                                    notes);
                        })
                        .toList());
    }

    /** By code, as papers would show them if every number could be told. */
    static Map<String, NavigableMap<Period, Return>> shown(List<Measure> measures, List<Return> returns) {
        return shown(rolled(measures, byCode(returns)));
    }

    private static Map<String, NavigableMap<Period, Return>> shown(Map<String, Rolled> rolled) {
        Map<String, NavigableMap<Period, Return>> shown = new HashMap<>();
        rolled.forEach((code, one) -> shown.put(code, one.returns()));
        return shown;
    }

    private static Map<String, NavigableMap<Period, Return>> byCode(List<Return> returns) {
        Map<String, NavigableMap<Period, Return>> rows = new HashMap<>();
        for (Return one : returns) {
            rows.computeIfAbsent(one.code(), code -> new TreeMap<>(Period.CHRONOLOGICAL))
                    .put(one.period(), one);
        }
        return rows;
    }

    private static Map<String, Rolled> rolled(List<Measure> measures, Map<String, NavigableMap<Period, Return>> rows) {
        Map<String, Rolled> rolled = new HashMap<>();
        measures.forEach(measure -> rolled.put(measure.code(), rolled(measure, rows(rows, measure))));
        return rolled;
    }

    private static NavigableMap<Period, Return> rows(
            Map<String, NavigableMap<Period, Return>> byCode, Measure measure) {
        return byCode.getOrDefault(measure.code(), new TreeMap<>(Period.CHRONOLOGICAL));
    }

    private static Rolled rolled(Map<String, Rolled> byCode, Measure measure) {
        return byCode.getOrDefault(measure.code(), Rolled.asReturned(new TreeMap<>(Period.CHRONOLOGICAL)));
    }

    private static Rolled rolled(Measure measure, NavigableMap<Period, Return> rows) {
        return measure.frequency() == measure.figures()
                ? Rolled.asReturned(rows)
                : measure.rules()
                        .rollup()
                        .map(method -> QuarterRollup.of(measure, method, rows))
                        .orElseGet(() -> Rolled.asReturned(rows));
    }

    private static MeasureFigures figure(
            Quarter quarter,
            Measure measure,
            NavigableMap<Period, Return> returns,
            List<Benchmark> benchmarks,
            List<Restatement> restatements,
            Notes notes) {
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
        Optional<GroupRank> rank = GroupRank.of(measure, upToNow, others, notes.of(Subject.RANK));
        RagRule.Yardsticks yardsticks = new RagRule.Yardsticks(current.target(), past.yearEarlier(), rank);
        Rating rating = RagRule.rate(measure, current, yardsticks, notes.of(Subject.RATING));
        Travel shortTravel = TravelRule.shortTravel(measure, current, past, notes.of(Subject.SHORT_DIRECTION));
        Travel longTravel = TravelRule.longTravel(measure, current, past, notes.of(Subject.LONG_DIRECTION));
        Optional<Forecast> forecast = current.forecast()
                .map(value -> forecast(measure, value, period, returns, rank, notes.of(Subject.FORECAST)));
        return new MeasureFigures(
                measure,
                period,
                current,
                past.previous(),
                past.yearEarlier(),
                rating,
                shortTravel,
                longTravel,
                history,
                upToNow.stream()
                        .filter(one -> measure.figures() != Frequency.ANNUAL
                                && one.period().frequency() == Frequency.ANNUAL)
                        .toList(),
                others,
                forecast,
                rank,
                process,
                restatements,
                notes.working(current, past, new Notes.Results(rating, shortTravel, longTravel, forecast, rank)));
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
            Optional<GroupRank> rank,
            Steps steps) {
        Period yearEnd = Period.latest(
                measure.figures(), YearMonth.from(period.financialYear().lastDay()));
        Optional<BigDecimal> target = measure.rules()
                .yearEndTarget()
                .or(() -> Optional.ofNullable(returns.get(yearEnd)).flatMap(Return::target));
        Optional<Return> yearEarlier = Optional.ofNullable(returns.get(yearEnd.yearEarlier()));
        return new Forecast(
                value, target, RagRule.rate(measure, value, new RagRule.Yardsticks(target, yearEarlier, rank), steps));
    }

    /**
     * What should be asked about before the figures are published: impossible or unlikely ones, sudden noughts, totals
     * that do not add up, missing and stale words. The list of checks is on the definitions page.
     */
    public static List<Finding> check(QuarterFigures figures) {
        return FigureChecks.check(figures);
    }

    /** Whether small numbers of the measure are suppressed, but a figure does not say which numbers it rests on. */
    public static boolean countsUnknown(Measure measure, Return one) {
        return measure.rules().disclosure().suppressBelow().isPresent()
                && one.actual().isPresent()
                && SmallCounts.unknown(measure, one);
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

    /** The period that a short direction compares with. */
    static Period previousPeriod(Period period) {
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
