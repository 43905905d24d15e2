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

    private Kpis(String code) {
        this.code = code;
        this.name = "Measure " + code;
    }

    public static Kpis measure(String code) {
        return new Kpis(code);
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

    public Kpis benchmark(String period, String comparator, String value) {
        benchmarks.add(new Benchmark(code, period(period), comparator, new BigDecimal(value)));
        return this;
    }

    private Period period(String text) {
        return Period.parse(text, frequency).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private Measure build() {
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
                definition);
    }
}
