package cabinetpapers.meeting;

import cabinetpapers.calendar.BankHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The time before an election in which a council takes particular care over what it publishes (Local Government Act
 * 1986, section 2). It begins with the notice of election, and ends when the polls close.
 */
public record PreElectionPeriod(LocalDate from, LocalDate poll) {

    private static final int NOTICE_DAYS = 25;

    public PreElectionPeriod {
        if (from.isAfter(poll)) {
            throw new IllegalArgumentException("a period from " + from + " before a poll on " + poll);
        }
    }

    /**
     * From the last day on which notice can be given: the twenty-fifth before the poll, weekends, Christmas Eve,
     * Christmas Day, Good Friday and bank holidays not counted (SI 2006/3304, schedule 3, rules 1 and 2).
     */
    public static PreElectionPeriod before(LocalDate poll) {
        LocalDate day = poll;
        int counted = 0;
        while (counted < NOTICE_DAYS) {
            day = day.minusDays(1);
            counted += counts(day) ? 1 : 0;
        }
        return new PreElectionPeriod(day, poll);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(poll);
    }

    private static boolean counts(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean christmasEve = day.getMonthValue() == 12 && day.getDayOfMonth() == 24;
        return !weekend && !christmasEve && !BankHolidays.is(day);
    }
}
