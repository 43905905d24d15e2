package cabinetpapers.calendar;

import java.time.LocalDate;

/** A local authority's financial year, 1 April to 31 March, written {@code 2023-24}. */
public record FinancialYear(int startYear) implements Period {

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(startYear, 4, 1);
    }

    @Override
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, 3, 31);
    }

    @Override
    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    @Override
    public FinancialYear yearEarlier() {
        return previous();
    }

    @Override
    public Frequency frequency() {
        return Frequency.ANNUAL;
    }

    @Override
    public String label() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }

    @Override
    public String title() {
        return label();
    }
}
