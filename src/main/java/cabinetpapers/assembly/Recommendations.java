package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.plan.ItemFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The table of a peer challenge's recommendations, a row each: what is done about it, by when and by whom, and how far
 * that has got. What is told of one action begins with its number, since cells do not line up line by line.
 */
final class Recommendations {

    private static final Row HEADER = Row.of(
            "No.", "Recommendation", "Actions", "Timeframe", "Member lead", "Officer lead", "Progress this quarter");

    private static final List<Wish> COLUMNS = List.of(
            Wish.narrow(Align.LEFT),
            Wish.wide(1.5),
            Wish.wide(3),
            Wish.wide(1.2),
            Wish.wide(0.8),
            Wish.wide(0.8),
            Wish.wide(4.5));

    private final PlanNumbers numbers;

    private Recommendations(PlanNumbers numbers) {
        this.numbers = numbers;
    }

    static List<Block> blocks(Material material, PlanMatter matter) {
        Recommendations recommendations = new Recommendations(new PlanNumbers(matter.figures()));
        List<Row> rows =
                PlanScope.shown(matter).stream().map(recommendations::row).toList();
        if (rows.isEmpty()) {
            return List.of(Block.Paragraph.of("There is no such recommendation in the plan."));
        }
        return List.of(new Block.Table(
                "Recommendations and what is done about them, "
                        + matter.figures().quarter().title(),
                TableWidths.landscape(material.house()).columns(COLUMNS, HEADER, rows, 1),
                List.of(HEADER),
                rows,
                1));
    }

    private Row row(ItemFigures recommendation) {
        PlanCells own = cells(recommendation);
        List<ItemFigures> actions = recommendation.all().skip(1).toList();
        return new Row(List.of(
                own.number(),
                own.wordingAndNarratives(),
                joined(List.of(), actions, PlanCells::plainWording),
                joined(given(own.timeframe()), actions, PlanCells::timeframe),
                joined(given(own.member()), actions, cells -> new Cell(given(cells.member()))),
                joined(given(own.officer()), actions, cells -> new Cell(given(cells.officer()))),
                joined(progress(own), actions, cells -> new Cell(progress(cells)))));
    }

    private PlanCells cells(ItemFigures figures) {
        return new PlanCells(figures, numbers);
    }

    private Cell joined(List<Block> own, List<ItemFigures> actions, Function<PlanCells, Cell> part) {
        List<Block> blocks = new ArrayList<>(own);
        for (ItemFigures action : actions) {
            blocks.addAll(numbered(numbers.of(action), part.apply(cells(action)).blocks()));
        }
        return blocks.isEmpty() ? Cell.of("–") : new Cell(blocks);
    }

    /** A number before a list stands in a line of its own. */
    private static List<Block> numbered(String number, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        List<Block> more = new ArrayList<>(blocks);
        List<Inline> begun = new ArrayList<>();
        begun.add(Inline.strong(number));
        if (blocks.getFirst() instanceof Block.Paragraph(List<Inline> content)) {
            begun.add(Inline.text(" "));
            begun.addAll(content);
            more.removeFirst();
        }
        more.addFirst(new Block.Paragraph(begun));
        return more;
    }

    /** Nothing for what nobody was to report on: a recommendation is as far as its actions are. */
    private static List<Block> progress(PlanCells cells) {
        if (!cells.figures().isAction() && cells.figures().update().isEmpty()) {
            return List.of();
        }
        return cells.ratingAndProgress();
    }

    private static List<Block> given(Cell cell) {
        return PlanCells.blank(cell) ? List.of() : cell.blocks();
    }
}
