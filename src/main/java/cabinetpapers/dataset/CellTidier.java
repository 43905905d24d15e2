package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;

/** Makes one cell's text fit for a page, and says what had to go. */
final class CellTidier {

    /** The most that a spreadsheet's cell can hold. */
    private static final int LONGEST_CELL = 32_767;

    private final Rows rows;
    private final Slips slips;
    private final Findings findings;

    CellTidier(Rows rows, Slips slips, Findings findings) {
        this.rows = rows;
        this.slips = slips;
        this.findings = findings;
    }

    /** On one line, unless the column holds prose. */
    String tidy(Column column, Row row, int position) {
        Row.Cell cell = row.cell(position);
        String text = CellText.printable(cell.text());
        if (text.length() != cell.text().length()) {
            slips.add(Slip.UNPRINTABLE, column, () -> rows.place(row, position));
        }
        return switch (column.kind()) {
            case PROSE -> printed(column, CellText.prose(text), row, position);
            case LINE -> printed(column, CellText.line(text), row, position);
            case CODE, NUMBER, WORD, PERIOD, DATE, TOLERANCE -> cut(column, CellText.line(text), row, position);
        };
    }

    /** A formula that failed is no text for a page. */
    private String printed(Column column, String text, Row row, int position) {
        if (BrokenFormula.marks(text) || row.cell(position).format() == Row.Format.FORMULA) {
            findings.add(Finding.hole(
                    rows.place(row, position),
                    Quoted.cell(column, text) + " is a formula without a result, and is read as blank",
                    "Correct the formula, or save the file with its result, and run again."));
            return "";
        }
        if (FormulaText.is(text.strip())) {
            slips.add(Slip.FORMULA, column, () -> rows.place(row, position));
        }
        return cut(column, text, row, position);
    }

    private String cut(Column column, String text, Row row, int position) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        findings.add(Finding.hole(
                rows.place(row, position),
                column.title() + " holds " + text.length() + " characters and is cut after " + LONGEST_CELL
                        + ", the most that a spreadsheet's cell can hold",
                "Look for a quotation mark that was never closed, or shorten the text, and run again."));
        return CellText.printable(text.substring(0, LONGEST_CELL)).strip();
    }
}
