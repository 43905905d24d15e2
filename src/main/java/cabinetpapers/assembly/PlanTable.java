package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.plan.ItemFigures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A table of actions, a row each, for a landscape page: what its columns are called, and what stands in them. */
final class PlanTable {

    private final List<String> names = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Function<PlanCells, Cell>> cells = new ArrayList<>();

    private final Set<String> optional = new HashSet<>();

    /** A column that is no wider than its words need. */
    PlanTable narrow(String name, Function<PlanCells, Cell> cell) {
        return column(name, Wish.narrow(Align.LEFT), cell);
    }

    /** @param share of the room that is left over */
    PlanTable wide(String name, double share, Function<PlanCells, Cell> cell) {
        return column(name, Wish.wide(share), cell);
    }

    /** A column that is left out where no row has anything to say in it. */
    PlanTable wideIfAny(String name, double share, Function<PlanCells, Cell> cell) {
        optional.add(name);
        return column(name, Wish.wide(share), cell);
    }

    private PlanTable column(String name, Wish wish, Function<PlanCells, Cell> cell) {
        names.add(name);
        wishes.add(wish);
        cells.add(cell);
        return this;
    }

    Block.Table of(String caption, List<ItemFigures> items, PlanNumbers numbers, TableWidths widths) {
        List<List<Cell>> columns = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<Wish> keptWishes = new ArrayList<>();
        List<PlanCells> actions =
                items.stream().map(item -> new PlanCells(item, numbers)).toList();
        for (int at = 0; at < names.size(); at++) {
            List<Cell> column = actions.stream().map(cells.get(at)).toList();
            if (!optional.contains(names.get(at)) || !column.stream().allMatch(PlanCells::blank)) {
                columns.add(column);
                kept.add(names.get(at));
                keptWishes.add(wishes.get(at));
            }
        }
        Row header = Row.of(kept.toArray(String[]::new));
        List<Row> rows = IntStream.range(0, actions.size())
                .mapToObj(row -> new Row(
                        columns.stream().map(column -> column.get(row)).toList()))
                .toList();
        return new Block.Table(caption, widths.columns(keptWishes, header, rows, 1), List.of(header), rows, 1);
    }
}
