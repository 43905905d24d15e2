package cabinetpapers.plan;

import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether everything that is under way was reported on. An update of an item is for all below it, and one of its parts is
 * for it; what ended before, or starts later, needs none.
 */
final class UpdateCheck {

    private final ItemFindings findings;

    UpdateCheck(ItemFindings findings) {
        this.findings = findings;
    }

    /** @param updates of any plan; a plan that none has been reported of yet is left alone */
    void check(PlanFigures plan, List<Placed<Update>> updates) {
        Quarter quarter = plan.quarter();
        Optional<Placed<Update>> latest = updates.stream()
                .filter(one -> one.row().ref().planId().equals(plan.planId())
                        && findings.known(one.row().ref()))
                .filter(one -> !one.row().period().firstDay().isAfter(quarter.lastDay()))
                .max((one, other) -> Period.CHRONOLOGICAL.compare(
                        one.row().period(), other.row().period()));
        if (latest.isEmpty()) {
            return;
        }
        if (plan.all().stream().noneMatch(one -> one.update().isPresent())) {
            findings.add(Finding.hole(
                    latest.get().at("period"),
                    "no update" + (plan.planId().isEmpty() ? "" : " of " + plan.planId()) + " is for " + quarter.label()
                            + "; the latest is for "
                            + latest.get().row().period().label(),
                    "Add the quarter's updates and run again."));
            return;
        }
        List<ItemFigures> missing = new ArrayList<>();
        plan.items().forEach(item -> missing(item, missing));
        if (!missing.isEmpty()) {
            findings.holeOfSeveral(
                    missing.getFirst().item(),
                    "ref",
                    Refs.count(missing, "action has", "actions have") + " no update for " + quarter.label() + " ("
                            + Refs.list(missing) + ")",
                    "Ask who leads each, add the updates and run again.");
        }
    }

    private static void missing(ItemFigures figures, List<ItemFigures> missing) {
        if (figures.update().isPresent()) {
            return;
        }
        boolean partsReported =
                figures.all().skip(1).anyMatch(part -> part.update().isPresent());
        if (figures.isAction() && !partsReported) {
            if (underWay(figures)) {
                missing.add(figures);
            }
            return;
        }
        figures.children().forEach(child -> missing(child, missing));
    }

    private static boolean underWay(ItemFigures figures) {
        boolean later = figures.start()
                .earliest()
                .filter(first -> first.isAfter(figures.asAt()))
                .isPresent();
        return !figures.lifecycle().ended() && !later;
    }
}
