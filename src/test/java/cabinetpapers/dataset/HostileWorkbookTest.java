package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks and tables that are made to harm, or merely enormous. */
@Timeout(120)
class HostileWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void aWorkbookThatUnpacksToGigabytesIsRefused() throws IOException {
        Path bomb = with("xl/media/zeros.bin", out -> {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 260; i++) {
                out.write(zeros);
            }
        });

        assertThat(Files.size(bomb)).isLessThan(4 << 20);
        assertThat(read(bomb)).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKER);
            assertThat(finding.fact()).isEqualTo("unpacks to more than 256 MB");
        });
    }

    @Test
    void aWorkbookThatNamesFilesOfTheMachineIsRefused() throws IOException {
        Path outside = with(
                "xl/evil.xml",
                out -> out.write(
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
                                .getBytes(StandardCharsets.UTF_8)));

        assertThat(read(outside))
                .extracting(Finding::fact)
                .contains("declares a document type in xl/evil.xml, which no workbook does");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void aDocumentTypeIsSeenBehindACommentOfAnyLength(String encoding) throws IOException {
        String instruction = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
        Path outside = with(
                "xl/evil.xml",
                out -> out.write((instruction + "<!-- " + "<a> - ".repeat(50_000) + "--><!DOCTYPE a []><a/>")
                        .getBytes(Charset.forName(encoding))));
        Path inside = with(
                "xl/harmless.xml",
                out -> out.write(
                        (instruction + "<!-- --><a><!-- <!DOCTYPE a []> --></a>").getBytes(Charset.forName(encoding))));

        assertThat(read(outside))
                .extracting(Finding::fact)
                .contains("declares a document type in xl/evil.xml, which no workbook does");
        assertThat(read(inside)).isEmpty();
    }

    @Test
    void macrosAndLinksAreLeftAloneAndTold() throws IOException {
        Path macros = with("xl/vbaProject.bin", out -> out.write(1));
        Path links =
                with("xl/externalLinks/externalLink1.xml", out -> out.write("<a/>".getBytes(StandardCharsets.UTF_8)));

        assertThat(read(macros)).extracting(Finding::fact).containsExactly("holds macros, which were not run");
        assertThat(read(links))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fact()).startsWith("links to other files or databases"));
    }

    @Test
    void aMillionEmptyRowsAreReadQuickly() throws IOException {
        Path file = folder.resolve("rows.xlsx");
        Path good = Tables.good().workbook(folder);
        try (ZipFile zip = new ZipFile(good.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                String text = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().endsWith("sheet2.xml")) {
                    StringBuilder rows = new StringBuilder();
                    for (int row = 1000; row < 1_001_000; row++) {
                        rows.append("<row r=\"").append(row).append("\"></row>");
                    }
                    text = text.replace("</sheetData>", rows + "</sheetData>");
                }
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }

        assertThat(read(file))
                .filteredOn(finding -> finding.severity() == Severity.BLOCKER)
                .isEmpty();
    }

    @Test
    void aCellOfFiftyMegabytesIsRefused() throws IOException {
        Path tables = Tables.good().folder(folder);
        Files.writeString(
                tables.resolve("values.csv"),
                "code,period,actual,target,status\nA1,2023-24 Q2,\"" + "9".repeat(50 << 20) + "\",80,final\n");

        assertThat(read(tables)).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKER);
            assertThat(finding.fact()).contains("too long");
        });
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** A good workbook with one more part. */
    private Path with(String name, Content content) throws IOException {
        Path file = folder.resolve("hostile-" + name.hashCode() + ".xlsx");
        try (ZipFile zip = new ZipFile(Tables.good().workbook(folder).toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry part : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                zip.getInputStream(part).transferTo(out);
                out.closeEntry();
            }
            out.putNextEntry(new ZipEntry(name));
            content.write(out);
            out.closeEntry();
        }
        return file;
    }

    private static List<Finding> read(Path place) {
        Findings findings = new Findings();
        new DatasetReader(Read.Q2, Read.COUNCIL).read(place, findings);
        return findings.list();
    }
}
