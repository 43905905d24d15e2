package cabinetpapers.kpi;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes small numbers out of the returns before anything is figured, with whatever would give them away: what is not in
 * the figures cannot be in a paper. Which figures go is on the definitions page.
 */
final class Suppression {

    /** What stands for words that hold a suppressed number. */
    static final String WITHHELD = "Withheld, since these words would give a suppressed figure away.";

    private record Spot(String code, Period period) {}

    private final List<Measure> measures;
    private final Map<String, NavigableMap<Period, Return>> returns;
    private final Map<Measure, List<Measure>> totals;
    private final Map<Spot, Reading.Extent> hidden = new HashMap<>();
    private final Set<Spot> publishedHidden = new HashSet<>();

    private Suppression(List<Measure> measures, Map<String, NavigableMap<Period, Return>> returns) {
        this.measures = measures;
        this.returns = returns;
        this.totals = totals(measures);
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
        for (List<Measure> family : suppression.families()) {
            Secrets own = suppression.secrets(family);
            family.forEach(measure -> secrets.put(measure.code(), own));
        }
        return secrets;
    }

    /** The measures some of whose counts must not be told, with all that share a total with them. */
    static Set<String> guarded(List<Measure> measures) {
        return new Suppression(measures, Map.of())
                .families().stream()
                        .filter(family -> family.stream()
                                .anyMatch(one ->
                                        one.rules().disclosure().suppressBelow().isPresent()))
                        .flatMap(family -> family.stream().map(Measure::code))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a figure rests on a count below the measure's least, or on counts that nobody gave. */
    static boolean small(Measure measure, Return one) {
        Optional<Integer> below = measure.rules().disclosure().suppressBelow();
        if (below.isEmpty() || one.actual().isEmpty()) {
            return false;
        }
        BigDecimal least = BigDecimal.valueOf(below.get());
        return unknown(measure, one) || counts(measure, one).anyMatch(count -> count.compareTo(least) < 0);
    }

    /** A share or a rate without the counts that it is made of could rest on any number. */
    static boolean unknown(Measure measure, Return one) {
        return !measure.isCount()
                && (one.numerator().isEmpty() || one.denominator().isEmpty());
    }

    private static Stream<BigDecimal> counts(Measure measure, Return one) {
        Stream<BigDecimal> parts = Stream.concat(one.numerator().stream(), one.denominator().stream());
        Stream<BigDecimal> others = measure.isShare() ? rest(one).stream() : Stream.empty();
        Stream<BigDecimal> itself = measure.isCount() ? one.actual().stream() : Stream.empty();
        return Stream.of(parts, others, itself).flatMap(all -> all);
    }

    /** How many of the whole a share leaves: 97 of 100 tells of three. */
    private static Optional<BigDecimal> rest(Return one) {
        return one.numerator().flatMap(part -> one.denominator().map(whole -> whole.subtract(part)));
    }

    private Map<String, NavigableMap<Period, Return>> covered(Optional<QuarterFigures> published) {
        for (Measure measure : measures) {
            returns(measure).filter(one -> small(measure, one)).forEach(one -> hide(one, extent(measure)));
        }
        published.ifPresent(this::hideAsPublished);
        int before;
        do {
            before = hidden.size();
            measures.forEach(this::hideDifferences);
            measures.forEach(this::hideYears);
            totals.forEach(this::hideDifferences);
            totals.forEach(this::hideParts);
        } while (hidden.size() > before);
        Map<String, NavigableMap<Period, Return>> covered = new HashMap<>();
        for (List<Measure> family : families()) {
            Secrets secrets = secrets(family);
            family.forEach(measure -> covered.put(measure.code(), covered(measure, secrets)));
        }
        return covered;
    }

    /** What was suppressed when it was published stays so: told now, it would give away what was published beside it. */
    private void hideAsPublished(QuarterFigures published) {
        Set<String> guarded = guarded(measures);
        published.measures().stream()
                .filter(then -> guarded.contains(then.measure().code()))
                .flatMap(then -> Stream.concat(then.outturns().stream(), then.history().stream()))
                .filter(then -> then.reading() instanceof Reading.Suppressed)
                .flatMap(then -> Optional.ofNullable(returns.get(then.code()))
                        .flatMap(all -> Optional.ofNullable(all.get(then.period())))
                        .stream())
                .filter(one -> one.actual().isPresent())
                .forEach(one -> {
                    publishedHidden.add(new Spot(one.code(), one.period()));
                    hide(one, new Reading.Extent.Untold());
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
        BigDecimal least = least(measure);
        if (least.signum() > 0) {
            hideDifferences(
                    measure, (then, now) -> steps(measure, then, now).anyMatch(step -> step.compareTo(least) < 0));
        }
    }

    /** What came between two totals, less what came between the parts that are told, came of those that are not. */
    private void hideDifferences(Measure total, List<Measure> parts) {
        BigDecimal least = greatest(parts.stream().map(Suppression::least));
        hideDifferences(total, (then, now) -> {
            List<Measure> told = parts.stream()
                    .filter(part -> told(part, then.period()) && told(part, now.period()))
                    .toList();
            return told.size() < begun(parts, now.period()).size()
                    && differences(
                                    total,
                                    count -> step(
                                            sum(told, part -> between(part, then, now, count)),
                                            step(count.apply(then), count.apply(now))))
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
                hide(one, new Reading.Extent.Untold());
            } else {
                told.add(one);
            }
        }
    }

    private boolean told(Measure measure, Period period) {
        return at(measure, period).filter(one -> !isHidden(one)).isPresent();
    }

    private Optional<BigDecimal> between(
            Measure measure, Return then, Return now, Function<Return, Optional<BigDecimal>> count) {
        return step(
                at(measure, then.period()).flatMap(count),
                at(measure, now.period()).flatMap(count));
    }

    /** What came between two figures of a year. */
    private static Stream<BigDecimal> steps(Measure measure, Return then, Return now) {
        return differences(measure, part -> step(part.apply(then), part.apply(now)));
    }

    /**
     * A difference of figures as a count, and of a share how many of how many. A whole that stayed the same, as the
     * number of a plan's actions, is not counted anew.
     *
     * @param difference of the figure, its numerator or its denominator, as it is asked for each
     */
    private static Stream<BigDecimal> differences(
            Measure measure, Function<Function<Return, Optional<BigDecimal>>, Optional<BigDecimal>> difference) {
        Optional<BigDecimal> part = difference.apply(Return::numerator);
        Optional<BigDecimal> whole = difference.apply(Return::denominator).filter(step -> step.signum() != 0);
        Optional<BigDecimal> rest =
                measure.isShare() ? whole.flatMap(all -> part.map(all::subtract)) : Optional.empty();
        Optional<BigDecimal> itself = measure.isCount() ? difference.apply(Return::actual) : Optional.empty();
        return Stream.of(part, whole, rest, itself).flatMap(Optional::stream);
    }

    private static Optional<BigDecimal> step(Optional<BigDecimal> then, Optional<BigDecimal> now) {
        return then.flatMap(before -> now.map(after -> after.subtract(before)));
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
                    && (periods.stream().anyMatch(this::isHidden) || leavesSmall(measure, year, periods))) {
                hide(year, new Reading.Extent.Untold());
            }
            if (measure.basis() != Basis.PERIOD && isHidden(year)) {
                periods.stream()
                        .filter(one -> one.actual().isPresent())
                        .forEach(one -> hide(one, new Reading.Extent.Untold()));
            }
        }
    }

    /**
     * Of a year that is not the sum of its periods nothing is left over: it may be less than they are, and of a level or an
     * average it is none.
     */
    private static boolean leavesSmall(Measure measure, Return year, List<Return> periods) {
        BigDecimal least = least(measure);
        List<Return> told =
                periods.stream().filter(one -> one.actual().isPresent()).toList();
        if (measure.basis() != Basis.PERIOD || told.size() == measure.figures().inAYear() || isLevel(measure)) {
            return false;
        }
        return differences(measure, part -> step(sum(told, part), part.apply(year)))
                .anyMatch(left -> left.signum() >= 0 && left.compareTo(least) < 0);
    }

    private static boolean isLevel(Measure measure) {
        return measure.rules()
                .rollup()
                .filter(method -> method == Rollup.LAST || method == Rollup.MEAN)
                .isPresent();
    }

    /** Empty as soon as one is not known. */
    private static <T> Optional<BigDecimal> sum(List<T> all, Function<T, Optional<BigDecimal>> count) {
        return all.stream()
                .map(count)
                .reduce(Optional.of(BigDecimal.ZERO), (sum, one) -> sum.flatMap(some -> one.map(some::add)));
    }

    /** Each measure that others are part of, with those. */
    private static Map<Measure, List<Measure>> totals(List<Measure> measures) {
        Map<String, Measure> byCode =
                measures.stream().collect(Collectors.toMap(Measure::code, Function.identity(), (one, other) -> one));
        Map<Measure, List<Measure>> totals = new LinkedHashMap<>();
        for (Measure part : measures) {
            part.rules()
                    .disclosure()
                    .partOf()
                    .flatMap(code -> Optional.ofNullable(byCode.get(code)))
                    .ifPresent(total -> totals.computeIfAbsent(total, none -> new ArrayList<>())
                            .add(part));
        }
        return totals;
    }

    private void hideParts(Measure total, List<Measure> parts) {
        returns(total)
                .filter(one -> one.actual().isPresent())
                .forEach(whole -> hideParts(total, whole, begun(parts, whole.period())));
    }

    /**
     * From a total and the parts that are told, nothing must follow of the others but what is told of them anyway. The
     * smallest of those that are told go until that is so; where none is left, the total.
     */
    private void hideParts(Measure total, Return whole, List<Measure> measuresOfParts) {
        Parts parts = new Parts(total, whole, measuresOfParts);
        while (!parts.safe() && !parts.told.isEmpty()) {
            parts.hideSmallest();
        }
        if (!parts.safe()) {
            hide(whole, new Reading.Extent.Untold());
        }
    }

    /** A total's parts in one period: those that are told, smallest first, those that are not, and those nobody returned. */
    private final class Parts {

        private final Measure total;
        private final Return whole;
        private final List<Measure> measures;
        private final BigDecimal greatestLeast;
        private final List<Return> told = new ArrayList<>();
        private final List<Return> untold = new ArrayList<>();
        private final int unreturned;

        Parts(Measure total, Return whole, List<Measure> measures) {
            this.total = total;
            this.whole = whole;
            this.measures = measures;
            this.greatestLeast = greatest(measures.stream().map(Suppression::least));
            List<Return> returned = measures.stream()
                    .flatMap(part -> at(part, whole.period()).stream())
                    .sorted(Comparator.comparing(TravelRule::actual))
                    .toList();
            returned.forEach(one -> (isHidden(one) ? untold : told).add(one));
            this.unreturned = measures.size() - returned.size();
        }

        void hideSmallest() {
            Return smallest = told.removeFirst();
            hide(smallest, new Reading.Extent.Untold());
            untold.add(smallest);
        }

        boolean safe() {
            int unknown = untold.size() + unreturned;
            if (isHidden(whole)) {
                return told.isEmpty() || (unknown > 0 && !fewerThan(whole));
            }
            return unknown == 0 || ((untold.isEmpty() || unknown >= 2) && left().allMatch(this::safe));
        }

        private BigDecimal leastOf(Return part) {
            return greatest(measures.stream()
                    .filter(one -> one.code().equals(part.code()))
                    .map(Suppression::least));
        }

        /** The total's counts less those of the parts that are told. */
        private Stream<BigDecimal> left() {
            return differences(total, count -> step(sum(told, count), count.apply(whole)));
        }

        /** Of parts that are more than the total nothing is left over: it is not their sum. */
        private boolean safe(BigDecimal left) {
            return untold.isEmpty()
                    ? left.signum() < 0 || left.compareTo(greatestLeast) >= 0
                    : anyMayBeLargest(left) && anyMayBeNought(left);
        }

        private boolean anyMayBeLargest(BigDecimal left) {
            BigDecimal others = untold.stream()
                    .filter(one -> !fewerThan(one))
                    .map(this::leastOf)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return left.compareTo(greatestLeast.subtract(BigDecimal.ONE).add(others)) >= 0;
        }

        private boolean anyMayBeNought(BigDecimal left) {
            if (unreturned > 0 || !untold.stream().allMatch(Suppression.this::fewerThan)) {
                return true;
            }
            List<BigDecimal> most = untold.stream()
                    .map(one -> leastOf(one).subtract(BigDecimal.ONE))
                    .toList();
            BigDecimal all = most.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return left.compareTo(all.subtract(greatest(most.stream()))) <= 0;
        }
    }

    /** Nought where all may be told. */
    private static BigDecimal least(Measure measure) {
        return BigDecimal.valueOf(measure.rules().disclosure().suppressBelow().orElse(0));
    }

    private static BigDecimal greatest(Stream<BigDecimal> numbers) {
        return numbers.max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** A measure is part of its total from its first row on, for as long as it is reported. */
    private List<Measure> begun(List<Measure> parts, Period period) {
        return parts.stream()
                .filter(part -> part.rules().reports(period))
                .filter(part -> returns(part).anyMatch(one -> Period.CHRONOLOGICAL.compare(one.period(), period) <= 0))
                .toList();
    }

    private boolean fewerThan(Return one) {
        return hidden.get(new Spot(one.code(), one.period())) instanceof Reading.Extent.FewerThan;
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
                .filter(one -> one.actual().isPresent() && !isHidden(one))
                .toList();
    }

    private boolean isHidden(Return one) {
        return hidden.containsKey(new Spot(one.code(), one.period()));
    }

    private void hide(Return one, Reading.Extent extent) {
        hidden.putIfAbsent(new Spot(one.code(), one.period()), extent);
    }

    /** What would tell too much in the words on any measure of a family. */
    private Secrets secrets(List<Measure> family) {
        return new Secrets(family.stream()
                .flatMap(measure -> returns(measure)
                        .filter(this::isHidden)
                        .flatMap(one -> Stream.concat(
                                Stream.of(one.actual(), one.numerator(), one.denominator(), rest(one))
                                        .flatMap(Optional::stream),
                                distances(measure, one)))));
    }

    /**
     * "17 more than in June": how far a figure lies from its target, and it and its counts from those it would be
     * compared with. "4 since June": what came between it and any other of its year to date.
     */
    private Stream<BigDecimal> distances(Measure measure, Return one) {
        Stream<BigDecimal> target = step(one.target(), one.actual()).stream();
        Stream<BigDecimal> compared = returns(measure)
                .filter(other -> comparable(one.period(), other.period()) || comparable(other.period(), one.period()))
                .flatMap(other ->
                        Stream.concat(step(other.actual(), one.actual()).stream(), steps(measure, other, one)));
        Stream<BigDecimal> between = returns(measure)
                .filter(other -> measure.basis() == Basis.CUMULATIVE && pointsOfOneYear(one.period(), other.period()))
                .flatMap(other -> steps(measure, other, one));
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
        Reading.Extent extent = hidden.get(new Spot(one.code(), one.period()));
        Optional<Integer> below = measure.rules().disclosure().suppressBelow();
        Reading reading = extent != null
                ? new Reading.Suppressed(extent)
                : below.isPresent() && one.reading() instanceof Reading.Unreadable
                        ? new Reading.Unreadable("")
                        : one.reading();
        return new Return(
                one.code(),
                one.period(),
                reading,
                one.target(),
                extent == null ? one.numerator() : Optional.empty(),
                extent == null ? one.denominator() : Optional.empty(),
                secrets.kept(one.commentary()),
                one.forecast().filter(expected -> extent == null && !belowLeast(measure, expected)),
                secrets.kept(one.correctiveAction()),
                reason(one, secrets));
    }

    /** Why a figure was corrected may name the one that was published as suppressed, which nobody has here. */
    private String reason(Return one, Secrets secrets) {
        String reason = one.restatementReason();
        return !reason.isBlank() && publishedHidden.contains(new Spot(one.code(), one.period()))
                ? WITHHELD
                : secrets.kept(reason);
    }

    private static boolean belowLeast(Measure measure, BigDecimal figure) {
        return measure.isCount()
                && measure.rules()
                        .disclosure()
                        .suppressBelow()
                        .filter(below -> figure.compareTo(BigDecimal.valueOf(below)) < 0)
                        .isPresent();
    }

    /** Measures that share a total, however far up; most are a family of one. */
    private Collection<List<Measure>> families() {
        Map<String, String> above = new HashMap<>();
        totals.forEach((total, parts) -> parts.forEach(part -> above.put(part.code(), total.code())));
        return measures.stream()
                .collect(Collectors.groupingBy(
                        measure -> top(measure.code(), above), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String top(String code, Map<String, String> above) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (seen.add(at) && above.containsKey(at)) {
            at = above.get(at);
        }
        return at;
    }
}
