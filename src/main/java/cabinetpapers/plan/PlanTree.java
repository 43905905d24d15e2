package cabinetpapers.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The items of one plan, each below its parent and in the order of their rows. None gets lost: an item whose parent is
 * not there, or that would stand below itself, stands at the top. Of two items with one ref the first is the parent of
 * what names it.
 */
final class PlanTree {

    /** An item in its place. Two rows of the same content are still two nodes. */
    static final class Node {
        private final PlanItem item;
        private final List<Node> children = new ArrayList<>();
        private Optional<Node> parent = Optional.empty();

        Node(PlanItem item) {
            this.item = item;
        }

        PlanItem item() {
            return item;
        }

        List<Node> children() {
            return children;
        }

        Optional<Node> parent() {
            return parent;
        }

        /** All below it, at any depth. */
        Stream<Node> below() {
            return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
        }

        /** All above it, the nearest first. */
        List<Node> above() {
            List<Node> above = new ArrayList<>();
            for (Optional<Node> next = parent; next.isPresent(); next = next.get().parent) {
                above.add(next.get());
            }
            return above;
        }

        /** Whether somebody is to do it by a date. */
        boolean isAction() {
            return item.kind().isDone() || (item.kind() == PlanKind.RECOMMENDATION && children.isEmpty());
        }
    }

    private final List<Node> nodes;
    private final List<Node> tops = new ArrayList<>();
    private final Set<Node> orphans = new LinkedHashSet<>();
    private final Set<Node> circles = new LinkedHashSet<>();

    private PlanTree(List<Node> nodes) {
        this.nodes = nodes;
        Map<String, Node> byRef = new HashMap<>();
        nodes.forEach(node -> byRef.putIfAbsent(node.item.ref().ref(), node));
        for (Node node : nodes) {
            place(node, byRef);
        }
    }

    private void place(Node node, Map<String, Node> byRef) {
        String parent = node.item.parent();
        Node above = byRef.get(parent);
        if (parent.isEmpty()) {
            tops.add(node);
        } else if (above == null) {
            orphans.add(node);
            tops.add(node);
        } else if (leadsBack(node, byRef)) {
            circles.add(node);
            tops.add(node);
        } else {
            node.parent = Optional.of(above);
            above.children.add(node);
        }
    }

    /** Whether its parents lead back to it. */
    private static boolean leadsBack(Node node, Map<String, Node> byRef) {
        Set<Node> seen = new HashSet<>();
        Node next = byRef.get(node.item.parent());
        while (next != null && seen.add(next)) {
            if (next == node) {
                return true;
            }
            next = byRef.get(next.item.parent());
        }
        return false;
    }

    /** One tree for each plan, in the order in which the rows first name them. */
    static Map<String, PlanTree> of(List<PlanItem> items) {
        Map<String, List<Node>> byPlan = new LinkedHashMap<>();
        for (PlanItem item : items) {
            byPlan.computeIfAbsent(item.ref().planId(), unseen -> new ArrayList<>())
                    .add(new Node(item));
        }
        Map<String, PlanTree> trees = new LinkedHashMap<>();
        byPlan.forEach((planId, nodes) -> trees.put(planId, new PlanTree(nodes)));
        return trees;
    }

    /** In the order of their rows. */
    List<Node> nodes() {
        return nodes;
    }

    List<Node> tops() {
        return tops;
    }

    /** Those whose parent is not there. */
    Set<Node> orphans() {
        return orphans;
    }

    /** Those whose parents lead back to themselves. */
    Set<Node> circles() {
        return circles;
    }
}
