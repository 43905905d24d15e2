package cabinetpapers.dataset;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.plan.Placed;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.Saving;
import cabinetpapers.plan.SavingKind;
import cabinetpapers.plan.SavingYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of {@code savings}. One ref may have a row for each year. */
final class SavingRows {

    private final RefCells refs;
    private final Findings findings;
    private final List<Placed<Saving>> savings = new ArrayList<>();

    SavingRows(Findings findings) {
        this.refs = new RefCells(findings);
        this.findings = findings;
    }

    void read(Line line) {
        refs.read(line).ifPresent(ref -> savings.add(RefCells.placed(line, saving(line, ref))));
    }

    private Saving saving(Line line, PlanRef ref) {
        return new Saving(
                ref,
                line.text(Column.LINKED_REF),
                line.text(Column.DESCRIPTION),
                kind(line),
                line.text(Column.FUNDING_SOURCE),
                year(line),
                line.number(Column.PLANNED, findings),
                line.number(Column.DELIVERED, findings),
                line.number(Column.ANTICIPATED, findings),
                pressures(line));
    }

    private SavingKind kind(Line line) {
        Optional<SavingKind> kind = Words.SAVING_KIND.meaning(line.text(Column.KIND));
        if (kind.isEmpty() && !line.blank(Column.KIND)) {
            findings.add(Finding.hole(
                    line.place(Column.KIND),
                    Quoted.cell(Column.KIND, line.text(Column.KIND)) + " is not known, and counts as not stated",
                    "Write " + Words.SAVING_KIND.choice() + " and run again."));
        }
        return kind.orElse(SavingKind.NOT_STATED);
    }

    /** {@code 2025-26}, or {@code 2029/30+} for that year and those after it. */
    private SavingYear year(Line line) {
        if (line.blank(Column.YEAR)) {
            return new SavingYear.NotStated();
        }
        String text = line.text(Column.YEAR).toLowerCase(Locale.ROOT);
        String bare = text.replaceAll("\\s*(?:\\+|and onwards|onwards|and beyond)$", "");
        Optional<Period> period = Period.parse(bare, Frequency.ANNUAL);
        if (period.isPresent() && period.get() instanceof FinancialYear year) {
            return bare.equals(text) ? new SavingYear.InYear(year) : new SavingYear.FromYear(year);
        }
        findings.add(Finding.hole(
                line.place(Column.YEAR),
                Quoted.cell(Column.YEAR, line.text(Column.YEAR)) + " is not a financial year, and counts as not stated",
                "Write it as 2025-26, or 2029-30+ for that year and those after it, and run again."));
        return new SavingYear.NotStated();
    }

    /** They eat into savings, so they are negative; a positive one would hide what is at risk. */
    private Optional<BigDecimal> pressures(Line line) {
        Optional<BigDecimal> pressures = line.number(Column.PRESSURES, findings);
        if (pressures.filter(amount -> amount.signum() > 0).isPresent()) {
            findings.add(Finding.hole(
                    line.place(Column.PRESSURES),
                    Quoted.cell(Column.PRESSURES, line.text(Column.PRESSURES))
                            + " is positive, and would make less of the saving at risk",
                    "Write pressures as negative amounts, as -909, and run again."));
        }
        return pressures;
    }

    List<Placed<Saving>> list() {
        return List.copyOf(savings);
    }
}
