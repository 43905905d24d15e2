package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.plan.Placed;
import cabinetpapers.plan.PlanRef;
import java.util.Arrays;
import java.util.Optional;

/** What the tables of plans have in common: refs, and places for what is found wrong with them later. */
final class RefCells {

    private final Findings findings;

    RefCells(Findings findings) {
        this.findings = findings;
    }

    /** Empty where the row cannot be used, which is then a hole. */
    Optional<PlanRef> read(Line line) {
        if (line.shape() == Line.Shape.SHIFTED) {
            findings.add(
                    Finding.hole(
                            line.place(),
                            "the row has more cells than the first row and is left out",
                            "Delete the comma that is too many (as in 1,234), or put its cell in quotation marks, and run again."));
            return Optional.empty();
        }
        if (line.blank(Column.REF)) {
            findings.add(Finding.hole(
                    line.place(Column.REF), "the row has no ref and is left out", "Write the ref and run again."));
            return Optional.empty();
        }
        return Optional.of(ref(line));
    }

    static PlanRef ref(Line line) {
        return new PlanRef(line.text(Column.PLAN_ID), line.text(Column.REF));
    }

    /** A row with the places of its cells, which are asked for by the columns' names. */
    static <T> Placed<T> placed(Line line, T row) {
        return new Placed<>(row, title -> place(line, title));
    }

    private static Place place(Line line, String title) {
        return Arrays.stream(Column.values())
                .filter(column -> column.title().equals(title))
                .findFirst()
                .map(line::place)
                .orElseGet(line::place);
    }
}
