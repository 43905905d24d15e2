package cabinetpapers.plan;

import cabinetpapers.calendar.FinancialYear;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Years, financial years and spans of years, as they may be written. */
final class YearRules {

    private static final int FIRST = 1990;
    private static final int LAST = 2099;
    private static final int CENTURY = 2000;

    private YearRules() {}

    /** {@code 2026}. */
    static Optional<Integer> plain(Cursor cursor) {
        return cursor.number(4, 4).filter(YearRules::sensible);
    }

    /** {@code 26}, which only its neighbours tell to be a year. */
    static Optional<Integer> shortened(Cursor cursor) {
        return cursor.number(2, 2).map(year -> CENTURY + year);
    }

    /** The year after a day, month or season, which a mark may part from it; never the first half of 2026/27. */
    static Optional<Integer> afterMark(Cursor cursor) {
        Cursor trial = cursor.copy();
        trial.skip(",", "-", "/");
        Optional<Integer> year = plain(trial);
        if (year.isEmpty() || financialEnding(year.get(), trial)) {
            return Optional.empty();
        }
        cursor.moveTo(trial);
        return year;
    }

    private static boolean financialEnding(int year, Cursor cursor) {
        String next = String.valueOf(year + 1);
        String ending = cursor.peek(1).text();
        return cursor.peek(0).is("/") && (ending.equals(next) || ending.equals(next.substring(2)));
    }

    /** The year that {@code 2026/27}, {@code 2026-2027} or {@code FY26/27} begins in. */
    static Optional<Integer> financial(Cursor cursor) {
        return named(cursor) ? financialOfPart(cursor) : beginning(cursor, YearRules::plain);
    }

    private static boolean named(Cursor cursor) {
        return cursor.skipAll("financial", "year") || cursor.skip("fy");
    }

    /** Also {@code 26/27}, where what stands before it leaves no doubt that it is a year. */
    static Optional<Integer> financialOfPart(Cursor cursor) {
        Cursor whole = cursor.copy();
        Optional<Integer> start = beginning(whole, YearRules::plain);
        if (start.isEmpty()) {
            return beginning(cursor, YearRules::shortened);
        }
        cursor.moveTo(whole);
        return start;
    }

    private static Optional<Integer> beginning(Cursor cursor, Function<Cursor, Optional<Integer>> first) {
        Optional<Integer> start = first.apply(cursor);
        if (start.isEmpty() || !cursor.skip("/", "-")) {
            return Optional.empty();
        }
        int next = start.get() + 1;
        return cursor.number(2, 4)
                .filter(written -> written == next || written == next % 100)
                .flatMap(end -> start);
    }

    /** {@code 2026/27}, {@code financial year 2026-27}; "the financial year" alone is without its year. */
    static Optional<Unit> financialYear(Cursor cursor) {
        Cursor trial = cursor.copy();
        Optional<Integer> start = financial(trial);
        if (start.isPresent()) {
            cursor.moveTo(trial);
            return Optional.of(financialYear(start));
        }
        return cursor.skipAll("financial", "year") ? Optional.of(financialYear(Optional.empty())) : Optional.empty();
    }

    private static Unit financialYear(Optional<Integer> start) {
        return Unit.of(Precision.YEAR, start, year -> {
            FinancialYear one = new FinancialYear(year);
            return Optional.of(new Stretch(one.firstDay(), one.lastDay()));
        });
    }

    /** {@code 2026}; "the calendar year" alone is without its year. */
    static Optional<Unit> calendarYear(Cursor cursor) {
        boolean named = cursor.skipAll("calendar", "year");
        Cursor trial = cursor.copy();
        Optional<Integer> year = plain(trial);
        if (year.isPresent()) {
            cursor.moveTo(trial);
        }
        return named || year.isPresent() ? Optional.of(calendarYear(year)) : Optional.empty();
    }

    private static Unit calendarYear(Optional<Integer> year) {
        return Unit.of(
                Precision.YEAR,
                year,
                in -> Optional.of(Unit.months(YearMonth.of(in, Month.JANUARY), YearMonth.of(in, Month.DECEMBER))));
    }

    /**
     * A plan's span, {@code 2022-25} or {@code 2025-2030}: from the first day of one financial year to the last before
     * the other begins. "2010-12" may also be a month, and is none.
     */
    static Optional<Unit> span(Cursor cursor) {
        Optional<Integer> first = plain(cursor);
        if (first.isEmpty() || !cursor.skip("-", "/", "to")) {
            return Optional.empty();
        }
        boolean maybeMonth = cursor.peek(0).text().length() == 2
                && cursor.peek(0).numeric()
                && Integer.parseInt(cursor.peek(0).text()) <= 12;
        Optional<Integer> last = plain(cursor.copy()).isPresent() ? plain(cursor) : shortened(cursor);
        return last.filter(year -> year > first.get() + 1 && sensible(year) && !maybeMonth)
                .map(year -> Unit.of(
                        Precision.SPAN,
                        first,
                        in -> Optional.of(
                                new Stretch(new FinancialYear(in).firstDay(), new FinancialYear(year - 1).lastDay()))));
    }

    private static boolean sensible(int year) {
        return year >= FIRST && year <= LAST;
    }
}
