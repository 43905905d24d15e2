package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.assembly.TrendFigure.Spot;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A trend's figures as a table. Quarters of several years stand by year, so that a quarter is above the same quarter of the
 * next year, and months of several quarters by quarter; all other periods have a row each. The target stands at the end
 * of its row, or in a row of its own where it changes within one; so does England's or a region's figure. So the
 * measure's part stays on a page.
 */
final class TrendTable {

    private static final List<String> QUARTERS = List.of("Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4");
    private static final List<String> MONTHS = List.of("First month", "Second month", "Third month");

    private static final String ACTUAL = "Actual";

    private static final String WHOLE_YEAR = ", whole year";

    /** A period before the trend begins, or one that is still to come. */
    private static final String OUTSIDE = "–";

    private final MeasureWords words;
    private final List<Spot> spots;
    private final Optional<ReferenceLine> line;
    private final boolean aimed;

    /** Periods that stand beside one another. */
    private record Stretch(String title, List<? extends Period> periods) {}

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
        List<Stretch> stretches = spots.stream()
                .flatMap(spot -> stretch(spot.period()))
                .distinct()
                .toList();
        return stretches.size() > 1 ? table.byStretch(stretches, widths) : table.byPeriod(widths);
    }

    /** The year of a quarter, the quarter of a month; nothing for a year. */
    private static Stream<Stretch> stretch(Period period) {
        return switch (period) {
            case Quarter quarter -> Stream.of(year(quarter.year()));
            case Month month -> Stream.of(quarter(Quarter.of(month.month())));
            case FinancialYear year -> Stream.empty();
        };
    }

    private static Stretch year(FinancialYear year) {
        return new Stretch(
                year.title(),
                IntStream.rangeClosed(1, QUARTERS.size())
                        .mapToObj(number -> new Quarter(year, number))
                        .toList());
    }

    /** "July to September 2023". */
    private static Stretch quarter(Quarter quarter) {
        List<Month> months = quarter.months();
        String first = months.getFirst().title();
        return new Stretch(
                first.substring(0, first.indexOf(' ')) + " to "
                        + months.getLast().title(),
                months);
    }

    private Block.Table byPeriod(TableWidths widths) {
        List<Wish> wishes = new ArrayList<>(List.of(Wish.wide(2), new Wish(Align.RIGHT, 2)));
        List<String> header = new ArrayList<>(List.of("Period", ACTUAL));
        if (aimed) {
            header.add(aim());
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

    private Block.Table byStretch(List<Stretch> stretches, TableWidths widths) {
        Map<Period, Spot> byPeriod = spots.stream().collect(Collectors.toMap(Spot::period, Function.identity()));
        boolean quarterly = spots.getLast().period() instanceof Quarter;
        List<String> heads = new ArrayList<>(List.of(quarterly ? "Year" : "Quarter"));
        heads.addAll(quarterly ? QUARTERS : MONTHS);
        boolean steady = aimed
                && stretches.stream()
                        .allMatch(stretch -> aims(stretch, byPeriod).size() <= 1);
        if (steady) {
            heads.add(aim());
        }
        Optional<ReferenceLine> column = line.filter(one -> steady || !aimed)
                .filter(one -> stretches.stream().allMatch(stretch -> isOneYears(theirs(one, stretch, byPeriod))));
        column.ifPresent(one -> heads.add(one.name() + WHOLE_YEAR));
        List<Row> rows = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Stream<String> actuals = cells(stretch, byPeriod, this::actual);
            Stream<String> others = column.stream().map(one -> yearly(theirs(one, stretch, byPeriod)));
            if (steady) {
                String target = aims(stretch, byPeriod).stream()
                        .findFirst()
                        .map(Unbroken::words)
                        .orElse(OUTSIDE);
                rows.add(row(stretch.title(), Stream.concat(Stream.concat(actuals, Stream.of(target)), others)));
            } else if (aimed) {
                rows.add(row(stretch.title() + " actual", actuals));
                rows.add(row(stretch.title() + " target", cells(stretch, byPeriod, this::target)));
            } else {
                rows.add(row(stretch.title(), Stream.concat(actuals, others)));
            }
            line.filter(one -> column.isEmpty())
                    .flatMap(one -> rowOf(one, stretch, byPeriod))
                    .map(row -> steady ? Stream.concat(row.stream(), Stream.of(OUTSIDE)) : row.stream())
                    .ifPresent(row -> rows.add(new Row(row.map(Cell::of).toList())));
        }
        List<Wish> wishes = new ArrayList<>(List.of(Wish.wide(2)));
        wishes.addAll(Collections.nCopies(heads.size() - 1, new Wish(Align.RIGHT, 1)));
        return table(wishes, Row.of(heads.toArray(String[]::new)), rows, widths);
    }

    private String aim() {
        return words.range().isPresent() ? "Range" : "Target";
    }

    /** The different targets of a stretch. */
    private Set<String> aims(Stretch stretch, Map<Period, Spot> byPeriod) {
        return stretch.periods().stream()
                .flatMap(period -> Stream.ofNullable(byPeriod.get(period)))
                .flatMap(spot -> spot.given().stream())
                .map(words::aimCell)
                .collect(Collectors.toSet());
    }

    private static Stream<String> cells(Stretch stretch, Map<Period, Spot> byPeriod, Function<Spot, String> figure) {
        return stretch.periods().stream()
                .map(period ->
                        Optional.ofNullable(byPeriod.get(period)).map(figure).orElse(OUTSIDE));
    }

    private static Row row(String head, Stream<String> cells) {
        return new Row(Stream.concat(Stream.of(head), cells).map(Cell::of).toList());
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

    /** The other's different figures in a stretch. */
    private List<Benchmark> theirs(ReferenceLine one, Stretch stretch, Map<Period, Spot> byPeriod) {
        return stretch.periods().stream()
                .flatMap(period -> Stream.ofNullable(byPeriod.get(period)))
                .flatMap(spot -> one.figures().get(spots.indexOf(spot)).stream())
                .distinct()
                .toList();
    }

    /** Then they stand in a column at the end of each row: one figure four times over says no more. */
    private static boolean isOneYears(List<Benchmark> theirs) {
        return theirs.isEmpty() || (theirs.size() == 1 && theirs.getFirst().period() instanceof FinancialYear);
    }

    private String yearly(List<Benchmark> theirs) {
        return theirs.isEmpty()
                ? "No figure"
                : words.format().cell(theirs.getFirst().value());
    }

    /** A stretch without any of the other's figures needs no row for them. */
    private Optional<List<String>> rowOf(ReferenceLine one, Stretch stretch, Map<Period, Spot> byPeriod) {
        return theirs(one, stretch, byPeriod).stream()
                .findFirst()
                .map(first -> Stream.concat(
                                Stream.of(stretch.title() + " " + one.name()
                                        + (first.period() instanceof FinancialYear ? WHOLE_YEAR : "")),
                                cells(stretch, byPeriod, spot -> beside(one, spot)))
                        .toList());
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
