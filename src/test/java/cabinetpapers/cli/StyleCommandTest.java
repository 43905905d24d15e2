package cabinetpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.wordreader.CouncilTemplates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import picocli.CommandLine;

/** {@code cabinet-papers style}, as somebody types it. */
class StyleCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final Screen screen = new Screen(
            new PrintStream(out, true, StandardCharsets.UTF_8), System.err, Screen.Kind.PLAIN, Path.of("/council"));

    @TempDir
    Path folder;

    @Test
    void whatATemplateSaysOfItsLookIsPrinted() throws IOException {
        Path template = Files.write(folder.resolve("council.dotx"), CouncilTemplates.fernshire());

        assertThat(style(template.toString())).isZero();
        assertThat(lines())
                .contains(
                        "Text              Calibri (in PDF Liberation Sans, whose lines break elsewhere), 12 pt, #000000",
                        "  level 2         15 pt, bold, #1B5E3A, 14 pt before, 4 pt after, line spacing 1.2",
                        "Page              210.01 by 297 mm, margins top 31.87, right 20, bottom 20, left 20",
                        "Footer            left \"County Hall, Fernbridge\"; right \"Page {page}\"")
                .anyMatch(line -> line.startsWith("note: ")
                        && line.contains("paragraph \"Type your report here\": it looks like a heading"))
                .noneMatch(line -> line.startsWith("hole: ") || line.startsWith("blocker: "))
                .last()
                .asString()
                .startsWith("Findings: 0 blockers, 0 holes, ");
    }

    @Test
    void whatSomeReadersCouldNotReadIsFoundAndTheTemplateCanBeUsed() throws IOException {
        Path template = folder.resolve("pale.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(CouncilTemplates.fernshire()));
                OutputStream file = Files.newOutputStream(template)) {
            CTRPr letters =
                    document.getStyles().getStyle("Standard").getCTStyle().addNewRPr();
            letters.addNewColor().setVal("999999");
            letters.addNewSz().setVal(BigInteger.valueOf(20));
            document.write(file);
        }

        assertThat(style(template.toString())).isZero();
        assertThat(lines())
                .contains(
                        "hole: " + template + " style Normal: its colour #999999 on white has a contrast of 2.84 to 1,"
                                + " and needs 4.5. Make it darker: some readers cannot tell it from the paper.")
                .contains("note: " + template + " style Normal: body text of 10 points is small for many readers."
                        + " Use 12 points or more.");
    }

    @Test
    void aFileThatIsNotThereCannotBeUsed() {
        Path template = folder.resolve("council.dotx");

        assertThat(style(template.toString())).isEqualTo(78);
        assertThat(lines()).first().asString().startsWith("blocker: ").contains(template.toString());
        assertThat(lines()).last().isEqualTo("Findings: 1 blocker, 0 holes, 0 notes");
    }

    @Test
    void aFileThatIsNoWordFileCannotBeUsed() throws IOException {
        Path letter = Files.writeString(folder.resolve("council.docx"), "Dear members");
        Path sheet = Files.write(folder.resolve("council.xlsx"), new byte[] {'P', 'K', 3, 4});

        for (Path file : List.of(letter, sheet, folder)) {
            out.reset();
            assertThat(style(file.toString())).as(file.toString()).isEqualTo(78);
            assertThat(lines()).first().asString().startsWith("blocker: " + file);
        }
    }

    @Test
    void aCommandWithoutAFileOrWithTwoIsAnsweredWithItsUsage() {
        assertThat(style()).isEqualTo(64);
        assertThat(style("one.dotx", "two.dotx")).isEqualTo(64);
        assertThat(err.toString()).contains("Usage: style", "FILE");
    }

    private int style(String... files) {
        return new CommandLine(new StyleCommand(screen))
                .setErr(new PrintWriter(err))
                .execute(files);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
