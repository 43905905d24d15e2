package cabinetpapers.kpi;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Reading.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small measures with a few returns, for tests: a quarterly percentage, higher being better, unless told otherwise. */
public final class Kpis {

    public static final Quarter Q2 = new Quarter(new FinancialYear(2023), 2);

    private final String code;
    private final List<Return> returns = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private String name;
    private String priority = "Homes";
    private String service = "Housing Services";
    private String owner = "Head of Housing";
    private String unit = "%";
    private int decimals = 1;
    private Polarity polarity = Polarity.HIGHER_IS_BETTER;
    private Basis basis = Basis.PERIOD;
    private Frequency frequency = Frequency.QUARTERLY;
    private Tolerance tolerance = new Tolerance.Percent(new BigDecimal("5"));
    private Optional<Range> range = Optional.empty();
    private String definition = "";
    private RagScheme rag = Rules.USUAL.rag();
    private TravelScheme travel = Rules.USUAL.travel();
    private Band band = Rules.USUAL.band();
    private Optional<Rollup> rollup = Optional.empty();
    private Optional<BigDecimal> yearEndTarget = Optional.empty();
    private Optional<ComparatorGroup> comparators = Optional.empty();
    private Optional<Period> rebaseFrom = Optional.empty();
    private int lagMonths;
    private Optional<Period> from = Optional.empty();
    private Optional<Period> to = Optional.empty();
    private Rating.Shade carriedOver = Rating.Shade.NEUTRAL;
    private Optional<Integer> suppressBelow = Optional.empty();
    private Optional<String> partOf = Optional.empty();
    private Set<Rules.Own> own = Set.of();

    private Kpis(String code) {
        this.code = code;
        this.name = "Measure " + code;
    }

    public static Kpis measure(String code) {
        return new Kpis(code);
    }

    public static MeasureFigures only(Kpis measure) {
        return figures(measure).measures().getFirst();
    }

    public static QuarterFigures figures(Kpis... measures) {
        return figures(Arrays.asList(measures));
    }

    public static QuarterFigures figures(List<Kpis> measures) {
        return FigureRules.figure(
                Q2,
                measures.stream().map(Kpis::build).toList(),
                measures.stream().flatMap(one -> one.returns.stream()).toList(),
                measures.stream().flatMap(one -> one.benchmarks.stream()).toList());
    }

    /** With what the measures' figures were when they were published for an earlier quarter. */
    public static MeasureFigures only(Kpis measure, QuarterFigures published) {
        return FigureRules.figure(Q2, List.of(measure.build()), measure.returns(), List.of(), Optional.of(published))
                .measures()
                .getFirst();
    }

    public Kpis named(String words) {
        name = words;
        return this;
    }

    public Kpis priority(String words) {
        priority = words;
        return this;
    }

    public Kpis service(String words) {
        service = words;
        return this;
    }

    public Kpis owner(String words) {
        owner = words;
        return this;
    }

    public Kpis unit(String words, int places) {
        unit = words;
        decimals = places;
        return this;
    }

    public Kpis polarity(Polarity way) {
        polarity = way;
        return this;
    }

    public Kpis range(String low, String high) {
        range = Optional.of(new Range(new BigDecimal(low), new BigDecimal(high)));
        return polarity(Polarity.RANGE);
    }

    public Kpis basis(Basis stretch) {
        basis = stretch;
        return this;
    }

    public Kpis frequency(Frequency often) {
        frequency = often;
        return this;
    }

    public Kpis tolerance(Tolerance allowed) {
        tolerance = allowed;
        return this;
    }

    public Kpis rag(RagScheme rule) {
        rag = rule;
        return this;
    }

    public Kpis travel(TravelScheme rule) {
        travel = rule;
        return this;
    }

    public Kpis band(Band within) {
        band = within;
        return this;
    }

    public Kpis rollup(Rollup method) {
        rollup = Optional.of(method);
        return frequency(Frequency.MONTHLY);
    }

    public Kpis yearEndTarget(String figure) {
        yearEndTarget = Optional.of(new BigDecimal(figure));
        return this;
    }

    public Kpis comparators(String group, String... members) {
        comparators = Optional.of(new ComparatorGroup(group, List.of(members)));
        return this;
    }

    public Kpis rebaseFrom(String label) {
        rebaseFrom = Optional.of(period(label));
        return this;
    }

    public Kpis lag(int months) {
        lagMonths = months;
        return this;
    }

    public Kpis life(String first, String last) {
        from = Optional.of(first).filter(label -> !label.isEmpty()).map(this::period);
        to = Optional.of(last).filter(label -> !label.isEmpty()).map(this::period);
        return this;
    }

    public Kpis carriedOver(Rating.Shade shade) {
        carriedOver = shade;
        return this;
    }

    public Kpis suppressBelow(int count) {
        suppressBelow = Optional.of(count);
        return this;
    }

    public Kpis partOf(String total) {
        partOf = Optional.of(total);
        return this;
    }

    public Kpis own(Rules.Own... rules) {
        own = Set.of(rules);
        return this;
    }

    /** Quarters of these figures, the last of them Quarter 2 2023-24, each with the target or with none where it is empty. */
    public Kpis quarters(String target, String... figures) {
        Quarter quarter = Q2;
        for (int i = figures.length - 1; i >= 0; i--) {
            value(quarter.label(), figures[i], target);
            quarter = quarter.previous();
        }
        return this;
    }

    /** @param target and {@code numerator} and {@code denominator} may be empty for none */
    public Kpis parts(String period, String actual, String target, String numerator, String denominator) {
        returns.add(new Return(
                code,
                period(period),
                new Reading.Reported(new BigDecimal(actual), Standing.FINAL),
                amount(target),
                amount(numerator),
                amount(denominator),
                ""));
        return this;
    }

    public Kpis forecast(String period, String actual, String target, String expected, String action) {
        returns.add(new Return(
                code,
                period(period),
                new Reading.Reported(new BigDecimal(actual), Standing.FINAL),
                amount(target),
                Optional.empty(),
                Optional.empty(),
                "Commentary.",
                amount(expected),
                action,
                ""));
        return this;
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    public Kpis definition(String words) {
        definition = words;
        return this;
    }

    public Kpis value(String period, String actual, String target) {
        return value(period, actual, target, Standing.FINAL, "");
    }

    public Kpis value(String period, String actual, String target, Standing standing, String commentary) {
        return given(period, new Reading.Reported(new BigDecimal(actual), standing), target, commentary);
    }

    /** @param target empty for none */
    public Kpis given(String period, Reading reading, String target, String commentary) {
        returns.add(new Return(
                code,
                period(period),
                reading,
                target.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(target)),
                Optional.empty(),
                Optional.empty(),
                commentary));
        return this;
    }

    public Kpis row(Return one) {
        returns.add(one);
        return this;
    }

    public Kpis benchmark(String period, String comparator, String value) {
        benchmarks.add(new Benchmark(code, period(period), comparator, new BigDecimal(value)));
        return this;
    }

    private Period period(String text) {
        return Period.parse(text, frequency).orElseThrow(() -> new IllegalArgumentException(text));
    }

    public List<Return> returns() {
        return List.copyOf(returns);
    }

    public Measure build() {
        return new Measure(
                code,
                name,
                priority,
                service,
                owner,
                unit,
                decimals,
                polarity,
                basis,
                frequency,
                tolerance,
                range,
                definition,
                new Rules(
                        rag,
                        travel,
                        band,
                        rollup,
                        yearEndTarget,
                        comparators,
                        rebaseFrom,
                        lagMonths,
                        from,
                        to,
                        Rating.Shade.NEUTRAL,
                        carriedOver,
                        new Disclosure(suppressBelow, partOf),
                        own));
    }
}
