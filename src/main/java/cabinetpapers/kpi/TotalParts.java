package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A total's parts in one period: those that are told, smallest first, those that are not, and those nobody returned. */
final class TotalParts {

    private final Measure total;
    private final Return whole;
    private final List<Measure> measures;
    private final Hidden hidden;
    private final BigDecimal greatestLeast;
    private final List<Return> told = new ArrayList<>();
    private final List<Return> untold = new ArrayList<>();
    private final int unreturned;

    /**
     * @param measures of the parts
     * @param returned their figures of the period, as far as there are any
     */
    TotalParts(Measure total, Return whole, List<Measure> measures, List<Return> returned, Hidden hidden) {
        this.total = total;
        this.whole = whole;
        this.measures = measures;
        this.hidden = hidden;
        this.greatestLeast = SmallCounts.greatest(measures.stream().map(SmallCounts::least));
        returned.stream()
                .sorted(Comparator.comparing(TravelRule::actual))
                .forEach(one -> (hidden.holds(one) ? untold : told).add(one));
        this.unreturned = measures.size() - returned.size();
    }

    /**
     * From a total and the parts that are told, nothing must follow of the others but what is told of them anyway. The
     * smallest of those that are told go until that is so; where none is left, the total.
     */
    void hide() {
        while (!safe() && !told.isEmpty()) {
            hideSmallest();
        }
        if (!safe()) {
            hidden.add(whole);
        }
    }

    private void hideSmallest() {
        Return smallest = told.removeFirst();
        hidden.add(smallest);
        untold.add(smallest);
    }

    private boolean safe() {
        int unknown = untold.size() + unreturned;
        if (hidden.holds(whole)) {
            return told.isEmpty() || (unknown > 0 && !hidden.saysFewer(whole));
        }
        return unknown == 0 || ((untold.isEmpty() || unknown >= 2) && left().allMatch(this::safe));
    }

    private BigDecimal leastOf(Return part) {
        return SmallCounts.greatest(
                measures.stream().filter(one -> one.code().equals(part.code())).map(SmallCounts::least));
    }

    /** The total's counts less those of the parts that are told. */
    private Stream<BigDecimal> left() {
        return SmallCounts.differences(
                total, count -> SmallCounts.step(SmallCounts.sum(told, count), count.apply(whole)));
    }

    /** Of parts that are more than the total nothing is left over: it is not their sum. */
    private boolean safe(BigDecimal left) {
        return untold.isEmpty()
                ? left.signum() < 0 || left.compareTo(greatestLeast) >= 0
                : anyMayBeLargest(left) && anyMayBeNought(left);
    }

    private boolean anyMayBeLargest(BigDecimal left) {
        BigDecimal others = untold.stream()
                .filter(one -> !hidden.saysFewer(one))
                .map(this::leastOf)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return left.compareTo(greatestLeast.subtract(BigDecimal.ONE).add(others)) >= 0;
    }

    private boolean anyMayBeNought(BigDecimal left) {
        if (unreturned > 0 || !untold.stream().allMatch(hidden::saysFewer)) {
            return true;
        }
        List<BigDecimal> most = untold.stream()
                .map(one -> leastOf(one).subtract(BigDecimal.ONE))
                .toList();
        BigDecimal all = most.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return left.compareTo(all.subtract(SmallCounts.greatest(most.stream()))) <= 0;
    }
}
