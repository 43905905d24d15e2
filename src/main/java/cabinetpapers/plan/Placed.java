package cabinetpapers.plan;

import cabinetpapers.finding.Place;

/** A row with where it was read, for findings. */
public record Placed<T>(T row, Cells cells) {

    /** Where the row's cells are. */
    public interface Cells {
        /** @param column the name of one of the table's columns */
        Place cell(String column);
    }

    Place at(String column) {
        return cells.cell(column);
    }
}
