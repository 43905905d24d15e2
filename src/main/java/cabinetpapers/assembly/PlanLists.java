package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.plan.Change;
import cabinetpapers.plan.ItemFigures;
import java.time.LocalDate;
import java.util.List;

/** The tables of actions that something is the matter with. They are wide, and meant for a landscape page. */
final class PlanLists {

    private PlanLists() {}

    static List<Block> overdue(Material material, PlanMatter matter) {
        return table(
                material,
                matter,
                "Overdue actions",
                "No open action is overdue.",
                matter.figures().overdue(),
                actionsAndLeads()
                        .wide(
                                "End",
                                0.5,
                                cells -> PlanCells.words(cells.figures().end().current()))
                        .narrow(
                                "Overdue by",
                                cells -> Cell.of(Lateness.words(
                                        cells.figures().end().current(),
                                        cells.figures().asAt())))
                        .narrow("Rating", PlanCells::rating)
                        .wideIfAny("Next steps", 3, PlanCells::nextSteps));
    }

    static List<Block> slipped(Material material, PlanMatter matter) {
        return table(
                material,
                matter,
                "Actions that end later than first planned",
                "No action ends later than first planned.",
                matter.figures().slipped(),
                actionsAndLeads()
                        .wide(
                                "Original end",
                                0.5,
                                cells -> PlanCells.words(cells.figures().end().original()))
                        .wide(
                                "Previous end",
                                0.5,
                                cells -> PlanCells.words(cells.figures().end().previous()))
                        .wide(
                                "Current end",
                                0.5,
                                cells -> PlanCells.words(cells.figures().end().current()))
                        .wide(
                                "Moved",
                                1,
                                cells -> Cell.of(
                                        Wording.capital(cells.figures().end().words())))
                        .narrow("Status", PlanCells::status));
    }

    static List<Block> changed(Material material, PlanMatter matter) {
        return table(
                material,
                matter,
                "What changed since " + before(matter),
                "No action’s update says otherwise than in " + before(matter) + ".",
                matter.figures().changed(),
                actionsAndLeads()
                        .wide("What changed", 3, cells -> changes(cells.figures()))
                        .wide(
                                "Direction",
                                0.3,
                                cells -> Cell.of(Signs.direction(cells.figures().travel())))
                        .narrow("Rating", PlanCells::rating));
    }

    private static PlanTable actionsAndLeads() {
        return new PlanTable().wide("Action", 3, PlanCells::title).wide("Lead", 2, PlanCells::answering);
    }

    private static Cell changes(ItemFigures action) {
        return new Cell(action.changes().stream()
                .map(Change::words)
                .map(Wording::line)
                .<Block>map(Block.Paragraph::of)
                .toList());
    }

    static String before(PlanMatter matter) {
        return matter.figures().quarter().previous().title();
    }

    static List<Block> disputed(Material material, PlanMatter matter) {
        return table(
                material,
                matter,
                "Ratings that the dates do not bear out",
                "No action is rated better than its dates allow.",
                matter.figures().disputed(),
                actionsAndLeads()
                        .narrow("Rating given", PlanCells::rating)
                        .wide(
                                "Why it is questioned",
                                2,
                                cells -> Cell.of(Wording.capital(cells.figures().disagreement()))));
    }

    static List<Block> untested(Material material, PlanMatter matter) {
        return table(
                material,
                matter,
                "Open actions without a date that could be tested",
                "Every open action has a date by which lateness can be told.",
                matter.figures().untested(),
                actionsAndLeads()
                        .wide(
                                "End",
                                1,
                                cells -> PlanCells.words(cells.figures().end().current()))
                        .wide(
                                "Why",
                                1,
                                cells -> Cell.of(Wording.capital(
                                        cells.figures().testing().words()))));
    }

    static List<Block> dueNext(Material material, PlanMatter matter) {
        return table(
                material,
                matter,
                "Actions due by " + Wording.date(nextQuarterEnd(matter)),
                "No open action is due by " + Wording.date(nextQuarterEnd(matter)) + ".",
                dueNext(matter),
                actionsAndLeads()
                        .wide(
                                "End",
                                0.5,
                                cells -> PlanCells.words(cells.figures().end().current()))
                        .narrow("Rating", PlanCells::rating)
                        .wideIfAny("Next steps", 3, PlanCells::nextSteps));
    }

    /** Open actions whose last day is in the next quarter. */
    static List<ItemFigures> dueNext(PlanMatter matter) {
        return matter.figures().actions().stream()
                .filter(action -> !action.lifecycle().ended() && !action.overdue())
                .filter(action -> action.end()
                        .current()
                        .latest()
                        .filter(last -> !last.isAfter(nextQuarterEnd(matter)))
                        .isPresent())
                .toList();
    }

    static LocalDate nextQuarterEnd(PlanMatter matter) {
        Quarter quarter = matter.figures().quarter();
        return quarter.lastDay().plusDays(1).plusMonths(3).minusDays(1);
    }

    static List<Block> toSettle(Material material, PlanMatter matter) {
        List<DateQuestion> questions = DateQuestion.of(matter);
        if (questions.isEmpty()) {
            return List.of(Block.Paragraph.of("Every date that the plan gives can be read."));
        }
        Row header = Row.of("Action", "Lead", "Date", "As the plan has it", "What is to be settled");
        List<Row> rows = questions.stream()
                .map(question -> new Row(List.of(
                        question.cells().title(),
                        question.cells().answering(),
                        Cell.of(question.column()),
                        PlanCells.words(question.timescale()),
                        Cell.of(Wording.capital(question.timescale().question())))))
                .toList();
        List<Wish> wishes = List.of(Wish.wide(3), Wish.wide(2), Wish.narrow(Align.LEFT), Wish.wide(2), Wish.wide(2));
        return List.of(new Block.Table(
                "Dates for a person to settle",
                TableWidths.landscape(material.house()).columns(wishes, header, rows, 1),
                List.of(header),
                rows,
                1));
    }

    private static List<Block> table(
            Material material,
            PlanMatter matter,
            String caption,
            String none,
            List<ItemFigures> actions,
            PlanTable table) {
        if (actions.isEmpty()) {
            return List.of(Block.Paragraph.of(none));
        }
        return List.of(
                table.of(caption, actions, new PlanNumbers(matter.figures()), TableWidths.landscape(material.house())));
    }
}
