package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.Lifecycle;
import cabinetpapers.plan.PlanCounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How many actions stand where, in each part at the top of the plan and in all. */
final class PlanCountTable {

    private static final Row HEADER =
            Row.of("Part of the plan", "Actions", "Complete", "Open", "Overdue", "Slipped", "No date to test");

    private PlanCountTable() {}

    static List<Block> blocks(Material material, PlanMatter plan) {
        PlanNumbers numbers = new PlanNumbers(plan.figures());
        List<Row> rows = new ArrayList<>();
        for (ItemFigures top : plan.figures().items()) {
            List<ItemFigures> actions = top.all().filter(ItemFigures::isAction).toList();
            if (!top.isAction() && !actions.isEmpty()) {
                rows.add(row(numbers.heading(top), PlanCounts.of(actions)));
            }
        }
        rows.add(row("In all", plan.figures().counts()));
        List<Wish> columns = new ArrayList<>(Collections.nCopies(HEADER.cells().size(), new Wish(Align.RIGHT, 0.2)));
        columns.set(0, Wish.wide(6));
        columns.set(columns.size() - 1, new Wish(Align.RIGHT, 1));
        return List.of(new Block.Table(
                "Actions by part of the plan, " + plan.figures().quarter().title(),
                TableWidths.portrait(material.house()).columns(columns, HEADER, rows, 1),
                List.of(HEADER),
                rows,
                1));
    }

    private static Row row(String name, PlanCounts counts) {
        return Row.of(
                name,
                Wording.number(counts.actions()),
                Wording.number(counts.of(Lifecycle.COMPLETE)),
                Wording.number(counts.open()),
                Wording.number(counts.overdue()),
                Wording.number(counts.slipped()),
                Wording.number(counts.untested()));
    }
}
