package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.assembly.TrendFigure.Spot;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A trend's figures as a table. Quarters of several years stand by year, so that a quarter is above the same quarter of the
 * next year and the measure's part stays on a page; all other periods have a row each.
 */
final class TrendTable {

    private static final int QUARTERS = 4;

    private static final String ACTUAL = "Actual";
    private static final String TARGET = "Target";

    /** A quarter before the trend begins, or one that is still to come. */
    private static final String OUTSIDE = "–";

    private final MeasureWords words;
    private final List<Spot> spots;
    private final Optional<ReferenceLine> line;
    private final boolean aimed;

    private TrendTable(MeasureWords words, List<Spot> spots, Optional<ReferenceLine> line) {
        this.words = words;
        this.spots = spots;
        this.line = line;
        this.aimed = words.range().isPresent()
                || spots.stream().anyMatch(spot -> spot.target().isPresent());
    }

    /** @param spots at least one, unbroken and oldest first */
    static Block.Table of(MeasureWords words, List<Spot> spots, Optional<ReferenceLine> line, TableWidths widths) {
        TrendTable table = new TrendTable(words, spots, line);
        return table.years().size() > 1 ? table.byYear(widths) : table.byPeriod(widths);
    }

    /** The years that quarters belong to; none for other periods. */
    private List<FinancialYear> years() {
        return spots.stream()
                .map(Spot::period)
                .filter(Quarter.class::isInstance)
                .map(period -> ((Quarter) period).year())
                .distinct()
                .toList();
    }

    private Block.Table byPeriod(TableWidths widths) {
        List<Wish> wishes = new ArrayList<>(List.of(Wish.wide(2), new Wish(Align.RIGHT, 2)));
        List<String> header = new ArrayList<>(List.of("Period", ACTUAL));
        if (aimed) {
            header.add(TARGET);
        }
        line.ifPresent(one -> header.add(one.name()));
        wishes.addAll(Collections.nCopies(header.size() - 2, new Wish(Align.RIGHT, 1)));
        List<Row> rows = spots.stream().map(this::byPeriod).toList();
        return table(wishes, Row.of(header.toArray(String[]::new)), rows, widths);
    }

    private Row byPeriod(Spot spot) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(spot.period().title()), Cell.of(actual(spot))));
        if (aimed) {
            cells.add(Cell.of(target(spot)));
        }
        line.ifPresent(one -> cells.add(Cell.of(beside(one, spot))));
        return new Row(cells);
    }

    private Block.Table byYear(TableWidths widths) {
        List<Wish> wishes = new ArrayList<>(List.of(Wish.wide(2)));
        wishes.addAll(Collections.nCopies(QUARTERS, new Wish(Align.RIGHT, 1)));
        Row header = row("Year", number -> "Quarter " + number);
        Map<Quarter, Spot> byQuarter =
                spots.stream().collect(Collectors.toMap(spot -> (Quarter) spot.period(), Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (FinancialYear year : years()) {
            rows.add(row(
                    aimed ? year.title() + " actual" : year.title(),
                    number -> of(byQuarter, new Quarter(year, number), this::actual)));
            if (aimed) {
                rows.add(row(
                        year.title() + " target", number -> of(byQuarter, new Quarter(year, number), this::target)));
            }
            line.ifPresent(one -> beside(one, year)
                    .ifPresent(theirs -> rows.add(row(
                            year.title() + " " + one.name() + (theirs.period().equals(year) ? ", whole year" : ""),
                            number -> of(byQuarter, new Quarter(year, number), spot -> beside(one, spot))))));
        }
        return table(wishes, header, rows, widths);
    }

    private static String of(Map<Quarter, Spot> spots, Quarter quarter, Function<Spot, String> figure) {
        Spot spot = spots.get(quarter);
        return spot == null ? OUTSIDE : figure.apply(spot);
    }

    private static Row row(String head, Function<Integer, String> cell) {
        return new Row(Stream.concat(
                        Stream.of(head),
                        IntStream.rangeClosed(1, QUARTERS).boxed().map(cell))
                .map(Cell::of)
                .toList());
    }

    private Block.Table table(List<Wish> wishes, Row header, List<Row> rows, TableWidths widths) {
        return new Block.Table(
                words.code() + ": figures" + inUnit(words),
                widths.columns(wishes, header, rows, 1),
                List.of(header),
                rows,
                1);
    }

    /** " in days", " per 1,000"; a percentage or a sum of money says so itself. */
    static String inUnit(MeasureWords words) {
        String unit = Wording.line(words.format().unitBeside());
        if (unit.isEmpty()) {
            return "";
        }
        return (unit.startsWith("per ") ? " " : " in ") + unit;
    }

    private String actual(Spot spot) {
        return ReadingWords.cell(spot.given(), words.format());
    }

    /** A year without any of the other's figures needs no row for them. */
    private Optional<Benchmark> beside(ReferenceLine one, FinancialYear year) {
        return spots.stream()
                .filter(spot -> spot.period().financialYear().equals(year))
                .flatMap(spot -> one.figures().get(spots.indexOf(spot)).stream())
                .findFirst();
    }

    private String beside(ReferenceLine one, Spot spot) {
        return one.figures()
                .get(spots.indexOf(spot))
                .map(theirs -> words.format().cell(theirs.value()))
                .orElse("No figure");
    }

    private String target(Spot spot) {
        return spot.given().map(words::aimCell).orElse("–");
    }
}
