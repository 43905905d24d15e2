package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Chart;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.Timescale;
import cabinetpapers.plan.Timescale.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The charts of when actions are to be done: one for each part at the top of the plan, or several where it is long. */
final class PlanTimeline {

    /** With labels of two lines more would not fit the part of a page that a chart may take. */
    private static final int MOST_ROWS = 8;

    private static final List<Wish> COLUMNS = List.of(Wish.wide(4), Wish.wide(1), Wish.wide(1), Wish.wide(1));

    private final PlanMatter matter;
    private final PlanNumbers numbers;
    private final TableWidths widths;
    private final List<Block> blocks = new ArrayList<>();

    private PlanTimeline(Material material, PlanMatter matter) {
        this.matter = matter;
        numbers = new PlanNumbers(matter.figures());
        widths = TableWidths.portrait(material.house());
    }

    static List<Block> blocks(Material material, PlanMatter matter) {
        PlanTimeline timeline = new PlanTimeline(material, matter);
        List<ItemFigures> single = new ArrayList<>();
        for (ItemFigures top : PlanScope.shown(matter)) {
            if (top.isAction()) {
                single.add(top);
            } else {
                timeline.part(top);
            }
        }
        timeline.charts("the plan", single);
        return timeline.blocks.isEmpty()
                ? List.of(Block.Paragraph.of("There is no chart, since there are no such actions."))
                : List.copyOf(timeline.blocks);
    }

    /** A part that is too long for one chart has one for each part of its own. */
    private void part(ItemFigures part) {
        List<ItemFigures> actions = PlanScope.outermost(part.children());
        boolean parted = part.children().stream().anyMatch(child -> !child.isAction());
        if (actions.size() <= MOST_ROWS || !parted) {
            charts(numbers.heading(part), actions);
            return;
        }
        charts(
                numbers.heading(part),
                part.children().stream().filter(ItemFigures::isAction).toList());
        part.children().stream().filter(child -> !child.isAction()).forEach(this::part);
    }

    private void charts(String name, List<ItemFigures> actions) {
        int charts = (actions.size() + MOST_ROWS - 1) / MOST_ROWS;
        for (int i = 0; i < charts; i++) {
            int from = i * actions.size() / charts;
            int to = (i + 1) * actions.size() / charts;
            String part = charts == 1 ? "" : ", part " + (i + 1) + " of " + charts;
            chart(name + part, actions.subList(from, to));
        }
    }

    private void chart(String name, List<ItemFigures> actions) {
        blocks.add(new Block.Figure(
                new Chart.Timeline(
                        matter.figures().asAt(), actions.stream().map(this::row).toList()),
                "Timeline of " + name,
                alternativeText(name, actions),
                table(name, actions)));
    }

    private Chart.Task row(ItemFigures action) {
        Optional<LocalDate> last = action.end().current().latest();
        Optional<LocalDate> first = action.start()
                .earliest()
                .or(() -> parts(action, part -> part.start().earliest().stream().toList()).stream()
                        .min(LocalDate::compareTo));
        Optional<LocalDate> end = last.or(() -> goesOn(action)
                ? Optional.empty()
                : parts(action, part -> part.end().current().latest().stream().toList()).stream()
                        .max(LocalDate::compareTo));
        return new Chart.Task(
                numbers.title(action),
                first.filter(day -> end.isEmpty() || !day.isAfter(end.get())),
                end,
                goesOn(action) ? Chart.Closing.GOES_ON : Chart.Closing.ENDS,
                standing(action));
    }

    private static boolean goesOn(ItemFigures action) {
        Timescale end = action.end().current();
        return end.latest().isEmpty() && (end.is(Trait.OPEN_ENDED) || end.is(Trait.RECURRING));
    }

    private static List<LocalDate> parts(ItemFigures action, Function<ItemFigures, List<LocalDate>> days) {
        return action.all().skip(1).flatMap(part -> days.apply(part).stream()).toList();
    }

    private static Chart.Standing standing(ItemFigures action) {
        if (action.lifecycle().ended()) {
            return Chart.Standing.DONE;
        }
        return action.overdue() ? Chart.Standing.OVERDUE : Chart.Standing.OPEN;
    }

    private String alternativeText(String name, List<ItemFigures> actions) {
        List<Chart.Task> tasks = actions.stream().map(this::row).toList();
        String counts = Arrays.stream(Chart.Standing.values())
                .map(standing -> Wording.number((int) tasks.stream()
                                .filter(task -> task.standing() == standing)
                                .count())
                        + " " + standing.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        int undated = (int) tasks.stream().filter(task -> task.last().isEmpty()).count();
        return "Timeline of " + Wording.count(actions.size(), "action", "actions") + " of " + name + " as at "
                + Wording.date(matter.figures().asAt()) + ": " + counts + ". "
                + (undated == 0 ? "" : Wording.count(undated, "action has", "actions have") + " no last day. ")
                + "The table has each one’s dates.";
    }

    private Block.Table table(String name, List<ItemFigures> actions) {
        Row header = Row.of("Action", "Start", "End", "On the chart");
        List<Row> rows = actions.stream()
                .map(action -> new PlanCells(action, numbers))
                .map(cells -> new Row(List.of(
                        cells.title(),
                        cells.start(),
                        PlanCells.words(cells.figures().end().current()),
                        Cell.of(standing(cells.figures()).words()))))
                .toList();
        return new Block.Table("Dates of " + name, widths.columns(COLUMNS, header, rows, 1), List.of(header), rows, 1);
    }
}
