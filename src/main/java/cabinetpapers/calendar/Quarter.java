package cabinetpapers.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A quarter of a financial year: quarter 1 is April to June. Written {@code 2023-24 Q2}.
 *
 * @param number 1 to 4
 */
public record Quarter(FinancialYear year, int number) implements Period {

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a quarter is 1 to 4, not " + number);
        }
    }

    @Override
    public LocalDate firstDay() {
        return year.firstDay().plusMonths(3L * (number - 1));
    }

    @Override
    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public Quarter previous() {
        return number > 1 ? new Quarter(year, number - 1) : new Quarter(year.previous(), 4);
    }

    @Override
    public Quarter yearEarlier() {
        return new Quarter(year.previous(), number);
    }

    /** The last month of the quarter. */
    public YearMonth lastMonth() {
        return YearMonth.from(lastDay());
    }

    @Override
    public Frequency frequency() {
        return Frequency.QUARTERLY;
    }

    @Override
    public String label() {
        return year.label() + " Q" + number;
    }

    @Override
    public String title() {
        return "Quarter " + number + " " + year.label();
    }
}
