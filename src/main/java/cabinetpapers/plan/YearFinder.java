package cabinetpapers.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the year of a date that was written without one, where the plan's context leaves no choice. */
final class YearFinder {

    private static final int YEARS_AROUND = 1;

    /** Whether the date has been or is to come. */
    enum Tense {
        PAST,
        FUTURE
    }

    private final PlanContext context;

    YearFinder(PlanContext context) {
        this.context = context;
    }

    /**
     * The only year of the plan that has such a date; of several, the first on or after its publication, or for what
     * has happened the last before it.
     */
    Optional<Integer> year(Unit unit, Tense tense) {
        List<Integer> within =
                candidates().filter(year -> inPlan(unit, year)).boxed().toList();
        if (within.size() == 1) {
            return Optional.of(within.getFirst());
        }
        boolean spanned = context.from().isPresent() && context.to().isPresent();
        List<Integer> open = within.isEmpty() && !spanned ? candidates().boxed().toList() : within;
        return context.published().flatMap(published -> nearest(unit, open, published, tense));
    }

    private static Optional<Integer> nearest(Unit unit, List<Integer> years, LocalDate published, Tense tense) {
        return switch (tense) {
            case PAST ->
                years.reversed().stream()
                        .filter(year -> unit.shape()
                                .in(year)
                                .filter(days -> !days.from().isAfter(published))
                                .isPresent())
                        .findFirst();
            case FUTURE ->
                years.stream()
                        .filter(year -> unit.shape()
                                .in(year)
                                .filter(days -> !days.to().isBefore(published))
                                .isPresent())
                        .findFirst();
        };
    }

    private boolean inPlan(Unit unit, int year) {
        Optional<LocalDate> first = context.from();
        Optional<LocalDate> last = context.to();
        return first.isPresent()
                && last.isPresent()
                && unit.shape()
                        .in(year)
                        .filter(days ->
                                !days.from().isBefore(first.get()) && !days.to().isAfter(last.get()))
                        .isPresent();
    }

    private IntStream candidates() {
        Optional<LocalDate> first = context.from().or(context::published);
        Optional<LocalDate> last = context.to().or(context::published);
        return first.isEmpty() || last.isEmpty()
                ? IntStream.empty()
                : IntStream.rangeClosed(
                        first.get().getYear() - YEARS_AROUND, last.get().getYear() + YEARS_AROUND);
    }
}
