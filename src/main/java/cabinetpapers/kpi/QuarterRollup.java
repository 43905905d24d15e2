package cabinetpapers.kpi;

import static cabinetpapers.kpi.Steps.plain;

import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Reading.Standing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes a monthly measure's quarters from its months.
 *
 * <p>A quarter is as good as the weakest month that it rests on: one month not reported, and so is the quarter; one
 * provisional, and so is it. Commentary, forecast, corrective action and (but for a sum and a mean) target are those of
 * the last month.
 */
final class QuarterRollup {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(3);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From firm to weak. */
    private static final List<Standing> FIRM_TO_WEAK = List.of(
            Standing.FINAL, Standing.REVISED, Standing.PROVISIONAL, Standing.ESTIMATED, Standing.NOT_COMPARABLE);

    private final Measure measure;
    private final Rollup method;
    private final NavigableMap<Period, Return> returns;
    private final Map<Period, List<String>> steps = new HashMap<>();

    private QuarterRollup(Measure measure, Rollup method, NavigableMap<Period, Return> returns) {
        this.measure = measure;
        this.method = method;
        this.returns = returns;
    }

    /** The months that a quarter's figure rests on. */
    static List<Month> months(Rollup method, Quarter quarter) {
        return switch (method) {
            case LAST -> List.of(quarter.months().getLast());
            case SUM, MEAN, RATIO -> quarter.months();
        };
    }

    /**
     * Returns with quarters in place of months.
     *
     * @param steps how each quarter was made; none of a row that stands as it is
     */
    record Rolled(NavigableMap<Period, Return> returns, Map<Period, List<String>> steps) {

        /** Rows that need no rolling up. */
        static Rolled asReturned(NavigableMap<Period, Return> returns) {
            return new Rolled(returns, Map.of());
        }
    }

    /** With quarters in place of months; whole years stay. */
    static Rolled of(Measure measure, Rollup method, NavigableMap<Period, Return> returns) {
        QuarterRollup rollup = new QuarterRollup(measure, method, returns);
        return new Rolled(rollup.quarters(), rollup.steps);
    }

    private NavigableMap<Period, Return> quarters() {
        NavigableMap<Period, Return> rolled = new TreeMap<>(Period.CHRONOLOGICAL);
        TreeSet<Quarter> quarters = new TreeSet<>(Comparator.comparing(Quarter::firstDay));
        for (Period period : returns.keySet()) {
            if (period instanceof Month month) {
                quarters.add(Quarter.of(month.month()));
            } else {
                rolled.put(period, at(period));
            }
        }
        quarters.forEach(quarter -> rolled.put(quarter, quarter(quarter)));
        return rolled;
    }

    private Return at(Period period) {
        return Optional.ofNullable(returns.get(period)).orElseGet(() -> FigureRules.missing(measure, period));
    }

    private Return quarter(Quarter quarter) {
        List<Return> months = months(method, quarter).stream().map(this::at).toList();
        Return last = months.getLast();
        Steps made = new Steps();
        Optional<BigDecimal> numerator = combined(months, Return::numerator);
        Optional<BigDecimal> denominator = combined(months, Return::denominator);
        Reading reading = reading(months, numerator, denominator, made);
        steps.put(quarter, made.list());
        return new Return(
                measure.code(),
                quarter,
                reading,
                target(months),
                numerator,
                denominator,
                last.commentary(),
                last.forecast(),
                last.correctiveAction(),
                last.restatementReason());
    }

    private Optional<BigDecimal> combined(List<Return> months, Function<Return, Optional<BigDecimal>> part) {
        return switch (method) {
            case LAST, SUM, RATIO -> sum(months, part);
            case MEAN -> Optional.empty();
        };
    }

    private Optional<BigDecimal> target(List<Return> months) {
        return switch (method) {
            case LAST, RATIO -> months.getLast().target();
            case SUM -> sum(months, Return::target);
            case MEAN -> sum(months, Return::target).map(QuarterRollup::third);
        };
    }

    private Reading reading(
            List<Return> months, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator, Steps made) {
        List<Standing> standings = new ArrayList<>();
        for (Return month : months) {
            if (month.reading() instanceof Reading.Reported reported) {
                standings.add(reported.standing());
            } else {
                made.say("There is no figure for " + month.period().title() + ", so the quarter has none.");
                return month.reading();
            }
        }
        Standing weakest = standings.stream()
                .max(Comparator.comparingInt(FIRM_TO_WEAK::indexOf))
                .orElseThrow();
        return actual(months, numerator, denominator, made)
                .<Reading>map(figure -> new Reading.Reported(figure, weakest))
                .orElseGet(Reading.NotReported::new);
    }

    private Optional<BigDecimal> actual(
            List<Return> months, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator, Steps made) {
        return switch (method) {
            case LAST ->
                months.getLast().actual().map(last -> {
                    made.say("The quarter's figure is that of its last month, " + plain(last) + ".");
                    return last;
                });
            case SUM ->
                sum(months, Return::actual).map(sum -> {
                    made.say("The three months together are " + plain(sum) + ".");
                    return sum;
                });
            case MEAN ->
                sum(months, Return::actual).map(sum -> {
                    made.say("The three months together are " + plain(sum) + ", a third of which is "
                            + plain(third(sum)) + ".");
                    return third(sum);
                });
            case RATIO ->
                denominator
                        .filter(below -> below.signum() != 0)
                        .flatMap(below -> numerator.map(above -> ratio(above, below, made)));
        };
    }

    private BigDecimal ratio(BigDecimal above, BigDecimal below, Steps made) {
        BigDecimal ratio = scaled(above).divide(below, MathContext.DECIMAL64);
        made.say("The numerators together are " + plain(above) + ", the denominators " + plain(below) + ": "
                + (measure.isPercentage() ? "a hundred times the one by the other is " : "the one by the other is ")
                + plain(ratio) + ".");
        return ratio;
    }

    private BigDecimal scaled(BigDecimal numerator) {
        return measure.isPercentage() ? numerator.multiply(HUNDRED) : numerator;
    }

    /** Empty unless each month has its part. */
    private static Optional<BigDecimal> sum(List<Return> months, Function<Return, Optional<BigDecimal>> part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Return month : months) {
            Optional<BigDecimal> amount = part.apply(month);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }

    private static BigDecimal third(BigDecimal sum) {
        return sum.divide(MONTHS, MathContext.DECIMAL64);
    }
}
