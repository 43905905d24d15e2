package cabinetpapers.assembly;

import cabinetpapers.plan.ActionTravel;
import cabinetpapers.plan.Brag;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.Lifecycle;
import cabinetpapers.plan.PlanCounts;
import cabinetpapers.plan.PlanSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a plan's figures say, in sentences. Every count has its denominator. */
record PlanSentences(PlanMatter matter, PlanCounts counts, PlanNumbers numbers) {

    static PlanSentences of(PlanMatter matter) {
        return new PlanSentences(matter, matter.figures().counts(), new PlanNumbers(matter.figures()));
    }

    /** "Of its 12 actions, 3 (25%) are complete, 9 are open and 2 of these are overdue." */
    static String standing(PlanCounts counts) {
        String actions =
                counts.actions() == 1 ? "Of its 1 action" : "Of its " + Wording.number(counts.actions()) + " actions";
        String overdue = counts.open() == 0 ? "" : "; of the open ones, " + noneOrIs(counts.overdue()) + " overdue";
        return actions + ", " + noneOrIs(counts.of(Lifecycle.COMPLETE)) + " complete and " + noneOrIs(counts.open())
                + " open" + overdue + ".";
    }

    String progress() {
        List<String> stages = new ArrayList<>();
        String only = "";
        for (Lifecycle lifecycle : List.of(
                Lifecycle.COMPLETE,
                Lifecycle.IN_PROGRESS,
                Lifecycle.NOT_STARTED,
                Lifecycle.ON_HOLD,
                Lifecycle.CLOSED,
                Lifecycle.NOT_REPORTED)) {
            if (counts.of(lifecycle) > 0) {
                only = lifecycle.words().toLowerCase(Locale.UK);
                stages.add(is(counts.of(lifecycle)) + " " + only + share(counts.of(lifecycle), counts.actions()));
            }
        }
        String plan = matter.cut().items().isEmpty() ? "The plan" : "This part of the plan";
        if (counts.actions() == 0) {
            return plan + " has no actions.";
        }
        String actions = plan + " has " + Wording.count(counts.actions(), "action", "actions");
        if (stages.size() == 1) {
            return actions + (counts.actions() == 1 ? ", which is " : ", all of them ") + only + ".";
        }
        return actions + ", of which " + Wording.list(stages) + ".";
    }

    String ratings() {
        if (counts.rated() == 0) {
            return "No action is rated.";
        }
        boolean all = PlanSettings.USUAL.ratedStages().equals(matter.settings().ratedStages());
        List<String> parts = new ArrayList<>();
        for (Brag brag : List.of(Brag.RED, Brag.AMBER, Brag.GREEN, Brag.BLUE)) {
            if (brag == Brag.BLUE && counts.of(brag) == 0 && !matter.settings().rates(Lifecycle.COMPLETE)) {
                continue;
            }
            String word = brag == Brag.BLUE ? "Blue (complete)" : brag.words();
            int count = counts.of(brag);
            parts.add(noneOrIs(count) + " " + word + (count == 0 ? "" : share(count, counts.rated())));
        }
        int none = counts.actions() - counts.rated();
        return "Of the " + Wording.count(counts.rated(), "action", "actions") + " with a rating, " + Wording.list(parts)
                + "." + (none == 0 ? "" : " " + Wording.capital(has(none)) + " no rating.")
                + (all ? "" : " Only actions that are " + ratedStages() + " are rated.");
    }

    private String ratedStages() {
        return anyOf(Stream.of(Lifecycle.values())
                .filter(matter.settings()::rates)
                .map(stage -> stage.words().toLowerCase(Locale.UK))
                .toList());
    }

    String lateness() {
        return counts.open() == 0
                ? "No action is open."
                : of(counts.overdue(), counts.open(), "open action", "open actions") + " "
                        + (counts.overdue() <= 1 ? "is" : "are") + " overdue as at "
                        + Wording.date(matter.figures().asAt()) + ".";
    }

    String slippage() {
        List<ItemFigures> slipped = matter.figures().slipped();
        String count = of(slipped.size(), counts.actions(), "action", "actions") + " "
                + (slipped.size() <= 1 ? "ends" : "end") + " later than first planned.";
        Optional<ItemFigures> furthest = slipped.stream()
                .filter(one -> one.end().daysMoved().isPresent())
                .max(Comparator.comparing(one -> one.end().daysMoved().orElse(0L)));
        return count
                + furthest.map(one -> " The furthest is " + title(one) + ", which has "
                                + one.end().words() + ".")
                        .orElse("");
    }

    String movement() {
        int changed = matter.figures().changed().size();
        String count = of(changed, counts.actions(), "action", "actions") + " changed in status, rating, end date or"
                + " percentage since " + PlanLists.before(matter) + ".";
        return counts.compared() == 0
                ? count
                : count + " Of the " + Wording.count(counts.compared(), "action", "actions")
                        + " that can be compared, " + number(counts.of(ActionTravel.Way.IMPROVED))
                        + " improved, "
                        + number(counts.of(ActionTravel.Way.WORSENED)) + " worsened and "
                        + number(counts.of(ActionTravel.Way.UNCHANGED)) + " did not change.";
    }

    String testability() {
        return counts.open() == 0
                ? ""
                : counts.untested() == 0
                        ? "Every open action has a date by which lateness can be told."
                        : of(counts.untested(), counts.open(), "open action", "open actions") + " "
                                + (counts.untested() == 1 ? "has" : "have")
                                + " no date that could be tested, so that nobody can say whether "
                                + (counts.untested() == 1 ? "it is" : "they are") + " late.";
    }

    String disagreement() {
        int disputed = matter.figures().disputed().size();
        return of(disputed, counts.actions(), "action", "actions") + " " + (disputed <= 1 ? "is" : "are")
                + " rated better than the dates allow.";
    }

    String settling() {
        int questions = DateQuestion.of(matter).size();
        return questions == 0
                ? "Every date that the plan gives can be read."
                : Wording.count(questions, "date is", "dates are") + " for a person to settle.";
    }

    String coming() {
        int due = PlanLists.dueNext(matter).size();
        return counts.open() == 0
                ? ""
                : of(due, counts.open(), "open action", "open actions") + " " + (due <= 1 ? "is" : "are") + " due by "
                        + Wording.date(PlanLists.nextQuarterEnd(matter)) + ".";
    }

    /** What the paper shows of the plan; blank where it is all of it. */
    String selection() {
        PlanCut cut = matter.cut();
        boolean whole = cut.items().isEmpty();
        List<String> parts = new ArrayList<>();
        if (!whole) {
            parts.add("is on what belongs to " + Wording.list(cut.items()));
        }
        if (!cut.only().isEmpty()) {
            parts.add("shows in full only the actions that are " + reasons()
                    + "; its counts and lists are of all actions" + (whole ? "" : " there"));
        }
        return parts.isEmpty() ? "" : "Of the plan, this paper " + String.join(", and of that it ", parts) + ".";
    }

    private String reasons() {
        return anyOf(matter.cut().only().stream()
                .map(only -> only == PlanCut.Only.RED ? "Red" : only.name().toLowerCase(Locale.UK))
                .toList());
    }

    /** "overdue, changed or Red". */
    private static String anyOf(List<String> reasons) {
        int last = reasons.size() - 1;
        return last == 0
                ? reasons.getFirst()
                : String.join(", ", reasons.subList(0, last)) + " or " + reasons.get(last);
    }

    List<String> overdue() {
        return each(
                matter.figures().overdue(),
                one -> title(one) + ": was due "
                        + Wording.line(one.end().current().words()));
    }

    List<String> slipped() {
        return each(
                matter.figures().slipped(),
                one -> title(one) + ": " + one.end().words() + ", now "
                        + Wording.line(one.end().current().words()));
    }

    List<String> changed() {
        return each(
                matter.figures().changed(),
                one -> title(one) + ": "
                        + String.join(
                                "; ",
                                one.changes().stream()
                                        .map(change -> Wording.line(change.words()))
                                        .toList()));
    }

    List<String> disputed() {
        return each(matter.figures().disputed(), one -> title(one) + ": " + one.disagreement());
    }

    List<String> dueNext() {
        return each(
                PlanLists.dueNext(matter),
                one -> title(one) + ": due " + Wording.line(one.end().current().words()));
    }

    List<String> toSettle() {
        return DateQuestion.of(matter).stream().map(DateQuestion::inWords).toList();
    }

    private static List<String> each(List<ItemFigures> actions, Function<ItemFigures, String> sentence) {
        return actions.stream().map(sentence).toList();
    }

    private String title(ItemFigures figures) {
        return numbers.title(figures);
    }

    private static String of(int count, int whole, String one, String several) {
        return count == 0
                ? "None of the " + Wording.count(whole, one, several)
                : Wording.number(count) + " of " + Wording.count(whole, one, several) + share(count, whole);
    }

    /** " (12%)"; of fewer than ten a percentage says nothing. */
    private static String share(int count, int whole) {
        return whole < 10 ? "" : " (" + Math.round(100.0 * count / whole) + "%)";
    }

    private static String number(int count) {
        return count == 0 ? "none" : Wording.number(count);
    }

    private static String noneOrIs(int count) {
        return count == 0 ? "none is" : is(count);
    }

    private static String is(int count) {
        return Wording.number(count) + (count == 1 ? " is" : " are");
    }

    private static String has(int count) {
        return Wording.number(count) + (count == 1 ? " has" : " have");
    }
}
