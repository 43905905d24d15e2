package cabinetpapers.assembly;

import cabinetpapers.plan.PlanCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields that a template may name for a paper on a plan. They are blank in a paper that is on none. */
final class PlanFields {

    /** What the path of each of them begins with. */
    static final String PREFIX = "plan.";

    private static final Map<String, Function<PlanSentences, String>> SENTENCES = sentences();

    private PlanFields() {}

    private static Map<String, Function<PlanSentences, String>> sentences() {
        Map<String, Function<PlanSentences, String>> sentences = new LinkedHashMap<>();
        sentences.put("plan.progress", PlanSentences::progress);
        sentences.put("plan.ratings", PlanSentences::ratings);
        sentences.put("plan.lateness", PlanSentences::lateness);
        sentences.put("plan.slippage", PlanSentences::slippage);
        sentences.put("plan.movement", PlanSentences::movement);
        sentences.put("plan.testability", PlanSentences::testability);
        sentences.put("plan.disagreement", PlanSentences::disagreement);
        sentences.put("plan.settling", PlanSentences::settling);
        sentences.put("plan.coming", PlanSentences::coming);
        sentences.put("plan.selection", PlanSentences::selection);
        return sentences;
    }

    /** The lists of sentences, an action each. */
    static Map<String, Function<Material, List<String>>> lists() {
        Map<String, Function<PlanSentences, List<String>>> plan = new LinkedHashMap<>();
        plan.put("plan.overdue", PlanSentences::overdue);
        plan.put("plan.slipped", PlanSentences::slipped);
        plan.put("plan.changed", PlanSentences::changed);
        plan.put("plan.disputed", PlanSentences::disputed);
        plan.put("plan.due-next", PlanSentences::dueNext);
        plan.put("plan.to-settle", PlanSentences::toSettle);
        Map<String, Function<Material, List<String>>> lists = new LinkedHashMap<>();
        plan.forEach((path, lines) -> lists.put(
                path,
                material -> material.plan().map(PlanSentences::of).map(lines).orElse(List.of())));
        return lists;
    }

    static Map<String, Function<Material, Fact>> single() {
        Map<String, Function<PlanMatter, Fact>> plan = new LinkedHashMap<>();
        plan.put("plan.as-at", matter -> new Fact.Day(matter.figures().asAt()));
        plan.put(
                "plan.months",
                matter -> Fact.words(PlanPeriods.months(matter.figures().quarter())));
        plan.put(
                "plan.next-update",
                matter -> new Fact.Day(
                        PlanPeriods.next(matter.figures().quarter()).lastDay()));
        plan.put(
                "plan.action",
                matter -> Fact.words(BusinessCase.action(matter)
                        .map(action -> Wording.line(action.item().printedNumber() + " "
                                + action.item().title()))
                        .orElse("")));
        count(plan, "plan.actions", PlanCounts::actions);
        count(plan, "plan.open", PlanCounts::open);
        count(plan, "plan.overdue-actions", PlanCounts::overdue);
        count(plan, "plan.slipped-actions", PlanCounts::slipped);
        count(plan, "plan.untested-actions", PlanCounts::untested);
        SENTENCES.forEach(
                (path, sentence) -> plan.put(path, matter -> Fact.words(sentence.apply(PlanSentences.of(matter)))));
        Map<String, Function<Material, Fact>> fields = new LinkedHashMap<>();
        plan.forEach((path, fact) ->
                fields.put(path, material -> material.plan().map(fact).orElseGet(() -> Fact.words(""))));
        return fields;
    }

    private static void count(
            Map<String, Function<PlanMatter, Fact>> fields, String path, Function<PlanCounts, Integer> count) {
        fields.put(path, matter -> Fact.amount(count.apply(matter.figures().counts())));
    }
}
