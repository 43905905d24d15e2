package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The counts that a figure rests on, what lies between those of several figures, and when one is too small to be told. */
final class SmallCounts {

    private SmallCounts() {}

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
    static Optional<BigDecimal> rest(Return one) {
        return one.numerator().flatMap(part -> one.denominator().map(whole -> whole.subtract(part)));
    }

    /** What came between two figures of a year. */
    static Stream<BigDecimal> steps(Measure measure, Return then, Return now) {
        return differences(measure, part -> step(part.apply(then), part.apply(now)));
    }

    /**
     * A difference of figures as a count, and of a share how many of how many. A whole that stayed the same, as the
     * number of a plan's actions, is not counted anew.
     *
     * @param difference of the figure, its numerator or its denominator, as it is asked for each
     */
    static Stream<BigDecimal> differences(
            Measure measure, Function<Function<Return, Optional<BigDecimal>>, Optional<BigDecimal>> difference) {
        Optional<BigDecimal> part = difference.apply(Return::numerator);
        Optional<BigDecimal> whole = difference.apply(Return::denominator).filter(step -> step.signum() != 0);
        Optional<BigDecimal> rest =
                measure.isShare() ? whole.flatMap(all -> part.map(all::subtract)) : Optional.empty();
        Optional<BigDecimal> itself = measure.isCount() ? difference.apply(Return::actual) : Optional.empty();
        return Stream.of(part, whole, rest, itself).flatMap(Optional::stream);
    }

    static Optional<BigDecimal> step(Optional<BigDecimal> then, Optional<BigDecimal> now) {
        return then.flatMap(before -> now.map(after -> after.subtract(before)));
    }

    /** Empty as soon as one is not known. */
    static <T> Optional<BigDecimal> sum(List<T> all, Function<T, Optional<BigDecimal>> count) {
        return all.stream()
                .map(count)
                .reduce(Optional.of(BigDecimal.ZERO), (sum, one) -> sum.flatMap(some -> one.map(some::add)));
    }

    /** Nought where all may be told. */
    static BigDecimal least(Measure measure) {
        return BigDecimal.valueOf(measure.rules().disclosure().suppressBelow().orElse(0));
    }

    static BigDecimal greatest(Stream<BigDecimal> numbers) {
        return numbers.max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }
}
