package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

    @Test
    void thePackGoesWithTheLastPaperThatThePublicMaySee() {
        pdfsInAPack();
        council.run(Press.RENDERERS);
        assertThat(open().resolve("manifest.json")).content().contains("Agenda pack");
        council.replaceInJob("part: public", CLOSED);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.message()).isEmpty();
        assertThat(packFile()).doesNotExist();
        assertThat(open().resolve("manifest.json")).content().doesNotContain("Agenda pack");
        assertThat(open().resolve("index.html")).content().doesNotContain("Agenda pack");
    }

    @Test
    void aPackThatSomebodyChangedStaysAndIsTold() throws IOException {
        pdfsInAPack();
        council.run(Press.RENDERERS);
        Files.writeString(packFile(), "%PDF-1.7 with somebody's notes");
        council.replaceInJob("part: public", CLOSED);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(packFile()).exists();
        assertThat(open().resolve("manifest.json")).content().doesNotContain("Agenda pack");
        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(finding -> finding.startsWith("HOLE ")
                        && finding.contains("public/Agenda pack Cabinet 2023-12-18.pdf: the meeting has no such pack"));
    }

    @Test
    void aJobThatAsksForNoPackAnyMoreLeavesNone() {
        pdfsInAPack();
        council.run(Press.RENDERERS);
        council.replaceInJob("pack:\n  odd-pages: no\n", "");

        council.run(Press.RENDERERS);

        assertThat(packFile()).doesNotExist();
        assertThat(open().resolve("manifest.json")).content().doesNotContain("Agenda pack");
    }

    @Test
    void aJobWithoutAPackLeavesAnothersAloneButForPagesOfItsOwnThatHaveToGo() {
        pdfsInAPack();
        council.run(Press.RENDERERS);
        council.replaceInJob("pack:\n  odd-pages: no\n", "");
        council.replaceInJob("job: quarter-end", "job: other");
        council.replaceInJob("title: Quarterly report", "title: Other report");
        council.replaceInJob("title: Figures", "title: Other figures");
        council.run(new PlainPress());
        assertThat(packFile()).exists();
        assertThat(open().resolve("manifest.json")).content().contains("Agenda pack");
        council.replaceInJob("part: public\n    title: Other figures", CLOSED + "\n    title: Other figures");

        council.run(new PlainPress());

        assertThat(packFile()).doesNotExist();
        assertThat(open().resolve("manifest.json")).content().contains("Figures").doesNotContain("Agenda pack");
    }

    private void pdfsInAPack() {
        council.replaceInJob("outputs: [word, pdf]", "outputs: [pdf]\npack:\n  odd-pages: no");
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
