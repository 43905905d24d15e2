package cabinetpapers.plan;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/** Days and weeks, as they may be written. Each rule gives what stands at the cursor, or nothing. */
final class DayRules {

    private static final int LONGEST_MONTH = 31;

    /** From here on "March 26" may be a day or a year. */
    private static final int FIRST_SHORT_YEAR = 20;

    private DayRules() {}

    /** {@code 2026-05-12}, {@code 2026/05/12}. */
    static Optional<Unit> iso(Cursor cursor) {
        Optional<Integer> year = YearRules.plain(cursor);
        return year.isEmpty()
                ? Optional.empty()
                : betweenMarks(cursor).flatMap(month -> cursor.number(1, 2).map(day -> Unit.day(year, month, day)));
    }

    /** {@code 12/05/2026}, {@code 12.5.26}, {@code 12-05-2026}. */
    static Optional<Unit> figures(Cursor cursor) {
        Optional<Integer> day = cursor.number(1, 2);
        return day.flatMap(first -> betweenMarks(cursor))
                .flatMap(month -> year(cursor).map(year -> Unit.day(Optional.of(year), month, day.get())));
    }

    private static Optional<Integer> year(Cursor cursor) {
        return YearRules.plain(cursor).or(() -> YearRules.shortened(cursor));
    }

    /** The month of a date in figures, with the same mark before and after it. */
    private static Optional<Integer> betweenMarks(Cursor cursor) {
        Token mark = cursor.peek(0);
        if (!cursor.skip("/", ".", "-")) {
            return Optional.empty();
        }
        return cursor.number(1, 2).filter(month -> cursor.skip(mark.text()));
    }

    /** {@code Monday 12th May 2026}, {@code 1st of April}. */
    static Optional<Unit> dayFirst(Cursor cursor) {
        Optional<DayOfWeek> weekday =
                cursor.take(token -> CalendarWords.weekday(token).isPresent()).flatMap(CalendarWords::weekday);
        weekday.ifPresent(named -> cursor.skip(","));
        Optional<Integer> day = dayNumber(cursor);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        cursor.skip("of");
        return month(cursor)
                .map(month -> Unit.day(YearRules.afterMark(cursor), month.getValue(), day.get()))
                .map(unit -> unit.on(weekday));
    }

    /** {@code May 12, 2026}; "March 26" may be a month of 2026, and is no day. */
    static Optional<Unit> monthFirst(Cursor cursor) {
        Optional<Month> month = month(cursor);
        Token written = cursor.peek(0);
        Optional<Integer> day = month.flatMap(known -> dayNumber(cursor));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = YearRules.afterMark(cursor);
        boolean plainlyDay = year.isPresent() || written.kind() == Token.Kind.ORDINAL || day.get() < FIRST_SHORT_YEAR;
        return plainlyDay ? Optional.of(Unit.day(year, month.get().getValue(), day.get())) : Optional.empty();
    }

    /** {@code 12-14 May 2026}, {@code 12 and 13 May}. */
    static Optional<Unit> days(Cursor cursor) {
        Optional<Integer> first = dayNumber(cursor);
        if (first.isEmpty() || !cursor.skip("-", "to", "/", "and", "&")) {
            return Optional.empty();
        }
        Optional<Integer> last = dayNumber(cursor);
        Optional<Month> month = last.flatMap(known -> month(cursor));
        if (month.isEmpty() || last.get() <= first.get()) {
            return Optional.empty();
        }
        int of = month.get().getValue();
        return Optional.of(Unit.of(
                Precision.SPAN,
                YearRules.afterMark(cursor),
                year -> Unit.date(year, of, first.get())
                        .flatMap(from -> Unit.date(year, of, last.get()).map(to -> new Stretch(from, to)))));
    }

    /** {@code w/c 12 May 2026}, {@code week ending 16 May}. */
    static Optional<Unit> week(Cursor cursor) {
        if (cursor.skipAll("w", "/", "c")
                || cursor.skipAll("w", "/", "b")
                || cursor.skip("wc")
                || cursor.skipAll("week", "commencing")
                || cursor.skipAll("week", "beginning")
                || cursor.skipAll("week", "starting")
                || cursor.skipAll("week", "of")) {
            return week(cursor, 0);
        }
        if (cursor.skipAll("w", "/", "e") || cursor.skipAll("week", "ending")) {
            return week(cursor, -6);
        }
        return Optional.empty();
    }

    private static Optional<Unit> week(Cursor cursor, int firstDay) {
        cursor.skip("the");
        return day(cursor)
                .map(day -> Unit.of(
                                Precision.WEEK,
                                day.year(),
                                year -> day.shape()
                                        .in(year)
                                        .map(one -> new Stretch(
                                                one.from().plusDays(firstDay),
                                                one.from().plusDays(firstDay + 6L))))
                        .on(day.weekday().map(weekday -> weekday.plus(firstDay))));
    }

    private static Optional<Unit> day(Cursor cursor) {
        for (UnitRules.Rule rule : new UnitRules.Rule[] {DayRules::iso, DayRules::figures, DayRules::dayFirst}) {
            Cursor trial = cursor.copy();
            Optional<Unit> day = rule.at(trial);
            if (day.isPresent()) {
                cursor.moveTo(trial);
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> dayNumber(Cursor cursor) {
        return cursor.number(1, 2).filter(day -> day >= 1 && day <= LONGEST_MONTH);
    }

    static Optional<Month> month(Cursor cursor) {
        return cursor.take(token -> CalendarWords.month(token).isPresent()).flatMap(CalendarWords::month);
    }
}
