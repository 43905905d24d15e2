package cabinetpapers.plan;

import cabinetpapers.plan.Timescale.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whether an item's dates can be read, agree with each other, and are there at all. */
final class DateCheck {

    /** No sentence ends with one of these. */
    private static final Set<String> LEADING_ON =
            Set.of("between", "and", "or", "of", "the", "to", "for", "with", "by", "from", "in", "a", "an");

    private final ItemFindings findings;

    DateCheck(ItemFindings findings) {
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
            findings.hole(
                    figures.item(),
                    column,
                    ": the " + column + " \"" + timescale.words() + "\" cannot be read. "
                            + timescale.question().replaceAll("\\?$", "") + " is for a person to say",
                    "Write a date that says it, as 31 March 2026 or March 2026, and run again.");
        }
    }

    private void order(ItemFigures figures) {
        Optional<LocalDate> start = figures.start().earliest();
        Optional<LocalDate> end = figures.end().original().latest();
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            findings.hole(
                    figures.item(),
                    "end",
                    "ends (" + figures.end().original().words() + ") before it starts ("
                            + figures.start().words() + ")",
                    "Correct one of the two dates and run again.");
        }
    }

    private void stacked(ItemFigures figures) {
        Timescale end = figures.end().original();
        if (Stacks.stacked(end)) {
            findings.hole(
                    figures.item(),
                    "end",
                    "has " + end.milestones().size()
                            + " dates in one cell, and its text has not as many bullets or paragraphs",
                    "Write what each date is of, as in \"First draft – June 2026\", and run again.");
        }
    }

    private void brokenText(ItemFigures figures) {
        String words = figures.item().detail().words().strip();
        String last = words.substring(lastWord(words));
        if (LEADING_ON.contains(last.toLowerCase(Locale.UK))) {
            findings.note(
                    figures.item(), "detail", ": the text breaks off after \"" + last + "\"", "Complete the sentence.");
        }
    }

    /** Where it begins. */
    private static int lastWord(String words) {
        int at = words.length();
        while (at > 0 && Character.isLetter(words.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void summary(List<ItemFigures> items, Function<List<ItemFigures>, String> fact, String remedy) {
        if (!items.isEmpty()) {
            findings.noteOfSeveral(
                    items.getFirst().item(), "end", fact.apply(items) + " (" + Refs.list(items) + ")", remedy);
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
}
