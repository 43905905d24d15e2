package cabinetpapers.assembly;

import cabinetpapers.plan.ActionRating;
import cabinetpapers.plan.Brag;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a paper is on, of its plan, and what it shows of that. */
final class PlanScope {

    private PlanScope() {}

    /** The matter with the figures of the cut's items alone, which everything is counted from. */
    static PlanMatter ofItems(PlanMatter matter) {
        List<String> refs = matter.cut().items();
        if (refs.isEmpty()) {
            return matter;
        }
        PlanFigures whole = matter.figures();
        return new PlanMatter(
                new PlanFigures(
                        whole.planId(),
                        whole.quarter(),
                        whole.asAt(),
                        among(whole.items(), one -> refs.contains(one.item().ref().ref()))),
                matter.risks(),
                matter.savings(),
                matter.settings(),
                matter.cut());
    }

    /** What the lists of actions show: the actions that are asked for, below what they stand under. */
    static List<ItemFigures> shown(PlanMatter matter) {
        List<ItemFigures> items = matter.figures().items();
        if (!matter.cut().only().isEmpty()) {
            items = asked(items, one -> one.isAction() && matter.cut().only().stream().anyMatch(only -> is(one, only)));
        }
        return matter.cut().omitted().contains(PlanCut.Omission.SUB_ACTIONS) ? withoutParts(items) : items;
    }

    /** Those actions that stand below no other action, in the plan's order. */
    static List<ItemFigures> outermost(List<ItemFigures> items) {
        List<ItemFigures> actions = new ArrayList<>();
        for (ItemFigures item : items) {
            actions.addAll(item.isAction() ? List.of(item) : outermost(item.children()));
        }
        return actions;
    }

    private static List<ItemFigures> among(List<ItemFigures> items, Predicate<ItemFigures> wanted) {
        List<ItemFigures> found = new ArrayList<>();
        for (ItemFigures item : items) {
            List<ItemFigures> below = wanted.test(item) ? item.children() : among(item.children(), wanted);
            if (wanted.test(item) || !below.isEmpty()) {
                found.add(item.with(below));
            }
        }
        return found;
    }

    private static List<ItemFigures> asked(List<ItemFigures> items, Predicate<ItemFigures> wanted) {
        List<ItemFigures> found = new ArrayList<>();
        for (ItemFigures item : items) {
            List<ItemFigures> below = asked(item.children(), wanted);
            if (wanted.test(item) || !below.isEmpty()) {
                found.add(item.with(below));
            }
        }
        return found;
    }

    private static List<ItemFigures> withoutParts(List<ItemFigures> items) {
        return items.stream()
                .map(item -> item.with(item.isAction() ? List.of() : withoutParts(item.children())))
                .toList();
    }

    private static boolean is(ItemFigures action, PlanCut.Only only) {
        return switch (only) {
            case OVERDUE -> action.overdue();
            case SLIPPED -> action.end().slipped();
            case CHANGED -> !action.changes().isEmpty();
            case RED -> action.rating().equals(new ActionRating.Rated(Brag.RED));
            case OPEN -> !action.lifecycle().ended();
        };
    }
}
