package cabinetpapers.dataset;

import cabinetpapers.finding.Place;
import java.util.Locale;
import java.util.OptionalInt;

/** A row before its cells are tidied and looked at. */
record RawRow(Rows rows, Header header, Row row) {

    /** A row of too many cells cannot be trusted to have its part under the right heading. */
    boolean shifted() {
        return rows.layout() == Rows.Layout.CELLS_SHIFT && row.cells().size() > header.size();
    }

    /** Empty where the cell is blank or the column is not there. */
    String text(Column column) {
        OptionalInt position = header.position(column);
        return position.isEmpty()
                ? ""
                : CellText.line(CellText.printable(row.cell(position.getAsInt()).text()));
    }

    /** For comparing references however they are spelt. */
    String key(Column column) {
        return text(column).toLowerCase(Locale.ROOT);
    }

    Place place(Column column) {
        OptionalInt position = header.position(column);
        return position.isPresent() ? rows.place(row, position.getAsInt()) : rows.place(row);
    }
}
