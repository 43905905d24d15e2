package cabinetpapers.job;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table for officers: a CSV file, which Excel opens as it is.
 *
 * <p>A cell that a spreadsheet would take for a formula has an apostrophe before it: opening the table computes nothing,
 * fetches nothing, and shows the words. Numbers stay numbers.
 */
record OfficersTable(List<String> headings, List<List<String>> rows) {

    /** Tells Excel that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What makes spreadsheets compute, at the beginning of a cell; they skip spaces and what has no width. */
    private static final Pattern BEGINS_FORMULA = Pattern.compile("^[\\s\u00A0\uFEFF]*[=+\\-@]|^[\t\r\n]");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d,]*(\\.\\d+)?%?");

    OfficersTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    byte[] bytes() {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headings);
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(OfficersTable::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        boolean computes =
                BEGINS_FORMULA.matcher(cell).find() && !NUMBER.matcher(cell).matches();
        return computes ? "'" + cell : cell;
    }
}
