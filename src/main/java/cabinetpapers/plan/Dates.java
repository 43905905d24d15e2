package cabinetpapers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some pieces of the calendar that belong together, from the first to the last: {@code July / August 2022},
 * {@code January 2026 - April 2026}, or one alone.
 *
 * @param units at least one, with the year of each as far as it is written or a neighbour tells it
 */
record Dates(List<Unit> units) {

    Dates {
        units = neighboursYears(units);
    }

    /** Whether no year is written anywhere. */
    boolean yearless() {
        return units.getFirst().year().isEmpty();
    }

    /** The same dates, the first in this year. */
    Dates from(int year) {
        List<Unit> known = new ArrayList<>(units);
        known.set(0, units.getFirst().withYear(year));
        return new Dates(known);
    }

    boolean isRange() {
        return units.size() > 1;
    }

    boolean approximate() {
        return units.stream().anyMatch(unit -> unit.sureness() == Unit.Sureness.ABOUT);
    }

    Precision precision() {
        return isRange() ? Precision.SPAN : units.getFirst().precision();
    }

    /** The first day that is meant; of an end, there is none unless something begins with it. */
    Optional<LocalDate> first() {
        Unit unit = units.getFirst();
        return switch (unit.edge()) {
            case WHOLE -> unit.days().map(Stretch::from);
            case END -> isRange() ? unit.days().map(Stretch::to) : Optional.empty();
        };
    }

    Optional<LocalDate> last() {
        return units.getLast().days().map(Stretch::to);
    }

    /** Whether each has days: 31 June has none. */
    boolean real() {
        return units.stream().allMatch(unit -> unit.days().isPresent());
    }

    /** Whether each has days in some year. */
    boolean everReal() {
        return units.stream().allMatch(Unit::real);
    }

    /** Whatever day of the week was written: no year is found by that. */
    private static Optional<LocalDate> start(Unit unit) {
        return unit.year().flatMap(unit.shape()::in).map(Stretch::from);
    }

    /** "December / January 2026" begins in 2025; "November 2025 to January" ends in 2026. */
    private static List<Unit> neighboursYears(List<Unit> written) {
        List<Unit> units = new ArrayList<>(written);
        for (int i = units.size() - 2; i >= 0; i--) {
            if (units.get(i).year().isEmpty()) {
                units.set(i, yearBefore(units.get(i), units.get(i + 1)));
            }
        }
        for (int i = 1; i < units.size(); i++) {
            if (units.get(i).year().isEmpty()) {
                units.set(i, yearAfter(units.get(i), units.get(i - 1)));
            }
        }
        return List.copyOf(units);
    }

    /** The last year in which it does not begin after its neighbour. */
    private static Unit yearBefore(Unit unit, Unit next) {
        return neighbour(unit, next, 1, -1);
    }

    /** The first year in which it does not begin before its neighbour. */
    private static Unit yearAfter(Unit unit, Unit previous) {
        return neighbour(unit, previous, -1, 1);
    }

    private static Unit neighbour(Unit unit, Unit known, int firstOffset, int step) {
        if (known.year().isEmpty()) {
            return unit;
        }
        int year = known.year().get();
        Optional<LocalDate> from = start(known);
        for (int i = 0; i < 3; i++) {
            Unit trial = unit.withYear(year + firstOffset + step * i);
            Optional<LocalDate> start = start(trial);
            if (from.isPresent() && start.isPresent() && start.get().compareTo(from.get()) * step >= 0) {
                return trial;
            }
        }
        return unit.withYear(year);
    }
}
