package cabinetpapers.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

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

    /** The quarter that a month lies in. */
    public static Quarter of(YearMonth month) {
        int monthsSinceApril = (month.getMonthValue() + 8) % 12;
        FinancialYear year = new FinancialYear(month.minusMonths(3).getYear());
        return new Quarter(year, monthsSinceApril / 3 + 1);
    }

    /** Its three months, in order. */
    public List<Month> months() {
        YearMonth first = YearMonth.from(firstDay());
        return List.of(new Month(first), new Month(first.plusMonths(1)), new Month(first.plusMonths(2)));
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
