package cabinetpapers.plan;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks plans against the mistakes that real plans make. Each check has a class of its own. */
final class PlanCheck {

    private PlanCheck() {}

    static List<Finding> check(PlacedTables tables, Quarter quarter, PlanSettings settings) {
        Findings findings = new Findings();
        Map<PlanRef, Placed<PlanItem>> places = new HashMap<>();
        tables.items().forEach(item -> places.putIfAbsent(item.row().ref(), item));
        PlanTables rows = tables.tables();
        PlanTree.of(rows.items()).forEach((planId, tree) -> {
            new TreeCheck(places, findings).check(planId, tree, tables.items());
            new NumberCheck(places, findings).check(tree);
        });
        for (PlanFigures plan : PlanRules.figure(rows, quarter, quarter.lastDay(), settings)) {
            new LeadCheck(places, findings).check(plan);
            new DateCheck(places, findings).check(plan);
            new DateColumnCheck(places, findings).check(plan);
            new StatusCheck(places, findings).check(plan);
            new UpdateCheck(places, findings).check(plan, tables.updates());
        }
        new TitleCheck(findings).check(tables.items());
        new LinkCheck(places.keySet(), settings, findings).check(tables);
        return findings.list();
    }
}
