package cabinetpapers.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A day, month, season or other piece of the calendar as it was written, perhaps without its year.
 *
 * @param year the calendar year that it begins in; of a financial year or quarter, the year that the financial year
 *     begins in; empty where none was written
 * @param shape which days it has in a given year
 * @param weekday of its first day, as it was written
 */
record Unit(
        Precision precision,
        Optional<Integer> year,
        Edge edge,
        Sureness sureness,
        Shape shape,
        Optional<DayOfWeek> weekday) {

    /** After so many years each date falls on the same day of the week again. */
    private static final int CALENDAR_CYCLE = 28;

    /** Which of its days are meant. */
    enum Edge {
        WHOLE,
        /** "The end of": a last day without a first one. */
        END
    }

    enum Sureness {
        EXACT,
        ABOUT
    }

    /** The days of a unit in a year; empty where it has none, as 29 February. */
    interface Shape {
        Optional<Stretch> in(int year);
    }

    static Unit of(Precision precision, Optional<Integer> year, Shape shape) {
        return new Unit(precision, year, Edge.WHOLE, Sureness.EXACT, shape, Optional.empty());
    }

    static Unit day(Optional<Integer> year, int month, int day) {
        return of(Precision.DAY, year, in -> date(in, month, day).map(date -> new Stretch(date, date)));
    }

    static Unit month(Optional<Integer> year, Month month) {
        return of(Precision.MONTH, year, in -> Optional.of(months(YearMonth.of(in, month), YearMonth.of(in, month))));
    }

    /** The days of whole months. */
    static Stretch months(YearMonth first, YearMonth last) {
        return new Stretch(first.atDay(1), last.atEndOfMonth());
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        boolean there = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return there ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** What was written of its first day beside the date: the year is never found by it, for it may be wrong. */
    Unit on(Optional<DayOfWeek> written) {
        return new Unit(precision, year, edge, sureness, shape, written);
    }

    /** Its days, once its year is known; none where they do not fall on the day of the week that was written. */
    Optional<Stretch> days() {
        return year.flatMap(shape::in)
                .filter(days ->
                        weekday.isEmpty() || weekday.get() == days.from().getDayOfWeek());
    }

    /** Whether any year has such days: none has 31 June. */
    boolean real() {
        return IntStream.range(0, CALENDAR_CYCLE)
                .anyMatch(step -> shape.in(2000 + step).isPresent());
    }

    Unit withYear(int known) {
        return new Unit(precision, Optional.of(known), edge, sureness, shape, weekday);
    }

    Unit end() {
        return new Unit(precision, year, Edge.END, sureness, shape, weekday);
    }

    Unit about(Precision narrower, Shape narrowed) {
        return new Unit(narrower, year, edge, Sureness.ABOUT, narrowed, weekday);
    }
}
