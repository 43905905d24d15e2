package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** One row of a known table, its cells tidied and found by column. */
final class Line {

    /** Whether each cell stands under its own heading. */
    enum Shape {
        WHOLE,
        /** The row has more cells than the first row: a comma too many moved some of them, and which is not known. */
        SHIFTED
    }

    private final Rows rows;
    private final Header header;
    private final Row row;
    private final Shape shape;
    private final Map<Column, String> texts;
    private final Map<Column, Parsed<BigDecimal>> numbers = new EnumMap<>(Column.class);

    Line(Rows rows, Header header, Row row, Shape shape, Map<Column, String> texts) {
        this.rows = rows;
        this.header = header;
        this.row = row;
        this.shape = shape;
        this.texts = texts;
    }

    int number() {
        return row.number();
    }

    Shape shape() {
        return shape;
    }

    /** The cell's text; empty where the cell is blank or the column is not there. */
    String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    /** The row from this column on, for cells that cannot be told apart. */
    String rest(Column column) {
        OptionalInt position = header.position(column);
        return position.isEmpty()
                ? ""
                : row.cells().stream()
                        .skip(position.getAsInt())
                        .map(Row.Cell::text)
                        .collect(Collectors.joining(","));
    }

    boolean blank(Column column) {
        return text(column).isEmpty();
    }

    Row.Format format(Column column) {
        OptionalInt position = header.position(column);
        return position.isPresent() ? row.cell(position.getAsInt()).format() : Row.Format.TEXT;
    }

    Place place() {
        return rows.place(row);
    }

    Place place(Column column) {
        OptionalInt position = header.position(column);
        return position.isPresent() ? rows.place(row, position.getAsInt()) : place();
    }

    /** Another row of the same table: {@code line 3} or {@code row 3}. */
    String place(int number) {
        return switch (rows.layout()) {
            case CELLS_SHIFT -> "line " + number;
            case CELLS_STAY -> "row " + number;
        };
    }

    /** What a cell that is not blank was understood as. */
    Parsed<BigDecimal> parsedNumber(Column column) {
        return numbers.computeIfAbsent(column, unread -> NumberCell.parse(text(column), column));
    }

    /** A number that may be left blank; one that cannot be read is a hole, and empty. */
    Optional<BigDecimal> number(Column column, Findings findings) {
        if (blank(column)) {
            return Optional.empty();
        }
        return switch (parsedNumber(column)) {
            case Parsed.Understood<BigDecimal> understood -> Optional.of(understood.value());
            case Parsed.Refused<BigDecimal> refused -> {
                findings.add(hole(column, refused));
                yield Optional.empty();
            }
        };
    }

    /** {@code values.csv line 14: actual "12,5" is not a number. Write 12.5 and run again.} */
    Finding hole(Column column, Parsed.Refused<?> refused) {
        String remedy = format(column) == Row.Format.DATE && column.kind() == Column.Kind.NUMBER
                ? "The spreadsheet shows it as a date: format the cell as a number, write the figure again and run again."
                : refused.remedy();
        return Finding.hole(place(column), fact(column, refused), remedy);
    }

    String fact(Column column, Parsed.Refused<?> refused) {
        return Quoted.cell(column, text(column)) + " " + refused.fact();
    }
}
