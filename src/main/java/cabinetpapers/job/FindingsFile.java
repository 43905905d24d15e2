package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The table of findings for those who mend the data: a CSV file, which Excel opens as it is. */
final class FindingsFile {

    /** Tells Excel that the file is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private FindingsFile() {}

    static Path in(Path folder) {
        return folder.resolve("findings.csv");
    }

    /** Writes the file, unless it says the same already. */
    static void write(Path folder, List<Finding> findings) throws Refusal {
        Path target = in(folder);
        try {
            byte[] bytes = (BYTE_ORDER_MARK + table(findings)).getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
                PartFile.write(target, bytes);
            }
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }

    private static String table(List<Finding> findings) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("kind", "file", "where", "what is wrong", "what to do");
            for (Finding finding : findings) {
                csv.writeRecord(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.place().source(),
                        finding.place().spot(),
                        finding.fact(),
                        finding.remedy());
            }
        }
        return text.toString();
    }
}
