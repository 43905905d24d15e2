package cabinetpapers.plan;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whether somebody answers for each action: by its own lead, by the one above it, or by those of all its parts. */
final class LeadCheck {

    private final Map<PlanRef, Placed<PlanItem>> places;
    private final Findings findings;

    LeadCheck(Map<PlanRef, Placed<PlanItem>> places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    void check(PlanFigures plan) {
        List<ItemFigures> actions = plan.actions();
        boolean anyLead = plan.all().stream().anyMatch(LeadCheck::led);
        if (!anyLead && !actions.isEmpty()) {
            place(
                    actions.getFirst(),
                    cells -> findings.add(Finding.note(
                            cells.at("lead_officer"),
                            "no item of the plan has a lead",
                            "Fill the columns lead_member and lead_officer if somebody answers for its actions.")));
            return;
        }
        List<ItemFigures> byParts = new ArrayList<>();
        plan.items().forEach(top -> check(top, byParts));
        if (!byParts.isEmpty()) {
            place(
                    byParts.getFirst(),
                    cells -> findings.add(Finding.note(
                            cells.at("lead_officer"),
                            Refs.count(byParts, "action has its leads", "actions have their leads")
                                    + " only on the parts (" + Refs.list(byParts) + ")",
                            "Name who answers for the whole if somebody does.")));
        }
    }

    private void check(ItemFigures figures, List<ItemFigures> byParts) {
        if (led(figures)) {
            return;
        }
        boolean partsLed =
                !figures.children().isEmpty() && figures.children().stream().allMatch(LeadCheck::led);
        if (figures.isAction() && partsLed) {
            byParts.add(figures);
        } else if (figures.isAction() && figures.children().isEmpty()) {
            missing(figures);
        } else {
            figures.children().forEach(child -> check(child, byParts));
        }
    }

    private void missing(ItemFigures figures) {
        place(
                figures,
                cells -> findings.add(Finding.hole(
                        cells.at("lead_officer"),
                        figures.item().ref().words() + " has no lead, nor has what it is a part of",
                        "Write who answers for it and run again.")));
    }

    private static boolean led(ItemFigures figures) {
        return figures.item().led();
    }

    private void place(ItemFigures figures, Consumer<Placed<PlanItem>> found) {
        Placed<PlanItem> placed = places.get(figures.item().ref());
        if (placed != null) {
            found.accept(placed);
        }
    }
}
