package cabinetpapers.dataset;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.Optional;

/** Reads the periods of one table's rows. A row without one is left out. */
final class PeriodCells {

    private final Periods periods;
    private final Findings findings;
    private final Slips slips = new Slips();

    PeriodCells(Periods periods, Findings findings) {
        this.periods = periods;
        this.findings = findings;
    }

    /** @param frequency the measure's own; empty where its row was refused */
    Optional<Period> read(Line line, Optional<Frequency> frequency) {
        if (line.format(Column.PERIOD) == Row.Format.DATE) {
            slips.add(Slip.DATE_FOR_PERIOD, Column.PERIOD, () -> line.place(Column.PERIOD));
            return Optional.empty();
        }
        String text = line.text(Column.PERIOD);
        Optional<Period> period = frequency.map(own -> periods.read(text, own)).orElseGet(() -> periods.readAny(text));
        if (period.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(Column.PERIOD),
                    line.blank(Column.PERIOD)
                            ? "the row has no period and is left out"
                            : Quoted.cell(Column.PERIOD, text) + " is not understood, and the row is left out",
                    frequency
                            .map(PeriodCells::remedy)
                            .orElse("Write it as 2023-24 Q2, 2023-24 or 2023-09 and run again.")));
        }
        return period;
    }

    private static String remedy(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> "Write the month as 2023-09 and run again.";
            case QUARTERLY -> "Write the quarter as 2023-24 Q2 (a year as 2023-24) and run again.";
            case ANNUAL -> "Write the year as 2023-24 and run again.";
        };
    }

    /** After the last row. */
    void report() {
        slips.report(findings);
    }
}
