package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.assembly.TrendFigure.Spot;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Chart.Mark;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Way;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A process-behaviour chart's figures as a table: a row for each month or quarter of the year, a column for each year,
 * and each signal beside its figure.
 */
final class ProcessTable {

    private static final String OUTSIDE = "–";

    private final MeasureWords words;
    private final List<Spot> spots;
    private final List<Mark> marks;

    private ProcessTable(MeasureWords words, List<Spot> spots, List<Mark> marks) {
        this.words = words;
        this.spots = spots;
        this.marks = marks;
    }

    /**
     * @param spots at least one, unbroken and oldest first
     * @param marks one a spot
     */
    static Block.Table of(MeasureWords words, List<Spot> spots, List<Mark> marks, TableWidths widths) {
        return new ProcessTable(words, spots, marks).table(widths);
    }

    private Block.Table table(TableWidths widths) {
        List<FinancialYear> years = spots.stream()
                .map(spot -> spot.period().financialYear())
                .distinct()
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Period place : places(years.getFirst())) {
            rows.add(row(name(place), years, year -> figure(place, year)));
        }
        if (spots.stream().anyMatch(spot -> spot.target().isPresent())) {
            rows.add(row("Target", years, year -> Cell.of(targets(year))));
        }
        Row header = row(heading(), years, year -> Cell.of(year.title()));
        List<Wish> wishes = new ArrayList<>(List.of(Wish.wide(1)));
        wishes.addAll(Collections.nCopies(years.size(), new Wish(Align.RIGHT, 1)));
        return new Block.Table(
                words.code() + ": figures and signals" + TrendTable.inUnit(words),
                widths.columns(wishes, header, rows, 1),
                List.of(header),
                rows,
                1);
    }

    private interface OfYear {
        Cell cell(FinancialYear year);
    }

    private static Row row(String head, List<FinancialYear> years, OfYear cells) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(head)));
        years.forEach(year -> row.add(cells.cell(year)));
        return new Row(row);
    }

    /** The months or quarters of a year; of an annual measure the year itself. */
    private List<Period> places(FinancialYear year) {
        return switch (spots.getFirst().period()) {
            case Month month ->
                IntStream.range(0, 12)
                        .<Period>mapToObj(
                                i -> new Month(YearMonth.from(year.firstDay()).plusMonths(i)))
                        .toList();
            case Quarter quarter ->
                IntStream.rangeClosed(1, 4)
                        .<Period>mapToObj(i -> new Quarter(year, i))
                        .toList();
            case FinancialYear whole -> List.of(year);
        };
    }

    private String heading() {
        return switch (spots.getFirst().period()) {
            case Month month -> "Month";
            case Quarter quarter -> "Quarter";
            case FinancialYear year -> "Year";
        };
    }

    private static String name(Period place) {
        return switch (place) {
            case Month month -> month.month().getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
            case Quarter quarter -> "Quarter " + quarter.number();
            case FinancialYear year -> "Whole year";
        };
    }

    private Cell figure(Period place, FinancialYear year) {
        for (int i = 0; i < spots.size(); i++) {
            Period period = spots.get(i).period();
            if (period.financialYear().equals(year) && name(period).equals(name(place))) {
                return figure(spots.get(i), marks.get(i));
            }
        }
        return Cell.of(OUTSIDE);
    }

    private Cell figure(Spot spot, Mark mark) {
        String figure = ReadingWords.cell(spot.given(), words.format());
        return switch (mark) {
            case ORDINARY -> Cell.of(figure);
            case IMPROVEMENT -> signal(Way.BETTER, figure, mark);
            case CONCERN -> signal(Way.WORSE, figure, mark);
            case CHANGE -> Cell.of(figure + " (" + mark.words() + ")");
        };
    }

    private static Cell signal(Way way, String figure, Mark mark) {
        return new Cell(
                List.of(new Block.Paragraph(List.of(Inline.text(figure + " "), new Inline.Arrow(way, mark.words())))));
    }

    /** Those that the year had, one after the other. */
    private String targets(FinancialYear year) {
        String given = spots.stream()
                .filter(spot -> spot.period().financialYear().equals(year))
                .flatMap(spot -> spot.target().stream())
                .map(words.format()::cell)
                .distinct()
                .collect(Collectors.joining(", then "));
        return given.isEmpty() ? "No target" : given;
    }
}
