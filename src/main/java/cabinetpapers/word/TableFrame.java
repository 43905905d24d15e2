package cabinetpapers.word;

import cabinetpapers.house.Colour;
import java.util.Optional;

/** The outside of a table: its style, names, width and columns; then its rows and cells. */
final class TableFrame {

    private final Xml xml;
    private final int[] widths;

    private TableFrame(Xml xml, int[] widths) {
        this.xml = xml;
        this.widths = widths;
    }

    /**
     * Opens the table.
     *
     * @param look which parts of the style apply, and whether the first column heads its rows
     * @param name what it is, for those who cannot see it
     * @param widths of the columns, in points
     */
    static TableFrame open(Xml xml, String style, Look look, String name, String description, double[] widths) {
        TableFrame frame = new TableFrame(xml, twips(widths));
        frame.begin(style, look, name, description);
        return frame;
    }

    /** Rounded so that the sum stays what it is. */
    private static int[] twips(double[] widths) {
        int[] twips = new int[widths.length];
        double edge = 0;
        int before = 0;
        for (int i = 0; i < widths.length; i++) {
            edge += widths[i];
            twips[i] = Lengths.twips(edge) - before;
            before += twips[i];
        }
        return twips;
    }

    private void begin(String style, Look look, String name, String description) {
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", style);
        xml.empty("w:tblW", "w:w", String.valueOf(total), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        look.write(xml);
        xml.value("w:tblCaption", name).value("w:tblDescription", description).close();
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
    }

    /** A row that stays on one page. */
    void row() {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    }

    /** A row that is repeated on each page. */
    void headerRow() {
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
    }

    /**
     * A cell. Its fill is the only thing that no style can say: a table's style knows cells by their place, and a
     * paragraph's fill leaves the rest of a high cell white.
     */
    void cell(int column, CellRole role, Optional<Colour> fill) {
        xml.open("w:tc").open("w:tcPr");
        switch (role) {
            // Word says it of the first column by itself, and of no other.
            case ROW_HEADING -> xml.empty("w:cnfStyle", "w:firstColumn", "1");
            case HEADING, TEXT -> {}
        }
        inside(column, fill);
    }

    /** A label above its value, which need not stand in a header row. */
    void labelCell(int column, Colour fill) {
        xml.open("w:tc").open("w:tcPr").empty("w:cnfStyle", "w:firstRow", "1");
        inside(column, Optional.of(fill));
    }

    private void inside(int column, Optional<Colour> fill) {
        xml.empty("w:tcW", "w:w", String.valueOf(widths[column]), "w:type", "dxa");
        fill.ifPresent(colour -> Style.fill(xml, colour));
        xml.close();
    }

    /** Ends the cell, the row or the table. */
    void end() {
        xml.close();
    }

    /** Which of a table's edges are headers. */
    enum Look {
        HEADER_ROW("1", "0", "0620"),
        HEADER_ROW_AND_COLUMN("1", "1", "06A0"),
        HEADER_COLUMN("0", "1", "0680");

        private final String firstRow;
        private final String firstColumn;
        private final String bits;

        Look(String firstRow, String firstColumn, String bits) {
            this.firstRow = firstRow;
            this.firstColumn = firstColumn;
            this.bits = bits;
        }

        private void write(Xml xml) {
            xml.empty(
                    "w:tblLook",
                    "w:val",
                    bits,
                    "w:firstRow",
                    firstRow,
                    "w:lastRow",
                    "0",
                    "w:firstColumn",
                    firstColumn,
                    "w:lastColumn",
                    "0",
                    "w:noHBand",
                    "1",
                    "w:noVBand",
                    "1");
        }
    }
}
