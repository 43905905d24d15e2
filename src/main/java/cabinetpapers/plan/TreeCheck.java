package cabinetpapers.plan;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether each item has a ref of its own and a place in the tree. */
final class TreeCheck {

    private final ItemFindings findings;

    TreeCheck(ItemFindings findings) {
        this.findings = findings;
    }

    void check(String planId, PlanTree tree, List<Placed<PlanItem>> rows) {
        duplicates(planId, rows);
        List<String> refs =
                tree.nodes().stream().map(node -> node.item().ref().ref()).toList();
        tree.orphans()
                .forEach(node -> findings.hole(
                        node.item(),
                        "parent",
                        "names the parent \"" + node.item().parent()
                                + "\", which is no item of the plan, and stands at the top",
                        NearestName.remedy(node.item().parent(), refs)));
        tree.circles()
                .forEach(node -> findings.hole(
                        node.item(),
                        "parent",
                        "stands below itself: its parent " + node.item().parent()
                                + " leads back to it. It stands at the top",
                        "Correct the parent of one of them and run again."));
    }

    private void duplicates(String planId, List<Placed<PlanItem>> rows) {
        Map<String, Placed<PlanItem>> first = new HashMap<>();
        for (Placed<PlanItem> one : rows) {
            PlanRef ref = one.row().ref();
            Placed<PlanItem> before = ref.planId().equals(planId) ? first.putIfAbsent(ref.ref(), one) : null;
            if (before != null) {
                findings.add(Finding.hole(
                        one.at("ref"),
                        "the ref " + ref.words() + " is already at "
                                + before.at("ref").text()
                                + ", so that nobody can say which of the two an update is for",
                        "Give each item a ref of its own and run again."));
            }
        }
    }
}
