package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.plan.Leads;
import cabinetpapers.plan.Placed;
import cabinetpapers.plan.PlanItem;
import cabinetpapers.plan.PlanKind;
import cabinetpapers.plan.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of {@code plan}. One without a ref or a kind is a blocker: to leave an action out would change every count,
 * and nobody would miss it on the page. Whether rows fit together is checked once all are read.
 */
final class PlanItemRows {

    private final Findings findings;
    private final List<Placed<PlanItem>> items = new ArrayList<>();

    PlanItemRows(Findings findings) {
        this.findings = findings;
    }

    void read(Line line) {
        if (line.shape() == Line.Shape.SHIFTED) {
            findings.add(Finding.blocker(
                    line.place(),
                    "the row has more cells than the first row, so that its cells are under the wrong headings",
                    "Delete the comma that is too many, or put its cell in quotation marks, and run again."));
            return;
        }
        boolean named = named(line);
        Optional<PlanKind> kind = kind(line);
        if (named && kind.isPresent()) {
            items.add(RefCells.placed(line, item(line, kind.get())));
        }
    }

    private boolean named(Line line) {
        if (line.blank(Column.REF)) {
            findings.add(Finding.blocker(line.place(Column.REF), "the item has no ref", "Give it one and run again."));
        }
        return !line.blank(Column.REF);
    }

    private Optional<PlanKind> kind(Line line) {
        Optional<PlanKind> kind = Words.PLAN_KIND.meaning(line.text(Column.KIND));
        if (kind.isEmpty()) {
            findings.add(Finding.blocker(
                    line.place(Column.KIND),
                    line.blank(Column.KIND)
                            ? "kind is blank"
                            : Quoted.cell(Column.KIND, line.text(Column.KIND)) + " is not known",
                    "Write " + Words.PLAN_KIND.choice() + " and run again."));
        }
        return kind;
    }

    private PlanItem item(Line line, PlanKind kind) {
        return new PlanItem(
                RefCells.ref(line),
                line.text(Column.PARENT),
                kind,
                line.text(Column.NUMBER),
                title(line),
                new PlanText(line.text(Column.DETAIL)),
                new Leads(line.text(Column.LEAD_MEMBER)),
                new Leads(line.text(Column.LEAD_OFFICER)),
                line.text(Column.START),
                line.text(Column.END));
    }

    private String title(Line line) {
        if (line.blank(Column.TITLE)) {
            findings.add(Finding.hole(
                    line.place(Column.TITLE),
                    "the item " + Quoted.shortened(line.text(Column.REF)) + " has no title",
                    "Write what is to be done and run again."));
        }
        return line.text(Column.TITLE);
    }

    List<Placed<PlanItem>> list() {
        return List.copyOf(items);
    }
}
