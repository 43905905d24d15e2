package cabinetpapers.plan;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/** Months, quarters, halves and seasons, as they may be written. */
final class MonthRules {

    private final TimescaleSettings settings;

    MonthRules(TimescaleSettings settings) {
        this.settings = settings;
    }

    /** {@code May 2026}, {@code May}, {@code May-26} (as spreadsheets show it), {@code May '26}. */
    static Optional<Unit> month(Cursor cursor) {
        Optional<Month> month = DayRules.month(cursor);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        cursor.skip("of");
        return Optional.of(Unit.month(YearRules.afterMark(cursor).or(() -> shortYear(cursor)), month.get()));
    }

    private static Optional<Integer> shortYear(Cursor cursor) {
        Cursor trial = cursor.copy();
        Optional<Integer> year = trial.skip("-", "'") ? YearRules.shortened(trial) : Optional.empty();
        // "May-26 June" would be a range of days, which nobody writes so.
        if (year.isPresent()
                && CalendarWords.month(trial.peek(0)).isEmpty()
                && !trial.peek(0).is("/")) {
            cursor.moveTo(trial);
            return year;
        }
        return Optional.empty();
    }

    /** {@code 05/2026}, or {@code 2026-05} where it can be no financial year and no span. */
    static Optional<Unit> figures(Cursor cursor) {
        Cursor trial = cursor.copy();
        Optional<Integer> first = YearRules.plain(trial);
        if (first.isPresent()) {
            cursor.moveTo(trial);
            return cursor.skip("-")
                    ? cursor.number(2, 2)
                            .filter(month -> isMonth(month) && month <= first.get() % 100)
                            .map(month -> Unit.month(first, Month.of(month)))
                    : Optional.empty();
        }
        Optional<Integer> month = cursor.number(1, 2).filter(MonthRules::isMonth);
        return month.isPresent() && cursor.skip("/")
                ? YearRules.plain(cursor).map(year -> Unit.month(Optional.of(year), Month.of(month.get())))
                : Optional.empty();
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    /** {@code Q3 2026/27}, {@code Quarter Two (2023/24)}, {@code third quarter of 2026/27}, {@code 2026/27 Q3}. */
    static Optional<Unit> quarter(Cursor cursor) {
        Cursor yearFirst = cursor.copy();
        Optional<Integer> before = YearRules.financial(yearFirst);
        if (before.isPresent()) {
            cursor.moveTo(yearFirst);
            cursor.skip(",", "-");
        }
        Optional<Integer> number = quarterNumber(cursor);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int last = secondQuarter(cursor).filter(second -> second > number.get()).orElse(number.get());
        Optional<Integer> year = before.isPresent() ? before : yearOfParts(cursor);
        // The third quarter of 2026 may be counted from January or from April.
        if (year.isEmpty() && YearRules.afterMark(cursor.copy()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Unit.of(
                Precision.QUARTER,
                year,
                in -> Optional.of(new Stretch(
                        new Quarter(new FinancialYear(in), number.get()).firstDay(),
                        new Quarter(new FinancialYear(in), last).lastDay()))));
    }

    private static Optional<Integer> quarterNumber(Cursor cursor) {
        Cursor trial = cursor.copy();
        Optional<Integer> number = trial.skip("q", "qtr", "quarter")
                ? trial.take(token -> CalendarWords.number(token).isPresent()).flatMap(CalendarWords::number)
                : trial.take(token -> CalendarWords.ordinal(token).isPresent())
                        .flatMap(CalendarWords::ordinal)
                        .filter(ordinal -> trial.skip("quarter", "qtr"));
        cursor.moveTo(trial);
        return number.filter(quarter -> quarter >= 1 && quarter <= 4);
    }

    /** Of {@code Q3/4} or {@code Q3-4}. */
    private static Optional<Integer> secondQuarter(Cursor cursor) {
        Cursor trial = cursor.copy();
        if (!trial.skip("/", "-")) {
            return Optional.empty();
        }
        Optional<Integer> second = trial.number(1, 1).filter(number -> number >= 1 && number <= 4);
        second.ifPresent(found -> cursor.moveTo(trial));
        return second;
    }

    /** The financial year of a quarter or half, perhaps in brackets. */
    private static Optional<Integer> yearOfParts(Cursor cursor) {
        Cursor trial = cursor.copy();
        trial.skip(",", "of", "-");
        trial.skip("the");
        boolean bracketed = trial.skip("(");
        Optional<Integer> year = trial.peek(0).kind() == Token.Kind.NUMBER
                ? YearRules.financialOfPart(trial)
                : YearRules.financial(trial);
        if (year.isPresent() && bracketed) {
            trial.skip(")");
        }
        year.ifPresent(found -> cursor.moveTo(trial));
        return year;
    }

    /** {@code first half of 2026/27}, {@code H2 2026/27}, {@code second half of 2026}. */
    static Optional<Unit> half(Cursor cursor) {
        Optional<Integer> number = cursor.skip("h")
                ? cursor.number(1, 1)
                : cursor.take(token -> CalendarWords.ordinal(token).isPresent())
                        .flatMap(CalendarWords::ordinal)
                        .filter(ordinal -> cursor.skip("half"));
        if (number.isEmpty() || number.get() < 1 || number.get() > 2) {
            return Optional.empty();
        }
        Optional<Integer> financial = yearOfParts(cursor);
        cursor.skip("of");
        Optional<Integer> year = financial.isPresent() ? financial : YearRules.afterMark(cursor);
        Month first = (financial.isPresent() ? Month.APRIL : Month.JANUARY).plus(6L * (number.get() - 1));
        return year.map(known -> Unit.of(
                Precision.HALF_YEAR,
                year,
                in -> Optional.of(Unit.months(
                        YearMonth.of(in, first), YearMonth.of(in, first).plusMonths(5)))));
    }

    /** {@code spring 2026}, {@code the autumn}, {@code winter 2026/27}; "winter 2026" may be two winters. */
    Optional<Unit> season(Cursor cursor) {
        Optional<Season> season =
                cursor.take(token -> CalendarWords.season(token).isPresent()).flatMap(CalendarWords::season);
        if (season.isEmpty()) {
            return Optional.empty();
        }
        cursor.skip("of");
        TimescaleSettings.Months months = settings.months(season.get());
        boolean overNewYear = months.last().compareTo(months.first()) < 0;
        Cursor trial = cursor.copy();
        Optional<Integer> year = overNewYear ? YearRules.financial(trial) : YearRules.afterMark(trial);
        if (year.isPresent()) {
            cursor.moveTo(trial);
        } else if (cursor.peek(0).kind() == Token.Kind.NUMBER) {
            return Optional.empty();
        }
        return Optional.of(Unit.of(
                Precision.SEASON,
                year,
                in -> Optional.of(Unit.months(
                        YearMonth.of(in, months.first()), YearMonth.of(overNewYear ? in + 1 : in, months.last())))));
    }
}
