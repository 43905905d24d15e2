package cabinetpapers.dataset;

import cabinetpapers.calendar.Period;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.plan.Placed;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Update;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code updates}. Of two for one item and period that differ, neither is used. */
final class UpdateRows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Key(PlanRef ref, Period period) {}

    private record Kept(Placed<Update> update, int row) {}

    private final RefCells refs;
    private final PeriodCells periods;
    private final Findings findings;
    private final Map<Key, Kept> kept = new LinkedHashMap<>();
    private final Set<Key> disputed = new HashSet<>();

    UpdateRows(Periods periods, Findings findings) {
        this.refs = new RefCells(findings);
        this.periods = new PeriodCells(periods, findings);
        this.findings = findings;
    }

    void read(Line line) {
        refs.read(line)
                .ifPresent(ref -> periods.read(line, Optional.empty()).ifPresent(period -> keep(line, ref, period)));
    }

    private void keep(Line line, PlanRef ref, Period period) {
        Update update = new Update(
                ref,
                period,
                line.text(Column.STATUS),
                new PlanText(line.text(Column.PROGRESS)),
                new PlanText(line.text(Column.NEXT_STEPS)),
                line.text(Column.REVISED_END),
                line.text(Column.RAG),
                percent(line));
        Key key = new Key(ref, period);
        Kept first = kept.putIfAbsent(key, new Kept(RefCells.placed(line, update), line.number()));
        if (first == null) {
            return;
        }
        String what = "a second update of " + ref.words() + " for " + period.label() + " (the first is on "
                + line.place(first.row()) + ")";
        if (first.update().row().equals(update)) {
            findings.add(
                    Finding.note(line.place(), what + " says the same and is left out", "Delete one of the two rows."));
            return;
        }
        disputed.add(key);
        findings.add(Finding.hole(
                line.place(),
                what + " says something else, so neither is used",
                "Delete the row that is wrong and run again."));
    }

    private Optional<BigDecimal> percent(Line line) {
        Optional<BigDecimal> percent = line.number(Column.PERCENT_COMPLETE, findings);
        boolean sensible = percent.filter(one -> one.signum() >= 0 && one.compareTo(HUNDRED) <= 0)
                .isPresent();
        if (percent.isPresent() && !sensible) {
            findings.add(Finding.hole(
                    line.place(Column.PERCENT_COMPLETE),
                    Quoted.cell(Column.PERCENT_COMPLETE, line.text(Column.PERCENT_COMPLETE))
                            + " is not from 0 to 100, and is not used",
                    "Correct it and run again."));
        }
        return sensible ? percent : Optional.empty();
    }

    /** After the last row. */
    List<Placed<Update>> list() {
        periods.report();
        disputed.forEach(kept::remove);
        return kept.values().stream().map(Kept::update).toList();
    }
}
