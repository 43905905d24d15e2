package cabinetpapers.dataset;

import cabinetpapers.finding.Place;
import java.util.Optional;

/** One table's rows, from first to last, read as they are asked for. */
sealed interface Rows extends AutoCloseable permits CsvRows, SheetRows {

    /** What becomes of the other cells when one is added or dropped. */
    enum Layout {
        /** A stray comma moves every later cell into the wrong column. */
        CELLS_SHIFT,
        /** Each cell keeps its own column. */
        CELLS_STAY
    }

    /** The next row; empty at the end, also where the rest cannot be read, which is then a finding. */
    Optional<Row> next();

    /** Whether the end that was met is the table's own. */
    boolean whole();

    Layout layout();

    /** The whole table. */
    Place place();

    Place place(Row row);

    /** @param position of the cell in its row, from 0 */
    Place place(Row row, int position);

    @Override
    void close();
}
