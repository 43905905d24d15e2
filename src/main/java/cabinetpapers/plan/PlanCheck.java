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
        ItemFindings found = new ItemFindings(places, findings);
        PlanTables rows = tables.tables();
        PlanTree.of(rows.items()).forEach((planId, tree) -> {
            new TreeCheck(found).check(planId, tree, tables.items());
            new NumberCheck(found).check(tree);
        });
        for (PlanFigures plan : PlanRules.figure(rows, quarter, quarter.lastDay(), settings)) {
            new LeadCheck(found).check(plan);
            new DateCheck(found).check(plan);
            new DateColumnCheck(found).check(plan);
            new StatusCheck(settings, found).check(plan);
            new UpdateCheck(found).check(plan, tables.updates());
        }
        new TitleCheck(findings).check(tables.items());
        new LinkCheck(places.keySet(), settings, findings).check(tables);
        return findings.list();
    }
}
