package cabinetpapers.assembly;

import cabinetpapers.plan.PlanCounts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The fields that a template may name for a paper on a plan. They are blank in a paper that is on none. */
final class PlanFields {

    /** What the path of each of them begins with. */
    static final String PREFIX = "plan.";

    private PlanFields() {}

    static Map<String, Function<Material, Fact>> single() {
        Map<String, Function<PlanMatter, Fact>> plan = new LinkedHashMap<>();
        plan.put("plan.as-at", matter -> new Fact.Day(matter.figures().asAt()));
        plan.put("plan.months", matter -> Fact.words(PlanPeriods.months(matter.figures().quarter())));
        plan.put(
                "plan.next-update",
                matter -> new Fact.Day(
                        PlanPeriods.next(matter.figures().quarter()).lastDay()));
        plan.put(
                "plan.action",
                matter -> Fact.words(BusinessCase.action(matter)
                        .map(action -> Wording.line(action.item().printedNumber() + " " + action.item().title()))
                        .orElse("")));
        count(plan, "plan.actions", PlanCounts::actions);
        count(plan, "plan.open", PlanCounts::open);
        count(plan, "plan.overdue-actions", PlanCounts::overdue);
        Map<String, Function<Material, Fact>> fields = new LinkedHashMap<>();
        plan.forEach((path, fact) -> fields.put(
                path, material -> material.plan().map(fact).orElseGet(() -> Fact.words(""))));
        return fields;
    }

    private static void count(
            Map<String, Function<PlanMatter, Fact>> fields, String path, Function<PlanCounts, Integer> count) {
        fields.put(path, matter -> Fact.amount(count.apply(matter.figures().counts())));
    }
}
