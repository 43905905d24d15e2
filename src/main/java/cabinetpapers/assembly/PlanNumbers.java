package cabinetpapers.assembly;

import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanFigures;
import cabinetpapers.plan.PlanRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The number of each item as it can be told alone: "1.1 (a)" for what stands as "(a)" below action 1.1. */
final class PlanNumbers {

    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.$");

    private final Map<PlanRef, String> numbers = new HashMap<>();

    PlanNumbers(PlanFigures plan) {
        plan.items().forEach(item -> add(item, ""));
    }

    String of(ItemFigures figures) {
        return numbers.getOrDefault(figures.item().ref(), figures.item().printedNumber());
    }

    /** "1.1 (a) First draft": to go on after, so that a full stop at its end goes. */
    String title(ItemFigures figures) {
        return of(figures) + " " + label(figures);
    }

    /** "Aim A: A council that lives within its means", for what holds actions together. */
    String heading(ItemFigures group) {
        return Wording.capital(group.item().kind().words()) + " " + of(group) + ": " + label(group);
    }

    private static String label(ItemFigures figures) {
        return FULL_STOP.matcher(Wording.line(figures.item().title())).replaceFirst("");
    }

    /** @param above the number of the action that it is a part of; blank for any other */
    private void add(ItemFigures figures, String above) {
        String own = Wording.line(figures.item().printedNumber());
        String whole = own.startsWith(above) ? own : above + " " + own;
        numbers.putIfAbsent(figures.item().ref(), whole);
        List<ItemFigures> children = figures.children();
        children.forEach(child -> add(child, figures.isAction() ? whole : ""));
    }
}
