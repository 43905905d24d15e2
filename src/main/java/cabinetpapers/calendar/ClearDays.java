package cabinetpapers.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How a council counts clear days between publication and a meeting. Neither of those two days ever counts.
 *
 * @param alsoClosed days that count no more than a bank holiday does: new bank holidays, and days on which the
 *     council's offices are shut
 */
public record ClearDays(Reading reading, Set<LocalDate> alsoClosed) {

    /** The usual reading, and no days but the bank holidays that are known. */
    public static final ClearDays USUAL = new ClearDays(Reading.USUAL, Set.of());

    /** Nobody would count Christmas Day, though the bank holiday of one on a Saturday is the Monday. */
    private static final Set<MonthDay> ITSELF = Set.of(MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(1, 1));

    public ClearDays {
        alsoClosed = Set.copyOf(alsoClosed);
    }

    /** Which days count. */
    public enum Reading {
        /** All but weekends and bank holidays. */
        USUAL,
        /** As usual, but not those of the Christmas break and the Easter break either. */
        STRICTER,
        /** All but Sundays and bank holidays: Saturdays count. */
        LOOSER
    }

    /** Whether the day can be one of the clear days. */
    public boolean counts(LocalDate day) {
        return switch (reading) {
            case USUAL -> officesOpen(day);
            case STRICTER -> officesOpen(day) && !inChristmasBreak(day) && !inEasterBreak(day);
            case LOOSER -> officesOpen(day) || (day.getDayOfWeek() == DayOfWeek.SATURDAY && !closed(day));
        };
    }

    /** Whether papers can be open to inspection at the offices for the first time. */
    public boolean officesOpen(LocalDate day) {
        return !BankHolidays.weekend(day) && !closed(day);
    }

    /** The last day on which the offices are open that leaves as many clear days before the meeting. */
    public LocalDate lastDayBefore(LocalDate meeting, int days) {
        LocalDate day = meeting.minusDays(1);
        int counted = 0;
        while (counted < days) {
            counted += counts(day) ? 1 : 0;
            day = day.minusDays(1);
        }
        return lastOpen(day);
    }

    /** The day itself, or the last one before it on which the offices are open. */
    public LocalDate lastOpen(LocalDate day) {
        LocalDate open = day;
        while (!officesOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /** As many days with open offices before that day. */
    public LocalDate workingDaysBefore(LocalDate day, int days) {
        LocalDate before = day;
        for (int i = 0; i < days; i++) {
            before = lastOpen(before.minusDays(1));
        }
        return before;
    }

    /** The days that count between the two, in order. */
    public List<LocalDate> between(LocalDate publication, LocalDate meeting) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = publication.plusDays(1); day.isBefore(meeting); day = day.plusDays(1)) {
            if (counts(day)) {
                days.add(day);
            }
        }
        return Collections.unmodifiableList(days);
    }

    private boolean closed(LocalDate day) {
        return BankHolidays.is(day) || ITSELF.contains(MonthDay.from(day)) || alsoClosed.contains(day);
    }

    /** From the last weekday before Christmas Day to the first weekday after it that is no bank holiday. */
    private static boolean inChristmasBreak(LocalDate day) {
        LocalDate christmas = LocalDate.of(day.getYear(), 12, 25);
        LocalDate first = christmas.minusDays(1);
        while (BankHolidays.weekend(first)) {
            first = first.minusDays(1);
        }
        LocalDate last = christmas.plusDays(1);
        while (BankHolidays.weekend(last) || BankHolidays.is(last)) {
            last = last.plusDays(1);
        }
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** From the Thursday before Easter Day to the Tuesday after it. */
    private static boolean inEasterBreak(LocalDate day) {
        LocalDate easter = BankHolidays.easterSunday(day.getYear());
        return !day.isBefore(easter.minusDays(3)) && !day.isAfter(easter.plusDays(2));
    }
}
