package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.plan.Saving;
import cabinetpapers.plan.SavingFigures;
import cabinetpapers.plan.SavingTotals;
import cabinetpapers.plan.SavingsTracker;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The savings of the year, one by one and by kind, in thousands of pounds. */
final class SavingsTables {

    private static final List<String> AMOUNTS =
            List.of("Planned", "Delivered", "Anticipated", "Pressures", "Net " + Unbroken.words("at risk"));

    private SavingsTables() {}

    static List<Block> byKind(Material material, PlanMatter plan) {
        SavingsTracker tracker = new SavingsSelection(plan).ofYear();
        if (tracker.savings().isEmpty()) {
            return List.of();
        }
        Thousands format = format(tracker);
        List<Row> rows = new ArrayList<>();
        tracker.byKind()
                .forEach((kind, totals) -> rows.add(new Row(
                        totals(List.of(Cell.of(Wording.capital(kind.words())), count(totals)), totals, format))));
        rows.add(
                total(List.of(Cell.of(Inline.strong("All savings")), count(tracker.total())), tracker.total(), format));
        Row header = header("Kind", "Savings");
        List<Wish> wishes = new ArrayList<>(List.of(Wish.wide(2), new Wish(Align.RIGHT, 0.1)));
        AMOUNTS.forEach(none -> wishes.add(new Wish(Align.RIGHT, 0.1)));
        return List.of(new Block.Table(
                "Savings by kind, " + plan.figures().quarter().year().label() + " (£000)",
                TableWidths.portrait(material.house()).columns(wishes, header, rows, 1),
                List.of(header),
                rows,
                1));
    }

    static List<Block> tracker(Material material, PlanMatter plan) {
        SavingsSelection selection = new SavingsSelection(plan);
        SavingsTracker tracker = selection.ofYear();
        if (tracker.savings().isEmpty()) {
            return List.of(Block.Paragraph.of("The data hold no savings for "
                    + plan.figures().quarter().year().label() + "."));
        }
        Thousands format = format(tracker);
        PlanNumbers numbers = new PlanNumbers(plan.figures());
        List<Row> rows = new ArrayList<>();
        tracker.savings().forEach(one -> rows.add(row(one, action(one.saving(), selection, numbers), format)));
        rows.add(total(
                List.of(Cell.of(Inline.strong("All")), Cell.of(Inline.strong("All savings")), Cell.of(""), Cell.of("")),
                tracker.total(),
                format));
        Row header = header("Ref", "Saving", "Kind", "Action");
        List<Wish> wishes =
                new ArrayList<>(List.of(Wish.narrow(Align.LEFT), Wish.wide(3), Wish.wide(1), Wish.narrow(Align.LEFT)));
        AMOUNTS.forEach(none -> wishes.add(new Wish(Align.RIGHT, 0.2)));
        return List.of(new Block.Table(
                "Savings tracker, " + plan.figures().quarter().title() + " (£000)",
                TableWidths.landscape(material.house()).columns(wishes, header, rows, 2),
                List.of(header),
                rows,
                2));
    }

    private static Row header(String... first) {
        return Row.of(Stream.concat(Stream.of(first), AMOUNTS.stream()).toArray(String[]::new));
    }

    /** By the number that the plan prints; by what the row says where the plan has no such action. */
    private static String action(Saving saving, SavingsSelection selection, PlanNumbers numbers) {
        return selection.action(saving).map(numbers::of).orElseGet(() -> Wording.or(saving.linkedRef(), "None"));
    }

    private static Row row(SavingFigures figures, String action, Thousands format) {
        Saving saving = figures.saving();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(Wording.line(saving.ref().ref())),
                Cell.of(Wording.or(saving.description(), "Not described")),
                Cell.of(Wording.capital(saving.kind().words())),
                Cell.of(action)));
        for (Optional<BigDecimal> amount : amounts(saving)) {
            cells.add(Cell.of(amount.map(format::words).orElse("Not given")));
        }
        cells.add(Cell.of(figures.netAtRisk().map(format::words).orElse("Not known")));
        return new Row(cells);
    }

    private static Row total(List<Cell> first, SavingTotals totals, Thousands format) {
        List<Cell> cells = new ArrayList<>(first);
        sums(totals).forEach(sum -> cells.add(Cell.of(Inline.strong(format.words(sum)))));
        return new Row(cells);
    }

    private static List<Cell> totals(List<Cell> first, SavingTotals totals, Thousands format) {
        List<Cell> cells = new ArrayList<>(first);
        sums(totals).forEach(sum -> cells.add(Cell.of(format.words(sum))));
        return cells;
    }

    private static List<BigDecimal> sums(SavingTotals totals) {
        return List.of(
                totals.planned(), totals.delivered(), totals.anticipated(), totals.pressures(), totals.netAtRisk());
    }

    private static Cell count(SavingTotals totals) {
        return Cell.of(Wording.number(totals.rows()));
    }

    private static Thousands format(SavingsTracker tracker) {
        return Thousands.of(tracker.savings().stream()
                .flatMap(one -> amounts(one.saving()).stream().flatMap(Optional::stream))
                .toList());
    }

    private static List<Optional<BigDecimal>> amounts(Saving saving) {
        return List.of(saving.planned(), saving.delivered(), saving.anticipated(), saving.pressures());
    }
}
