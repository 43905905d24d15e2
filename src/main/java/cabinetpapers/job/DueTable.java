package cabinetpapers.job;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The table of what is due: a CSV file, which Excel opens as it is. */
final class DueTable {

    /** Tells Excel that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DueTable() {}

    /** Replaces the file, which is named for this and nothing else. */
    static void write(Path file, List<DueReport.Owed> owed) throws Refusal {
        try {
            PartFile.write(file, (BYTE_ORDER_MARK + table(owed)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }

    private static String table(List<DueReport.Owed> owed) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("who", "owner", "measure or paper", "what", "by", "standing");
            for (DueReport.Owed one : owed) {
                csv.writeRecord(
                        one.who(),
                        one.owner(),
                        one.about(),
                        one.what(),
                        one.by().toString(),
                        one.standing().words());
            }
        }
        return text.toString();
    }
}
