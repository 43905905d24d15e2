package cabinetpapers.job;

import cabinetpapers.assembly.PlanCut;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which plan a paper is on ({@code plan}), and what it shows of it ({@code cut}). */
record PlanOrderReader(YamlMapping paper, Findings findings) {

    static final Set<String> KEYS = Set.of("plan", "cut", "action");

    private static final Set<String> CUT_KEYS = Set.of("items", "only", "order", "leave-out");

    Optional<PlanOrder> read() {
        Optional<String> planId = new Fields(paper, findings).wordsIfAny("plan");
        Optional<PlanCut> cut = paper.optionalMapping("cut", findings).map(this::cut);
        if (planId.isEmpty() && cut.isPresent()) {
            findings.add(Finding.blocker(
                    place("cut"), "this paper has a \"cut\" and names no plan", "Add plan: and the plan's plan_id."));
        }
        return planId.map(id -> new PlanOrder(id, cut.or(this::action).orElse(PlanCut.WHOLE), place("plan")));
    }

    /** The one action of a business case: what {@code cut: items: [3.1]} would say, too. */
    private Optional<PlanCut> action() {
        return new Fields(paper, findings)
                .wordsIfAny("action")
                .map(ref -> new PlanCut(List.of(ref), Set.of(), PlanCut.Order.PLAN, Set.of()));
    }

    private PlanCut cut(YamlMapping yaml) {
        yaml.refuseOthers(CUT_KEYS, findings);
        return new PlanCut(
                items(yaml),
                values(yaml, "only", PlanKinds.ONLY),
                new Fields(yaml, findings).valueIfAny("order", PlanKinds.ORDER).orElse(PlanCut.Order.PLAN),
                values(yaml, "leave-out", PlanKinds.OMISSION));
    }

    private List<String> items(YamlMapping yaml) {
        List<String> items = new ArrayList<>();
        if (yaml.entries().containsKey("items")) {
            yaml.scalars("items", findings)
                    .forEach(item -> items.add(item.text().strip()));
        }
        return items;
    }

    private <T> Set<T> values(YamlMapping yaml, String key, Fields.Kind<T> kind) {
        Set<T> values = new LinkedHashSet<>();
        if (yaml.entries().containsKey(key)) {
            for (Yaml.Scalar scalar : yaml.scalars(key, findings)) {
                new Fields(yaml, findings).read(key, scalar, kind).ifPresent(values::add);
            }
        }
        return values;
    }

    private Place place(String key) {
        YamlMapping.Entry entry = paper.entries().get(key);
        return entry == null ? paper.place() : entry.key();
    }
}
