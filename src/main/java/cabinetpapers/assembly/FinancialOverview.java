package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.Saving;
import cabinetpapers.plan.SavingYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an action costs and brings in each year, in thousands of pounds: external investment, then expected benefits,
 * each by kind, with sums that are those of the amounts on the page.
 */
final class FinancialOverview {

    /** Sorts by the year it begins in; of one year the open end comes after the year itself, and what says no year last. */
    private static final Comparator<SavingYear> YEARS = Comparator.comparingInt(FinancialOverview::begins)
            .thenComparing(year -> year instanceof SavingYear.FromYear);

    private static final String NOT_GIVEN = "–";

    private final Material material;
    private final ItemFigures action;
    private final List<SavingYear> years;
    private final Thousands format;
    private final List<Row> rows = new ArrayList<>();

    /** Amounts by year; a year without any is not in it. */
    private record Line(String item, String source, Map<SavingYear, BigDecimal> amounts) {}

    private FinancialOverview(Material material, ItemFigures action, List<Saving> savings) {
        this.material = material;
        this.action = action;
        years = savings.stream().map(Saving::year).distinct().sorted(YEARS).toList();
        format = Thousands.of(
                savings.stream().flatMap(one -> one.planned().stream()).toList());
    }

    static List<Block> blocks(Material material, PlanMatter plan) {
        Optional<ItemFigures> action = BusinessCase.action(plan);
        if (action.isEmpty()) {
            return List.of();
        }
        String ref = action.get().item().ref().ref();
        List<Saving> savings = new SavingsSelection(plan).overview(ref);
        if (savings.isEmpty()) {
            material.gaps()
                    .add(Finding.hole(
                            new Place("business case", action.get().item().ref().words()),
                            "the financial overview is to be supplied by the Section 151 Officer, and has not been",
                            "Add its amounts to the table savings, with the action's ref under linked_ref."));
            return List.of(Block.Paragraph.of("To be supplied by the Section 151 Officer"));
        }
        return new FinancialOverview(material, action.get(), savings).blocks(savings);
    }

    private List<Block> blocks(List<Saving> savings) {
        for (MoneyBlock block : MoneyBlock.values()) {
            add(
                    block,
                    savings.stream().filter(one -> MoneyBlock.of(one) == block).toList());
        }
        Row header = header();
        List<Wish> wishes = new ArrayList<>(List.of(Wish.wide(3), Wish.wide(1)));
        wishes.addAll(Collections.nCopies(years.size() + 1, new Wish(Align.RIGHT, 0.3)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "Financial overview of " + action.item().printedNumber() + " (£000)",
                TableWidths.landscape(material.house()).columns(wishes, header, rows, 1),
                List.of(header),
                rows,
                1));
        blocks.addAll(notes());
        return blocks;
    }

    private Row header() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("Item"), Cell.of("Funding source")));
        years.forEach(year -> cells.add(Cell.of(words(year))));
        cells.add(Cell.of("Total"));
        return new Row(cells);
    }

    private void add(MoneyBlock block, List<Saving> savings) {
        List<Line> all = new ArrayList<>();
        for (MoneyKind kind : MoneyKind.of(block)) {
            List<Saving> ofKind =
                    savings.stream().filter(one -> MoneyKind.of(one) == kind).toList();
            List<Line> lines = lines(ofKind);
            lines.forEach(line -> rows.add(item(kind, line)));
            if (lines.size() > 1) {
                rows.add(sum(
                        "Subtotal, " + kind.words().substring(0, 1).toLowerCase(Locale.UK)
                                + kind.words().substring(1),
                        lines));
            }
            all.addAll(lines);
        }
        rows.add(sum("Total, " + block.words(), all));
    }

    private List<Line> lines(List<Saving> savings) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Saving one : savings) {
            Line line = lines.computeIfAbsent(
                    one.ref().ref(),
                    ref -> new Line(
                            Wording.or(one.description(), ref),
                            Wording.line(one.fundingSource()),
                            new LinkedHashMap<>()));
            one.planned()
                    .ifPresentOrElse(
                            amount -> line.amounts().merge(one.year(), amount, BigDecimal::add), () -> report(one));
        }
        return List.copyOf(lines.values());
    }

    private void report(Saving one) {
        material.gaps()
                .add(Finding.hole(
                        new Place("table savings", "ref " + one.ref().words() + ", " + words(one.year())),
                        "the amount under planned is blank; the financial overview has a dash for it",
                        "Write the amount, or 0."));
    }

    /** A year without an amount is a dash: not given is not nought. */
    private Row item(MoneyKind kind, Line line) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(kind.words() + ": " + line.item()), Cell.of(line.source())));
        for (SavingYear year : years) {
            cells.add(Cell.of(Optional.ofNullable(line.amounts().get(year))
                    .map(format::words)
                    .orElse(NOT_GIVEN)));
        }
        cells.add(Cell.of(Inline.strong(format.words(total(line.amounts())))));
        return new Row(cells);
    }

    private Row sum(String name, List<Line> lines) {
        Map<SavingYear, BigDecimal> sums = new LinkedHashMap<>();
        lines.forEach(line -> line.amounts().forEach((year, amount) -> sums.merge(year, amount, BigDecimal::add)));
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(Inline.strong(name)), Cell.of("")));
        for (SavingYear year : years) {
            cells.add(Cell.of(Inline.strong(format.words(sums.getOrDefault(year, BigDecimal.ZERO)))));
        }
        cells.add(Cell.of(Inline.strong(format.words(total(sums)))));
        return new Row(cells);
    }

    private static BigDecimal total(Map<SavingYear, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        years.stream()
                .filter(SavingYear.FromYear.class::isInstance)
                .forEach(year -> notes.add(Block.Paragraph.of(words(year) + " stands for that year and each year after"
                        + " it. The totals count its amount once.")));
        boolean dash =
                rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.equals(Cell.of(NOT_GIVEN)));
        if (dash) {
            notes.add(Block.Paragraph.of("A dash means that no amount was given. It adds nothing to the totals."));
        }
        return notes;
    }

    private static int begins(SavingYear year) {
        return switch (year) {
            case SavingYear.InYear in -> in.year().startYear();
            case SavingYear.FromYear from -> from.year().startYear();
            case SavingYear.NotStated none -> Integer.MAX_VALUE;
        };
    }

    /** The open end as finance officers write it: {@code 2027-28+}. */
    private static String words(SavingYear year) {
        return switch (year) {
            case SavingYear.InYear in -> in.words();
            case SavingYear.FromYear from -> from.year().label() + "+";
            case SavingYear.NotStated none -> none.words();
        };
    }
}
