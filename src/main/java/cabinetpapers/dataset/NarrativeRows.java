package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.plan.Narrative;
import cabinetpapers.plan.Placed;
import cabinetpapers.plan.PlanText;
import java.util.ArrayList;
import java.util.List;

/** The rows of {@code narratives}, in the order in which papers print them. */
final class NarrativeRows {

    private final RefCells refs;
    private final Findings findings;
    private final List<Placed<Narrative>> narratives = new ArrayList<>();

    NarrativeRows(Findings findings) {
        this.refs = new RefCells(findings);
        this.findings = findings;
    }

    void read(Line line) {
        refs.read(line).ifPresent(ref -> {
            if (line.blank(Column.HEADING)) {
                findings.add(Finding.hole(
                        line.place(Column.HEADING),
                        "the text of " + ref.words() + " has no heading",
                        "Write one, for instance Outcomes, and run again."));
            }
            narratives.add(RefCells.placed(
                    line, new Narrative(ref, line.text(Column.HEADING), new PlanText(line.text(Column.TEXT)))));
        });
    }

    List<Placed<Narrative>> list() {
        return List.copyOf(narratives);
    }
}
