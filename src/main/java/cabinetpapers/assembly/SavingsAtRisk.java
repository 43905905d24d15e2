package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.SavingFigures;
import cabinetpapers.plan.Update;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The savings with an amount at risk, the largest first, with what the action that brings each has reported. */
final class SavingsAtRisk {

    private static final Row HEADER =
            Row.of("Saving", Unbroken.words("Net at risk") + " (£000)", "Explanation", "Mitigation");

    private SavingsAtRisk() {}

    static List<Block> blocks(Material material, PlanMatter plan) {
        SavingsSelection selection = new SavingsSelection(plan);
        List<SavingFigures> atRisk = selection.ofYear().savings().stream()
                .filter(one -> one.netAtRisk().filter(net -> net.signum() > 0).isPresent())
                .sorted(Comparator.comparing(
                                (SavingFigures one) -> one.netAtRisk().orElseThrow())
                        .reversed())
                .toList();
        if (atRisk.isEmpty()) {
            return List.of(Block.Paragraph.of("No saving has an amount at risk."));
        }
        Thousands format = Thousands.of(
                atRisk.stream().flatMap(one -> one.netAtRisk().stream()).toList());
        List<Row> rows = atRisk.stream().map(one -> row(one, selection, format)).toList();
        return List.of(new Block.Table(
                "Savings with an amount at risk, " + plan.figures().quarter().title(),
                TableWidths.landscape(material.house())
                        .columns(
                                List.of(Wish.wide(2), Wish.narrow(Align.RIGHT), Wish.wide(4), Wish.wide(3)),
                                HEADER,
                                rows,
                                1),
                List.of(HEADER),
                rows,
                1));
    }

    private static Row row(SavingFigures figures, SavingsSelection selection, Thousands format) {
        Optional<ItemFigures> action = selection.action(figures.saving());
        return new Row(List.of(
                Cell.of(Wording.line(
                        figures.saving().ref().ref() + " " + figures.saving().description())),
                Cell.of(format.words(figures.netAtRisk().orElseThrow())),
                said(action, "saving explanation", Update::progress),
                said(action, "saving mitigation", Update::nextSteps)));
    }

    /** The action's narrative of that heading; without one what its update says. */
    private static Cell said(Optional<ItemFigures> action, String heading, Function<Update, PlanText> text) {
        List<Block> blocks = action.stream()
                .flatMap(item -> item.narratives().stream())
                .filter(one -> Wording.line(one.heading()).equalsIgnoreCase(heading))
                .flatMap(one -> PlanProse.blocks(one.text()).stream())
                .toList();
        if (blocks.isEmpty()) {
            blocks = action.flatMap(ItemFigures::update)
                    .map(text)
                    .map(PlanProse::blocks)
                    .orElse(List.of());
        }
        return blocks.isEmpty() ? Cell.of("Not given") : new Cell(blocks);
    }
}
