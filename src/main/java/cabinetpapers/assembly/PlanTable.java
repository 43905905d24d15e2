package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.plan.ItemFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table of actions, a row each, for a landscape page: what its columns are called, and what stands in them. */
final class PlanTable {

    private final List<String> names = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Function<PlanCells, Cell>> cells = new ArrayList<>();

    /** A column that is no wider than its words need. */
    PlanTable narrow(String name, Function<PlanCells, Cell> cell) {
        return column(name, Wish.narrow(Align.LEFT), cell);
    }

    /** @param share of the room that is left over */
    PlanTable wide(String name, double share, Function<PlanCells, Cell> cell) {
        return column(name, Wish.wide(share), cell);
    }

    private PlanTable column(String name, Wish wish, Function<PlanCells, Cell> cell) {
        names.add(name);
        wishes.add(wish);
        cells.add(cell);
        return this;
    }

    Block.Table of(String caption, List<ItemFigures> items, PlanNumbers numbers, TableWidths widths) {
        Row header = Row.of(names.toArray(String[]::new));
        List<Row> rows = items.stream()
                .map(item -> new PlanCells(item, numbers))
                .map(item -> new Row(cells.stream().map(cell -> cell.apply(item)).toList()))
                .toList();
        return new Block.Table(caption, widths.columns(wishes, header, rows, 1), List.of(header), rows, 1);
    }
}
