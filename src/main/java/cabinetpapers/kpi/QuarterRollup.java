package cabinetpapers.kpi;

import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Reading.Standing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** With quarters in place of months; whole years stay. */
    static NavigableMap<Period, Return> of(Measure measure, Rollup method, NavigableMap<Period, Return> returns) {
        return new QuarterRollup(measure, method, returns).quarters();
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
        Optional<BigDecimal> numerator = combined(months, Return::numerator);
        Optional<BigDecimal> denominator = combined(months, Return::denominator);
        return new Return(
                measure.code(),
                quarter,
                reading(months, numerator, denominator),
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

    private Reading reading(List<Return> months, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        List<Standing> standings = new ArrayList<>();
        for (Return month : months) {
            if (month.reading() instanceof Reading.Reported reported) {
                standings.add(reported.standing());
            } else {
                return month.reading();
            }
        }
        Standing weakest = standings.stream()
                .max(Comparator.comparingInt(FIRM_TO_WEAK::indexOf))
                .orElseThrow();
        return actual(months, numerator, denominator)
                .<Reading>map(figure -> new Reading.Reported(figure, weakest))
                .orElseGet(Reading.NotReported::new);
    }

    private Optional<BigDecimal> actual(
            List<Return> months, Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        return switch (method) {
            case LAST -> months.getLast().actual();
            case SUM -> sum(months, Return::actual);
            case MEAN -> sum(months, Return::actual).map(QuarterRollup::third);
            case RATIO ->
                denominator
                        .filter(below -> below.signum() != 0)
                        .flatMap(below -> numerator.map(above -> scaled(above).divide(below, MathContext.DECIMAL64)));
        };
    }

    private BigDecimal scaled(BigDecimal numerator) {
        return measure.unit().equals("%") ? numerator.multiply(HUNDRED) : numerator;
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
