package cabinetpapers.assembly;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Quarters as a resident would say them. */
final class PlanPeriods {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private PlanPeriods() {}

    static Quarter next(Quarter quarter) {
        return quarter.number() < 4
                ? new Quarter(quarter.year(), quarter.number() + 1)
                : new Quarter(new FinancialYear(quarter.year().startYear() + 1), 1);
    }

    /** "July to September 2023": a quarter lies within one calendar year. */
    static String months(Quarter quarter) {
        return quarter.firstDay().format(MONTH) + " to " + lastMonth(quarter);
    }

    /** "December 2023". */
    static String lastMonth(Quarter quarter) {
        return monthOfYear(quarter.lastDay());
    }

    private static String monthOfYear(LocalDate day) {
        return day.format(MONTH_OF_YEAR);
    }
}
