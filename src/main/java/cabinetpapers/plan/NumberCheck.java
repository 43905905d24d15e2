package cabinetpapers.plan;

import cabinetpapers.plan.PlanTree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the printed numbers run on, and agree with the refs and with the numbers above them. */
final class NumberCheck {

    private static final Pattern DOTTED = Pattern.compile("(?<whole>\\d+(?:\\.\\d+)+).*");
    private static final Pattern TRAILING = Pattern.compile("\\D*(?<number>\\d+)");

    /** Where more than these and more than half of the items jump, they are no running numbers: that is said once. */
    private static final int FEW = 5;

    private record Jump(PlanItem item, String fact) {}

    private final ItemFindings findings;

    NumberCheck(ItemFindings findings) {
        this.findings = findings;
    }

    void check(PlanTree tree) {
        siblings(tree.tops());
        for (Node node : tree.nodes()) {
            againstRef(node.item());
            node.parent().ifPresent(parent -> againstParent(node.item(), parent.item()));
            siblings(node.children());
        }
    }

    private void againstRef(PlanItem item) {
        Optional<String> number = dotted(item.number());
        Optional<String> ref = dotted(item.ref().ref());
        if (number.isPresent() && ref.isPresent() && !number.equals(ref)) {
            note(
                    item,
                    "is printed as " + item.number() + ", though its ref is "
                            + item.ref().ref());
        }
    }

    /** 3.1 does not belong under 2, nor 3.1(a) under 3.2. */
    private void againstParent(PlanItem item, PlanItem parent) {
        Optional<String> own = dotted(item.printedNumber());
        Optional<String> above = dotted(parent.printedNumber()).or(() -> trailing(parent.printedNumber()));
        boolean fits = own.isEmpty()
                || above.isEmpty()
                || own.equals(above)
                || own.get().startsWith(above.get() + ".");
        if (!fits) {
            note(
                    item,
                    "stands under " + parent.printedNumber() + ", which its number " + item.printedNumber()
                            + " does not fit");
        }
    }

    private void siblings(List<Node> siblings) {
        boolean numbered =
                siblings.stream().anyMatch(node -> !node.item().number().isEmpty());
        for (Node node : siblings) {
            if (numbered && node.item().number().isEmpty()) {
                note(node.item(), "has no number, though items beside it have one");
            }
        }
        List<Jump> jumps = jumps(siblings);
        if (jumps.size() > FEW && jumps.size() * 2 > siblings.size()) {
            Jump first = jumps.getFirst();
            note(
                    first.item(),
                    first.fact() + ", as it does at " + (jumps.size() - 1) + " more of the " + siblings.size()
                            + " items that stand together");
        } else {
            jumps.forEach(jump -> note(jump.item(), jump.fact()));
        }
    }

    private static List<Jump> jumps(List<Node> siblings) {
        List<Jump> jumps = new ArrayList<>();
        Optional<Ordinal> before = Optional.empty();
        Set<PlanRef> seen = new HashSet<>();
        for (Node node : siblings) {
            PlanItem item = node.item();
            if (!seen.add(item.ref())) {
                continue;
            }
            Optional<Ordinal> own = Ordinal.of(item.printedNumber());
            if (own.isPresent() && before.isPresent() && own.get().jumps(before.get())) {
                String follows = item.number().isEmpty() ? "follows " : "is numbered " + item.number() + " after ";
                jumps.add(new Jump(item, follows + before.get().printed() + ": the numbering jumps"));
            }
            before = own;
        }
        return jumps;
    }

    private void note(PlanItem item, String fact) {
        findings.note(
                item,
                item.number().isEmpty() ? "ref" : "number",
                fact,
                "Correct the number, or leave it if the plan is printed so.");
    }

    private static Optional<String> dotted(String number) {
        Matcher matcher = DOTTED.matcher(number);
        return matcher.matches() ? Optional.of(matcher.group("whole")) : Optional.empty();
    }

    private static Optional<String> trailing(String number) {
        Matcher matcher = TRAILING.matcher(number);
        return matcher.matches() ? Optional.of(matcher.group("number")) : Optional.empty();
    }
}
