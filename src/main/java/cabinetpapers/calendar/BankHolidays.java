package cabinetpapers.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales, with Good Friday and Christmas Day, which are common law holidays.
 *
 * <p>By rule (Banking and Financial Dealings Act 1971, schedule 1, and the proclamations made every year under it), so
 * that any year can be asked for. The days that were moved or given once are known from 2000 on; those still to be
 * proclaimed have to be told by the council.
 */
public final class BankHolidays {

    /** A year's usual day, and the one it was moved to. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2002, 5, 27), LocalDate.of(2002, 6, 4),
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    /** Three jubilees, a wedding, a funeral and a coronation. */
    private static final Set<LocalDate> ONCE = Set.of(
            LocalDate.of(2002, 6, 3),
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private BankHolidays() {}

    public static boolean is(LocalDate day) {
        return of(day.getYear()).contains(day);
    }

    /** A year's holidays. Where one falls on a weekend, the day off in its place is among them, and not the day itself. */
    public static NavigableSet<LocalDate> of(int year) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        addOrNextFree(days, LocalDate.of(year, Month.JANUARY, 1));
        days.add(easterSunday(year).minusDays(2));
        days.add(easterSunday(year).plusDays(1));
        days.add(moved(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))));
        days.add(moved(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        christmas(days, year);
        ONCE.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return Collections.unmodifiableNavigableSet(days);
    }

    /** Boxing Day comes before the day in place of a Christmas Day on a Sunday: that is then the Tuesday. */
    private static void christmas(NavigableSet<LocalDate> days, int year) {
        LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
        LocalDate boxingDay = christmas.plusDays(1);
        if (christmas.getDayOfWeek() == DayOfWeek.SUNDAY) {
            days.add(boxingDay);
            addOrNextFree(days, christmas);
        } else {
            addOrNextFree(days, christmas);
            addOrNextFree(days, boxingDay);
        }
    }

    private static void addOrNextFree(NavigableSet<LocalDate> days, LocalDate day) {
        LocalDate free = day;
        while (weekend(free) || days.contains(free)) {
            free = free.plusDays(1);
        }
        days.add(free);
    }

    private static LocalDate moved(LocalDate usual) {
        return MOVED.getOrDefault(usual, usual);
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** By the Gregorian computus in its anonymous form (Nature, 20 April 1876), which holds for every year. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int fullMoon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - fullMoon - ofCentury % 4) % 7;
        int late = (golden + 11 * fullMoon + 22 * toSunday) / 451;
        int days = fullMoon + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
