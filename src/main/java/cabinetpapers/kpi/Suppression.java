package cabinetpapers.kpi;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Takes small numbers out of the returns before anything is figured, with whatever would give them away: what is not in
 * the figures cannot be in a paper. Which figures go is on the definitions page.
 */
final class Suppression {

    /** What stands for words that hold a suppressed number. */
    static final String WITHHELD = "Withheld, since these words would give a suppressed figure away.";

    private final List<Measure> measures;
    private final Map<String, NavigableMap<Period, Return>> returns;
    private final Families families;
    private final Hidden hidden = new Hidden();
    private final Hidden publishedHidden = new Hidden();

    private Suppression(List<Measure> measures, Map<String, NavigableMap<Period, Return>> returns) {
        this.measures = measures;
        this.returns = returns;
        this.families = new Families(measures);
    }

    /**
     * @param returns by code, as papers would show them: quarters in place of months that are rolled up
     * @param published the figures that were published last
     */
    static Map<String, NavigableMap<Period, Return>> of(
            List<Measure> measures,
            Map<String, NavigableMap<Period, Return>> returns,
            Optional<QuarterFigures> published) {
        boolean wanted = measures.stream()
                .anyMatch(
                        measure -> measure.rules().disclosure().suppressBelow().isPresent());
        return wanted ? new Suppression(measures, returns).covered(published) : returns;
    }

    /** By code, what would tell too much in words on a measure. */
    static Map<String, Secrets> secrets(
            List<Measure> measures,
            Map<String, NavigableMap<Period, Return>> returns,
            Optional<QuarterFigures> published) {
        Suppression suppression = new Suppression(measures, returns);
        suppression.covered(published);
        Map<String, Secrets> secrets = new HashMap<>();
        for (List<Measure> family : suppression.families.list()) {
            Secrets own = suppression.secrets(family);
            family.forEach(measure -> secrets.put(measure.code(), own));
        }
        return secrets;
    }

    private Map<String, NavigableMap<Period, Return>> covered(Optional<QuarterFigures> published) {
        for (Measure measure : measures) {
            returns(measure)
                    .filter(one -> SmallCounts.small(measure, one))
                    .forEach(one -> hidden.add(one, extent(measure)));
        }
        published.ifPresent(this::hideAsPublished);
        int before;
        do {
            before = hidden.size();
            measures.forEach(this::hideDifferences);
            measures.forEach(this::hideYears);
            families.totals().forEach(this::hideDifferences);
            families.totals().forEach(this::hideParts);
        } while (hidden.size() > before);
        Map<String, NavigableMap<Period, Return>> covered = new HashMap<>();
        for (List<Measure> family : families.list()) {
            Secrets secrets = secrets(family);
            family.forEach(measure -> covered.put(measure.code(), covered(measure, secrets)));
        }
        return covered;
    }

    /** What was suppressed when it was published stays so: told now, it would give away what was published beside it. */
    private void hideAsPublished(QuarterFigures published) {
        Set<String> guarded = Families.guarded(measures);
        published.measures().stream()
                .filter(then -> guarded.contains(then.measure().code()))
                .flatMap(then -> Stream.concat(then.outturns().stream(), then.history().stream()))
                .filter(then -> then.reading() instanceof Reading.Suppressed)
                .flatMap(then -> Optional.ofNullable(returns.get(then.code()))
                        .flatMap(all -> Optional.ofNullable(all.get(then.period())))
                        .stream())
                .filter(one -> one.actual().isPresent())
                .forEach(one -> {
                    publishedHidden.add(one);
                    hidden.add(one);
                });
    }

    private static Reading.Extent extent(Measure measure) {
        return measure.rules()
                .disclosure()
                .suppressBelow()
                .filter(below -> measure.isCount())
                .<Reading.Extent>map(Reading.Extent.FewerThan::new)
                .orElseGet(Reading.Extent.Untold::new);
    }

    /** A year to date less the one told before it is what came between, and may be a small number itself. */
    private void hideDifferences(Measure measure) {
        BigDecimal least = SmallCounts.least(measure);
        if (least.signum() > 0) {
            hideDifferences(
                    measure,
                    (then, now) -> SmallCounts.steps(measure, then, now).anyMatch(step -> step.compareTo(least) < 0));
        }
    }

    /** What came between two totals, less what came between the parts that are told, came of those that are not. */
    private void hideDifferences(Measure total, List<Measure> parts) {
        BigDecimal least = SmallCounts.greatest(parts.stream().map(SmallCounts::least));
        hideDifferences(total, (then, now) -> {
            List<Measure> told = parts.stream()
                    .filter(part -> told(part, then.period()) && told(part, now.period()))
                    .toList();
            return told.size() < begun(parts, now.period()).size()
                    && SmallCounts.differences(
                                    total,
                                    count -> SmallCounts.step(
                                            SmallCounts.sum(told, part -> between(part, then, now, count)),
                                            SmallCounts.step(count.apply(then), count.apply(now))))
                            .anyMatch(left -> left.signum() >= 0 && left.compareTo(least) < 0);
        });
    }

    private void hideDifferences(Measure measure, BiPredicate<Return, Return> tells) {
        if (measure.basis() != Basis.CUMULATIVE) {
            return;
        }
        List<Return> told = new ArrayList<>();
        for (Return one : shown(measure)) {
            if (told.stream()
                    .filter(then -> pointsOfOneYear(one.period(), then.period()))
                    .anyMatch(then -> tells.test(then, one))) {
                hidden.add(one);
            } else {
                told.add(one);
            }
        }
    }

    private boolean told(Measure measure, Period period) {
        return at(measure, period).filter(one -> !hidden.holds(one)).isPresent();
    }

    private Optional<BigDecimal> between(
            Measure measure, Return then, Return now, Function<Return, Optional<BigDecimal>> count) {
        return SmallCounts.step(
                at(measure, then.period()).flatMap(count),
                at(measure, now.period()).flatMap(count));
    }

    /**
     * A whole year less the periods that are told is the one that is not, were it only that nobody returned it. A year
     * to date, and a twelve months' figure, is the year's at the year's end: both are told, or neither is.
     */
    private void hideYears(Measure measure) {
        if (measure.figures() == Frequency.ANNUAL) {
            return;
        }
        List<Return> years = returns(measure)
                .filter(one -> one.period() instanceof FinancialYear)
                .toList();
        for (Return year : years) {
            List<Return> periods = returns(measure)
                    .filter(one -> !one.period().equals(year.period())
                            && one.period().financialYear().equals(year.period()))
                    .filter(one -> measure.basis() == Basis.PERIOD
                            || one.period().lastDay().equals(year.period().lastDay()))
                    .toList();
            if (year.actual().isPresent()
                    && (periods.stream().anyMatch(hidden::holds) || leavesSmall(measure, year, periods))) {
                hidden.add(year);
            }
            if (measure.basis() != Basis.PERIOD && hidden.holds(year)) {
                periods.stream().filter(one -> one.actual().isPresent()).forEach(hidden::add);
            }
        }
    }

    /**
     * Of a year that is not the sum of its periods nothing is left over: it may be less than they are, and of a level or an
     * average it is none.
     */
    private static boolean leavesSmall(Measure measure, Return year, List<Return> periods) {
        BigDecimal least = SmallCounts.least(measure);
        List<Return> told =
                periods.stream().filter(one -> one.actual().isPresent()).toList();
        if (measure.basis() != Basis.PERIOD || told.size() == measure.figures().inAYear() || isLevel(measure)) {
            return false;
        }
        return SmallCounts.differences(measure, part -> SmallCounts.step(SmallCounts.sum(told, part), part.apply(year)))
                .anyMatch(left -> left.signum() >= 0 && left.compareTo(least) < 0);
    }

    private static boolean isLevel(Measure measure) {
        return measure.rules()
                .rollup()
                .filter(method -> method == Rollup.LAST || method == Rollup.MEAN)
                .isPresent();
    }

    private void hideParts(Measure total, List<Measure> parts) {
        returns(total).filter(one -> one.actual().isPresent()).forEach(whole -> {
            List<Measure> begun = begun(parts, whole.period());
            List<Return> returned = begun.stream()
                    .flatMap(part -> at(part, whole.period()).stream())
                    .toList();
            new TotalParts(total, whole, begun, returned, hidden).hide();
        });
    }

    /** A measure is part of its total from its first row on, for as long as it is reported. */
    private List<Measure> begun(List<Measure> parts, Period period) {
        return parts.stream()
                .filter(part -> part.rules().reports(period))
                .filter(part -> returns(part).anyMatch(one -> Period.CHRONOLOGICAL.compare(one.period(), period) <= 0))
                .toList();
    }

    private Optional<Return> at(Measure measure, Period period) {
        return Optional.ofNullable(returns.get(measure.code()))
                .flatMap(all -> Optional.ofNullable(all.get(period)))
                .filter(one -> one.actual().isPresent());
    }

    private Stream<Return> returns(Measure measure) {
        return Optional.ofNullable(returns.get(measure.code())).stream().flatMap(all -> all.values().stream());
    }

    /** Those with a figure that is told so far, oldest first. */
    private List<Return> shown(Measure measure) {
        return returns(measure)
                .filter(one -> one.actual().isPresent() && !hidden.holds(one))
                .toList();
    }

    /** What would tell too much in the words on any measure of a family. */
    private Secrets secrets(List<Measure> family) {
        return new Secrets(family.stream()
                .flatMap(measure -> returns(measure)
                        .filter(hidden::holds)
                        .flatMap(one -> Stream.concat(
                                Stream.of(one.actual(), one.numerator(), one.denominator(), SmallCounts.rest(one))
                                        .flatMap(Optional::stream),
                                distances(measure, one)))));
    }

    /**
     * "17 more than in June": how far a figure lies from its target, and it and its counts from those it would be
     * compared with. "4 since June": what came between it and any other of its year to date.
     */
    private Stream<BigDecimal> distances(Measure measure, Return one) {
        Stream<BigDecimal> target = SmallCounts.step(one.target(), one.actual()).stream();
        Stream<BigDecimal> compared = returns(measure)
                .filter(other -> comparable(one.period(), other.period()) || comparable(other.period(), one.period()))
                .flatMap(other -> Stream.concat(
                        SmallCounts.step(other.actual(), one.actual()).stream(),
                        SmallCounts.steps(measure, other, one)));
        Stream<BigDecimal> between = returns(measure)
                .filter(other -> measure.basis() == Basis.CUMULATIVE && pointsOfOneYear(one.period(), other.period()))
                .flatMap(other -> SmallCounts.steps(measure, other, one));
        return Stream.concat(Stream.concat(target, compared).filter(distance -> distance.signum() != 0), between);
    }

    private static boolean comparable(Period later, Period earlier) {
        return earlier.equals(FigureRules.previousPeriod(later)) || earlier.equals(later.yearEarlier());
    }

    /** Two that something came between: the year's own figure and that at its end are one point. */
    private static boolean pointsOfOneYear(Period one, Period other) {
        return one.financialYear().equals(other.financialYear())
                && !one.lastDay().equals(other.lastDay());
    }

    private NavigableMap<Period, Return> covered(Measure measure, Secrets secrets) {
        NavigableMap<Period, Return> covered = new TreeMap<>(Period.CHRONOLOGICAL);
        returns(measure).forEach(one -> covered.put(one.period(), covered(measure, one, secrets)));
        return covered;
    }

    private Return covered(Measure measure, Return one, Secrets secrets) {
        Optional<Reading.Extent> extent = hidden.extent(one);
        Optional<Integer> below = measure.rules().disclosure().suppressBelow();
        Reading reading = extent.isPresent()
                ? new Reading.Suppressed(extent.get())
                : below.isPresent() && one.reading() instanceof Reading.Unreadable
                        ? new Reading.Unreadable("")
                        : one.reading();
        return new Return(
                one.code(),
                one.period(),
                reading,
                one.target(),
                extent.isEmpty() ? one.numerator() : Optional.empty(),
                extent.isEmpty() ? one.denominator() : Optional.empty(),
                secrets.kept(one.commentary()),
                one.forecast().filter(expected -> extent.isEmpty() && !belowLeast(measure, expected)),
                secrets.kept(one.correctiveAction()),
                reason(one, secrets));
    }

    /** Why a figure was corrected may name the one that was published as suppressed, which nobody has here. */
    private String reason(Return one, Secrets secrets) {
        String reason = one.restatementReason();
        return !reason.isBlank() && publishedHidden.holds(one) ? WITHHELD : secrets.kept(reason);
    }

    private static boolean belowLeast(Measure measure, BigDecimal figure) {
        return measure.isCount()
                && measure.rules()
                        .disclosure()
                        .suppressBelow()
                        .filter(below -> figure.compareTo(BigDecimal.valueOf(below)) < 0)
                        .isPresent();
    }
}
