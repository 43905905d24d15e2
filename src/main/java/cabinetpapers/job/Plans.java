package cabinetpapers.job;

import cabinetpapers.assembly.PlanMatter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.meeting.Part;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanFigures;
import cabinetpapers.plan.PlanRules;
import cabinetpapers.plan.PlanTables;
import java.util.List;
import java.util.Optional;

/**
 * The plans of a quarter, for the papers that are on one.
 *
 * @param order whose council says how plans are read
 */
record Plans(Order order, PlanTables tables, List<PlanFigures> figures) {

    /** Lateness is told as at the quarter's last day: that is what the quarter's updates speak of. */
    static Plans of(Order order, PlanTables tables) {
        return new Plans(
                order,
                tables,
                PlanRules.figure(
                        tables,
                        order.quarter(),
                        order.quarter().lastDay(),
                        order.council().plans()));
    }

    /** Empty for a paper that is on no plan. */
    Optional<PlanMatter> matter(PaperOrder paper) {
        return paper.plan()
                .flatMap(plan -> find(plan)
                        .map(found -> new PlanMatter(
                                found,
                                tables.risks().stream()
                                        .filter(risk -> risk.ref().planId().equals(found.planId()))
                                        .toList(),
                                tables.savings().stream()
                                        .filter(saving -> saving.ref().planId().equals(found.planId()))
                                        .toList(),
                                order.council().plans(),
                                plan.cut())));
    }

    /** Whether the plan of each paper of that part is in the data, and what it is to show of it. */
    void check(Part part, Findings findings) {
        for (PaperOrder paper : order.papers()) {
            if (paper.part().equals(part)) {
                paper.plan().ifPresent(plan -> check(plan, findings));
            }
        }
    }

    private void check(PlanOrder plan, Findings findings) {
        Optional<PlanFigures> found = find(plan);
        if (found.isEmpty()) {
            findings.add(Finding.blocker(
                    plan.place(),
                    "the table \"plan\" has no plan \"" + plan.planId() + "\"",
                    NearestName.remedy(
                            plan.planId(),
                            figures.stream().map(PlanFigures::planId).toList())));
            return;
        }
        for (String ref : plan.cut().items()) {
            if (found.get().item(ref).isEmpty()) {
                findings.add(Finding.blocker(
                        plan.place(),
                        "the plan \"" + plan.planId() + "\" has no item \"" + ref + "\" to cut out",
                        NearestName.remedy(
                                ref,
                                found.get().all().stream()
                                        .map(ItemFigures::item)
                                        .map(item -> item.ref().ref())
                                        .toList())));
            }
        }
    }

    /** A data set's only plan needs no plan_id: it is meant whatever the job calls it. */
    private Optional<PlanFigures> find(PlanOrder plan) {
        return figures.size() == 1 && figures.getFirst().planId().isEmpty()
                ? Optional.of(figures.getFirst())
                : figures.stream()
                        .filter(one -> one.planId().equals(plan.planId()))
                        .findFirst();
    }
}
