package cabinetpapers.plan;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Finds the piece of the calendar that stands at a place: of the rules that know it, the one that takes most. */
final class UnitRules {

    /** Gives what stands at the cursor and moves it behind; where it gives nothing, the cursor no longer counts. */
    interface Rule {
        Optional<Unit> at(Cursor cursor);
    }

    private final TimescaleSettings settings;
    private final List<Rule> rules;

    UnitRules(TimescaleSettings settings) {
        this.settings = settings;
        MonthRules months = new MonthRules(settings);
        this.rules = List.of(
                DayRules::iso,
                DayRules::figures,
                DayRules::dayFirst,
                DayRules::monthFirst,
                DayRules::days,
                DayRules::week,
                MonthRules::month,
                MonthRules::figures,
                MonthRules::quarter,
                MonthRules::half,
                months::season,
                YearRules::financialYear,
                YearRules::calendarYear,
                YearRules::span);
    }

    Optional<Unit> at(Cursor cursor) {
        Cursor trial = cursor.copy();
        Optional<Unit> part = part(trial);
        if (part.isEmpty()) {
            return plain(cursor);
        }
        cursor.moveTo(trial);
        return part;
    }

    private Optional<Unit> plain(Cursor cursor) {
        Optional<Unit> longest = Optional.empty();
        Cursor behind = cursor;
        for (Rule rule : rules) {
            Cursor trial = cursor.copy();
            Optional<Unit> unit = rule.at(trial);
            if (unit.isPresent() && trial.at() > behind.at()) {
                longest = unit;
                behind = trial;
            }
        }
        cursor.moveTo(behind);
        return longest;
    }

    /** {@code end of March 2026}, {@code mid-January}, {@code early 2026}, {@code start of 2026/27}. */
    private Optional<Unit> part(Cursor cursor) {
        if (cursor.skip("end")) {
            return ofWhat(cursor).map(Unit::end);
        }
        if (cursor.skip("early", "beginning", "start")) {
            return ofWhat(cursor).flatMap(unit -> part(unit, settings.early(), 0));
        }
        if (cursor.skip("mid", "middle")) {
            return ofWhat(cursor).flatMap(unit -> part(unit, settings.mid(), 1));
        }
        if (cursor.skip("late")) {
            return ofWhat(cursor).flatMap(unit -> part(unit, settings.late(), 2));
        }
        return Optional.empty();
    }

    private Optional<Unit> ofWhat(Cursor cursor) {
        cursor.skip("-", "of", "to");
        cursor.skip("the");
        return plain(cursor);
    }

    /** Days of a month, or the first, middle or last third of something longer; of a day nobody can say what is early. */
    private static Optional<Unit> part(Unit unit, TimescaleSettings.Days days, int third) {
        return switch (unit.precision()) {
            case MONTH ->
                Optional.of(unit.about(
                        Precision.PART_OF_MONTH,
                        year -> unit.shape().in(year).map(month -> days(YearMonth.from(month.from()), days))));
            case QUARTER, SEASON, HALF_YEAR, YEAR ->
                Optional.of(unit.about(
                        Precision.SPAN, year -> unit.shape().in(year).map(whole -> third(whole, third))));
            case DAY, WEEK, PART_OF_MONTH, SPAN, NONE -> Optional.empty();
        };
    }

    private static Stretch days(YearMonth month, TimescaleSettings.Days days) {
        int last = Math.min(days.last(), month.lengthOfMonth());
        return new Stretch(month.atDay(Math.min(days.first(), last)), month.atDay(last));
    }

    /** @param third 0 is the first */
    private static Stretch third(Stretch whole, int third) {
        YearMonth first = YearMonth.from(whole.from());
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(whole.to())) + 1;
        return Unit.months(first.plusMonths(months * third / 3), first.plusMonths(months * (third + 1) / 3 - 1));
    }
}
