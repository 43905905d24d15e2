package cabinetpapers.assembly;

import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanRules;
import cabinetpapers.plan.Timescale;
import cabinetpapers.plan.Timescale.Trait;
import cabinetpapers.plan.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A date of a plan that only a person can settle.
 *
 * @param column which of the item's dates it is: {@code Start}
 */
record DateQuestion(PlanCells cells, String column, Timescale timescale) {

    static List<DateQuestion> of(PlanMatter matter) {
        PlanNumbers numbers = new PlanNumbers(matter.figures());
        List<DateQuestion> questions = new ArrayList<>();
        for (ItemFigures item : matter.figures().all()) {
            PlanCells cells = new PlanCells(item, numbers);
            questions.add(new DateQuestion(cells, "Start", item.start()));
            questions.add(new DateQuestion(cells, "End", item.end().original()));
            item.update()
                    .map(Update::revisedEnd)
                    .map(words -> PlanRules.timescale(words, matter.figures().planId(), matter.settings()))
                    .ifPresent(revised -> questions.add(new DateQuestion(cells, "Revised end", revised)));
        }
        questions.removeIf(question -> !question.timescale().is(Trait.NEEDS_A_HUMAN));
        return questions;
    }

    /** "1.1 Agree a plan: the end “by Christmas” (which day is meant?)". */
    String inWords() {
        return cells.numbers().title(cells.figures()) + ": " + column.toLowerCase(Locale.UK) + " “"
                + Wording.line(timescale.words()) + "”";
    }
}
