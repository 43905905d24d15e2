package cabinetpapers.plan;

import cabinetpapers.calendar.FinancialYear;

/** The year that an entry of the savings table belongs to. */
public sealed interface SavingYear {

    /** As printed at the head of a column. */
    String words();

    record InYear(FinancialYear year) implements SavingYear {
        @Override
        public String words() {
            return year.label();
        }
    }

    /** The open last column of a financial overview: {@code 2029/30+}. */
    record FromYear(FinancialYear year) implements SavingYear {
        @Override
        public String words() {
            return year.label() + " onwards";
        }
    }

    record NotStated() implements SavingYear {
        @Override
        public String words() {
            return "Year not stated";
        }
    }
}
