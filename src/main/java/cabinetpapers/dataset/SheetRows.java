package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellAddress;

/** The rows of one sheet. */
final class SheetRows implements Rows {

    private final Place sheet;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final CellReader cells;
    private final Findings findings;
    private int last;
    private boolean whole = true;

    SheetRows(Place sheet, Stream<org.dhatim.fastexcel.reader.Row> stream, CellReader cells, Findings findings) {
        this.sheet = sheet;
        this.stream = stream;
        this.rows = stream.iterator();
        this.cells = cells;
        this.findings = findings;
    }

    @Override
    public Optional<Row> next() {
        try {
            while (rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row row = rows.next();
                last = number(row);
                if (row.getPhysicalCellCount() > 0) {
                    return Optional.of(read(row));
                }
            }
        } catch (RuntimeException cause) {
            whole = false;
            findings.add(Finding.blocker(
                    sheet,
                    "the sheet is damaged" + (last > 0 ? " after row " + last : "") + " and cannot be read to its end",
                    "Open it in Excel, save it as an Excel workbook (.xlsx), and run again."));
        }
        return Optional.empty();
    }

    /** A row that does not say its own number follows the one before it. */
    private int number(org.dhatim.fastexcel.reader.Row row) {
        return Math.max(row.getRowNum(), last + 1);
    }

    private Row read(org.dhatim.fastexcel.reader.Row row) {
        Row.Cell[] read = new Row.Cell[row.getCellCount()];
        for (int i = 0; i < read.length; i++) {
            read[i] = row.getOptionalCell(i).map(cells::read).orElse(Row.Cell.BLANK);
        }
        return new Row(last, List.of(read));
    }

    @Override
    public boolean whole() {
        return whole;
    }

    @Override
    public Layout layout() {
        return Layout.CELLS_STAY;
    }

    @Override
    public Place place() {
        return sheet;
    }

    @Override
    public Place place(Row row) {
        return new Place(sheet.source(), "row " + row.number());
    }

    @Override
    public Place place(Row row, int position) {
        return new Place(sheet.source(), "cell " + new CellAddress(row.number() - 1, position));
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (UncheckedIOException cause) {
            findings.add(Finding.blocker(sheet, Cause.words(cause), Cause.REMEDY));
        }
    }
}
