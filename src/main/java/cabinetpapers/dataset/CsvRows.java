package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one CSV file. A quotation mark out of place ends them: what follows cannot be told apart any more. */
final class CsvRows implements Rows {

    private static final Pattern STARTING_LINE = Pattern.compile("starting at line (\\d+)");

    private final String name;
    private final Findings findings;
    private final CloseableIterator<CsvRecord> records;
    private boolean whole = true;

    CsvRows(String name, Reader reader, Findings findings) {
        this.name = name;
        this.findings = findings;
        this.records = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(reader)
                .iterator();
    }

    @Override
    public Optional<Row> next() {
        CsvRecord csv;
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            csv = records.next();
        } catch (CsvParseException cause) {
            return broken(unreadable(String.valueOf(cause.getMessage())));
        } catch (UncheckedIOException cause) {
            return broken(Finding.blocker(place(), Cause.words(cause), Cause.REMEDY));
        }
        Row.Cell[] cells = new Row.Cell[csv.getFieldCount()];
        for (int i = 0; i < cells.length; i++) {
            String text = csv.getField(i);
            cells[i] = text.isEmpty() ? Row.Cell.BLANK : new Row.Cell(text, Row.Format.TEXT);
        }
        return Optional.of(new Row((int) csv.getStartingLineNumber(), List.of(cells)));
    }

    private Optional<Row> broken(Finding finding) {
        findings.add(finding);
        whole = false;
        return Optional.empty();
    }

    private Finding unreadable(String message) {
        Matcher line = STARTING_LINE.matcher(message);
        Place place = line.find() ? new Place(name, "line " + line.group(1)) : place();
        return message.contains("maximum")
                ? Finding.blocker(
                        place,
                        "the row that starts here is too long to be one row of a table",
                        "Look for a quotation mark that was never closed, and run again.")
                : Finding.blocker(
                        place,
                        "a quotation mark in the row that starts here is out of place or never closed, so the rest of"
                                + " the file cannot be read",
                        "Close each quoted cell, write a quotation mark inside it twice (\"\"), and run again.");
    }

    @Override
    public boolean whole() {
        return whole;
    }

    @Override
    public Layout layout() {
        return Layout.CELLS_SHIFT;
    }

    @Override
    public Place place() {
        return Place.of(name);
    }

    @Override
    public Place place(Row row) {
        return Place.line(name, row.number());
    }

    @Override
    public Place place(Row row, int position) {
        return place(row);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException cause) {
            findings.add(Finding.blocker(place(), Cause.words(cause), Cause.REMEDY));
        }
    }
}
