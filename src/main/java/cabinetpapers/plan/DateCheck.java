package cabinetpapers.plan;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.plan.Timescale.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Whether an item's dates can be read, agree with each other, and are there at all. */
final class DateCheck {

    /** A sentence does not end so. */
    private static final Pattern BREAKS_OFF =
            Pattern.compile("(?is).*\\b(?:between|and|or|of|the|to|for|with|by|from|in|a|an)\\s*");

    private final Map<PlanRef, Placed<PlanItem>> places;
    private final Findings findings;

    DateCheck(Map<PlanRef, Placed<PlanItem>> places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    void check(PlanFigures plan) {
        for (ItemFigures figures : plan.all()) {
            readable(figures, "start", figures.start());
            readable(figures, "end", figures.end().original());
            order(figures);
            stacked(figures);
            brokenText(figures);
        }
        summary(
                plan.actions().stream().filter(DateCheck::datedByParts).toList(),
                list -> Refs.count(list, "action has dates", "actions have dates") + " only on the parts",
                "Give each a start and an end if the whole has them.");
        summary(
                plan.actions().stream().filter(DateCheck::undated).toList(),
                list -> Refs.count(list, "action has", "actions have") + " no dates at all",
                "Give each a start and an end; until then the dates above it count, where there are any.");
    }

    private void readable(ItemFigures figures, String column, Timescale timescale) {
        if (timescale.is(Trait.NEEDS_A_HUMAN)) {
            at(
                    figures,
                    column,
                    place -> Finding.hole(
                            place,
                            figures.item().ref().words() + ": the " + column + " \"" + timescale.words()
                                    + "\" cannot be read. "
                                    + timescale.question().replaceAll("\\?$", "")
                                    + " is for a person to say",
                            "Write a date that says it, as 31 March 2026 or March 2026, and run again."));
        }
    }

    private void order(ItemFigures figures) {
        Optional<LocalDate> start = figures.start().earliest();
        Optional<LocalDate> end = figures.end().original().latest();
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            at(
                    figures,
                    "end",
                    place -> Finding.hole(
                            place,
                            figures.item().ref().words() + " ends ("
                                    + figures.end().original().words() + ") before it starts ("
                                    + figures.start().words() + ")",
                            "Correct one of the two dates and run again."));
        }
    }

    private void stacked(ItemFigures figures) {
        Timescale end = figures.end().original();
        if (Stacks.stacked(end)) {
            at(
                    figures,
                    "end",
                    place -> Finding.hole(
                            place,
                            figures.item().ref().words() + " has "
                                    + end.milestones().size()
                                    + " dates in one cell, and its text has not as many bullets or paragraphs",
                            "Write what each date is of, as in \"First draft – June 2026\", and run again."));
        }
    }

    private void brokenText(ItemFigures figures) {
        String words = figures.item().detail().words();
        if (BREAKS_OFF.matcher(words).matches()) {
            at(
                    figures,
                    "detail",
                    place -> Finding.note(
                            place,
                            figures.item().ref().words() + ": the text breaks off after \""
                                    + words.strip().replaceAll("(?s).*\\s", "") + "\"",
                            "Complete the sentence."));
        }
    }

    private void summary(List<ItemFigures> items, Function<List<ItemFigures>, String> fact, String remedy) {
        if (!items.isEmpty()) {
            at(
                    items.getFirst(),
                    "end",
                    place -> Finding.note(place, fact.apply(items) + " (" + Refs.list(items) + ")", remedy));
        }
    }

    private static boolean datedByParts(ItemFigures figures) {
        return blank(figures)
                && figures.children().stream().flatMap(ItemFigures::all).anyMatch(one -> !blank(one));
    }

    private static boolean undated(ItemFigures figures) {
        return blank(figures)
                && figures.children().stream().flatMap(ItemFigures::all).allMatch(DateCheck::blank);
    }

    private static boolean blank(ItemFigures figures) {
        return figures.start().words().isBlank()
                && figures.end().original().words().isBlank();
    }

    private interface Fault {
        Finding at(Place place);
    }

    private void at(ItemFigures figures, String column, Fault fault) {
        Placed<PlanItem> placed = places.get(figures.item().ref());
        if (placed != null) {
            findings.add(fault.at(placed.at(column)));
        }
    }
}
