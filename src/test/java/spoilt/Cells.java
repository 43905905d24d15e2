package spoilt;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Tables that are still tables, with cells that somebody mistyped, cleared or filled in from another line or column: most
 * of them pass for values, and what comes after the reading has to bear them.
 */
public final class Cells {

    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-0",
            "-1",
            "0.0000001",
            "-99999999999",
            "123456789012345678",
            "1e300",
            "1e-300",
            "100%",
            "£1.2m",
            "50.00000000000001",
            "n/a",
            "none",
            "0%",
            "0 points",
            "5%",
            "99999 points",
            "floor",
            "range",
            "higher",
            "lower",
            "cumulative",
            "rolling",
            "monthly",
            "quarterly",
            "annual",
            "ratio",
            "mean",
            "final",
            "provisional",
            "revised",
            "not due",
            "not reported",
            "not comparable",
            "2023-24 Q2",
            "2023-24",
            "2023-09",
            "1900-01",
            "9998-99 Q4",
            "December 2025",
            "mid-January 2026",
            "by the end of the financial year",
            "2029/30+",
            "Ongoing",
            "TBC",
            "29 February 2023",
            "31 December 9999",
            "2023-12-18",
            "25:00",
            "complete",
            "on hold",
            "red",
            "blue",
            "public",
            "exempt 3",
            "confidential",
            "1",
            "5",
            "5.1",
            "5.1.1.1.1.1.1.1.1",
            "1, 2, 3",
            "A / B & C with support from D",
            "(a) one\n(b) two\n\n(c) three",
            "- one\n- two\n  - three",
            "\u200F\u05D0\u05D1",
            "\uD83D\uDE00",
            "x".repeat(400),
            "many words ".repeat(300),
            "line\n".repeat(200));

    private Cells() {}

    /** @param table a CSV file with a row of headings, which stays as it is */
    public static String spoilt(String table, RandomGenerator random) {
        List<List<String>> rows = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(table)) {
            rows.add(new ArrayList<>(record.getFields()));
        }
        for (int i = Spoiling.changes(random); i > 0 && rows.size() > 1; i--) {
            List<String> row = any(rows.subList(1, rows.size()), random);
            int column = random.nextInt(row.size());
            List<String> other = any(rows, random);
            row.set(
                    column,
                    switch (random.nextInt(4)) {
                        case 0 -> other.get(Math.min(column, other.size() - 1));
                        case 1 -> any(other, random);
                        default -> any(VALUES, random);
                    });
        }
        return written(rows);
    }

    private static String written(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        rows.forEach(csv::writeRecord);
        return text.toString();
    }

    private static <T> T any(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
