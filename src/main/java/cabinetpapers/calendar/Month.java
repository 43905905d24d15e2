package cabinetpapers.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A calendar month as a reporting period, written {@code 2023-09}. */
public record Month(YearMonth month) implements Period {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Override
    public LocalDate firstDay() {
        return month.atDay(1);
    }

    @Override
    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    @Override
    public Month previous() {
        return new Month(month.minusMonths(1));
    }

    @Override
    public Month yearEarlier() {
        return new Month(month.minusYears(1));
    }

    @Override
    public Frequency frequency() {
        return Frequency.MONTHLY;
    }

    @Override
    public String label() {
        return month.toString();
    }

    @Override
    public String title() {
        return month.format(TITLE);
    }
}
