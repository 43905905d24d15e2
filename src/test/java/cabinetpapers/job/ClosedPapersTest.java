package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job whose papers were public, and are exempt from the next run on, or the other way round. */
@RunsJobs
class ClosedPapersTest {

    private static final String CLOSED = "part: exempt 3";

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.replaceInJob("    title: Quarterly report", "    part: public\n    title: Quarterly report");
        council.replaceInJob("    title: Figures", "    part: public\n    title: Figures");
    }

    @Test
    void whereNoPublicPaperIsLeftNothingInThePublicFolderHoldsWhatWas() throws IOException {
        council.run(new PlainPress());
        assertThat(open().resolve("manifest.json")).content().contains("Figures", "Quarterly report");
        council.replaceInJob("part: public", CLOSED);

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.message()).isEmpty();
        assertThat(TinyCouncil.files(council.papers())).isEmpty();
        assertThat(open().resolve("manifest.json")).content().doesNotContain("Figures", "Quarterly report");
        assertThat(open().resolve("index.html")).content().doesNotContain("Figures", "Quarterly report");
        assertThat(open().resolve("SHA256SUMS")).content().isEmpty();
        try (ZipFile zip = new ZipFile(
                open().resolve("cabinet-2023-12-18-public.zip").toFile())) {
            assertThat(zip.size()).isEqualTo(2);
        }
    }

    @Test
    void thePublicAgendaListsNoClosedPaperThatIsOpenNow() throws IOException {
        council.replaceInJob("out: out", "out: out\npack:\n  odd-pages: no");
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Figures");
        council.run(Press.RENDERERS);
        assertThat(pack()).contains("Appendix 1 – Paper not open to the public (not for publication: exempt, paragraph 3)");
        council.replaceInJob(CLOSED, "part: public");

        council.run(Press.RENDERERS);

        assertThat(pack()).contains("Appendix 1 – Figures").doesNotContain("not open to the public", "exempt");
        assertThat(TinyCouncil.read(exempt().resolve("manifest.json"))).doesNotContain("Figures");
    }

    private String pack() throws IOException {
        try (PDDocument pack = Loader.loadPDF(packFile().toFile())) {
            return new PDFTextStripper().getText(pack).replaceAll("\\s+", " ");
        }
    }

    private Path packFile() {
        return open().resolve("Agenda pack Cabinet 2023-12-18.pdf");
    }

    private Path open() {
        return council.findings().resolveSibling("public");
    }

    private Path exempt() {
        return council.findings().resolveSibling("exempt");
    }
}
