package cabinetpapers.dataset;

import java.util.List;

/**
 * One row as its source holds it.
 *
 * @param number the line that the row starts on, or its row in the sheet, from 1
 */
record Row(int number, List<Cell> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    /**
     * One cell, its text as a CSV file would hold it: {@code 45%}, {@code 2023-12-18}.
     *
     * @param format what the source knows beyond the text; a CSV file knows nothing
     */
    record Cell(String text, Format format) {
        static final Cell BLANK = new Cell("", Format.TEXT);

        boolean blank() {
            return text.isBlank();
        }
    }

    /** How a workbook stores a cell. */
    enum Format {
        TEXT,
        NUMBER,
        /** A number shown as a date or a time. */
        DATE,
        /** A formula whose result was not saved; the text is the formula. */
        FORMULA
    }

    Cell cell(int position) {
        return position < cells.size() ? cells.get(position) : Cell.BLANK;
    }

    boolean blank() {
        for (Cell cell : cells) {
            if (!cell.blank()) {
                return false;
            }
        }
        return true;
    }
}
