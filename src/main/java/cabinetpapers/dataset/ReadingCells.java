package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what was returned from the cells {@code actual} and {@code status}. */
final class ReadingCells {

    /** Whether a missing figure concerns this quarter's papers. */
    enum Due {
        NOW,
        EARLIER
    }

    private final Findings findings;

    ReadingCells(Findings findings) {
        this.findings = findings;
    }

    /** @param unit the measure's own; empty where it is not known */
    Reading read(Line line, String unit) {
        Optional<Status> status = Words.STATUS.meaning(line.text(Column.STATUS));
        if (status.isEmpty() && !line.blank(Column.STATUS)) {
            findings.add(unknownStatus(line));
        }
        if (status.isPresent()) {
            return switch (status.get()) {
                case NOT_DUE -> without(line, new Reading.NotDue());
                case CARRIED_OVER -> without(line, new Reading.NotDue(Reading.Wait.CARRIED_OVER));
                case NOT_REPORTED -> without(line, new Reading.NotReported());
                case FINAL -> figure(line, unit, Standing.FINAL);
                case PROVISIONAL -> figure(line, unit, Standing.PROVISIONAL);
                case ESTIMATED -> figure(line, unit, Standing.ESTIMATED);
                case REVISED -> figure(line, unit, Standing.REVISED);
                case NOT_COMPARABLE -> figure(line, unit, Standing.NOT_COMPARABLE);
            };
        }
        return figure(line, unit, line.blank(Column.STATUS) ? Standing.FINAL : Standing.PROVISIONAL);
    }

    /** A figure whose standing is not understood is not claimed to be final, and earns no arrow. */
    private static Finding unknownStatus(Line line) {
        return Finding.hole(
                line.place(Column.STATUS),
                Quoted.cell(Column.STATUS, line.text(Column.STATUS))
                        + " is not known, so a figure is taken as provisional",
                "Write " + Words.STATUS.choice() + " and run again.");
    }

    /** The status is somebody's word; the 0 beside it is often only what an empty return looks like. */
    private Reading without(Line line, Reading reading) {
        if (!line.blank(Column.ACTUAL) && line.parsedNumber(Column.ACTUAL) instanceof Parsed.Understood<BigDecimal>) {
            findings.add(Finding.hole(
                    line.place(Column.ACTUAL),
                    "the status is " + line.text(Column.STATUS) + ", yet there is an actual of "
                            + Quoted.shortened(line.text(Column.ACTUAL)) + ", which is not used",
                    "Clear the actual, or give it the status final, and run again."));
        }
        return reading;
    }

    private Reading figure(Line line, String unit, Standing standing) {
        if (line.blank(Column.ACTUAL)) {
            return new Reading.NotReported();
        }
        return switch (MoneyUnit.parsed(line, Column.ACTUAL, unit)) {
            case Parsed.Understood<BigDecimal> actual -> new Reading.Reported(actual.value(), standing);
            case Parsed.Refused<BigDecimal> refused -> {
                findings.add(line.hole(Column.ACTUAL, refused));
                yield new Reading.Unreadable(Quoted.shortened(line.text(Column.ACTUAL)));
            }
        };
    }

    /**
     * Says why a figure is missing, if that is worth saying.
     *
     * @param what the measure and its period
     */
    void explain(Line line, Due due, String what) {
        Optional<Status> status = Words.STATUS.meaning(line.text(Column.STATUS));
        if (status.isPresent() && status.get() != Status.NOT_REPORTED) {
            findings.add(Finding.hole(
                    line.place(Column.ACTUAL),
                    "the status of " + what + " is " + line.text(Column.STATUS)
                            + ", but there is no figure, so it is shown as not reported",
                    "Write the actual, or the status not due or not reported, and run again."));
            return;
        }
        switch (due) {
            case NOW ->
                findings.add(Finding.hole(
                        line.place(Column.ACTUAL),
                        "no figure for " + what + ", which is shown as not reported",
                        "Write the actual when it comes, or the status not due, and run again."));
            case EARLIER -> {}
        }
    }

    /** A reading in a few words, as the cell had it. */
    static String words(Reading reading) {
        return switch (reading) {
            case Reading.Reported reported -> reported.actual().toPlainString();
            case Reading.NotReported none -> "not reported";
            case Reading.NotDue notDue ->
                switch (notDue.waiting()) {
                    case NOT_YET -> "not due";
                    case CARRIED_OVER -> "carried over";
                };
            case Reading.Unreadable unreadable -> unreadable.cell();
            case Reading.Suppressed suppressed -> "suppressed";
        };
    }
}
