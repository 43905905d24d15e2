package cabinetpapers.plan;

import java.util.ArrayList;
import java.util.List;

/** Whether somebody answers for each action: by its own lead, by the one above it, or by those of all its parts. */
final class LeadCheck {

    private final ItemFindings findings;

    LeadCheck(ItemFindings findings) {
        this.findings = findings;
    }

    void check(PlanFigures plan) {
        List<ItemFigures> actions = plan.actions();
        boolean anyLead = plan.all().stream().anyMatch(LeadCheck::led);
        if (!anyLead && !actions.isEmpty()) {
            findings.noteOfSeveral(
                    actions.getFirst().item(),
                    "lead_officer",
                    "no item of the plan has a lead",
                    "Fill the columns lead_member and lead_officer if somebody answers for its actions.");
            return;
        }
        List<ItemFigures> byParts = new ArrayList<>();
        plan.items().forEach(top -> check(top, byParts));
        if (!byParts.isEmpty()) {
            findings.noteOfSeveral(
                    byParts.getFirst().item(),
                    "lead_officer",
                    Refs.count(byParts, "action has its leads", "actions have their leads") + " only on the parts ("
                            + Refs.list(byParts) + ")",
                    "Name who answers for the whole if somebody does.");
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
        findings.hole(
                figures.item(),
                "lead_officer",
                "has no lead, nor has what it is a part of",
                "Write who answers for it and run again.");
    }

    private static boolean led(ItemFigures figures) {
        return figures.item().led();
    }
}
