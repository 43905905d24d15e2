package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.agenda.ManifestSchema;
import cabinetpapers.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another department's PDF that is not for publication, with a job whose papers all are. */
@RunsJobs
class ExemptAttachmentTest {

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() throws IOException {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word, pdf]\npack:\n  odd-pages: no");
        pdf("Not for publication: exempt, paragraph 3. Offers of three bidders.");
        attach("part: exempt 3\n    public-title: Leisure contract");
    }

    @Test
    void itLiesInTheExemptFolderWithItsParagraphAndNowhereElse() throws IOException {
        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        assertThat(exempt().resolve("quarterly-report/draft/Appendix 2 Offers of the bidders.pdf"))
                .hasSameBinaryContentAs(council.project.resolve("offers.pdf"));
        String manifest = TinyCouncil.read(exempt().resolve("manifest.json"));
        assertThat(ManifestSchema.complaints(manifest)).isEmpty();
        assertThat(manifest)
                .contains(
                        "\"title\": \"Appendix 2 – Offers of the bidders\"",
                        "\"part\": \"exempt 3\"",
                        "\"item\": \"Quarterly report\"");
        assertThat(exempt().resolve("index.html"))
                .content()
                .contains("Appendix 2 – Offers of the bidders (not for publication: exempt, paragraph 3)");
        assertThat(exempt().resolve("cabinet-2023-12-18-exempt.zip")).exists();
        assertThat(TinyCouncil.files(open())).noneMatch(file -> file.toString().contains("Appendix 2"));
        assertThat(TinyCouncil.read(open().resolve("manifest.json"))).doesNotContain("Offers", "exempt");
    }

    @Test
    void thePublicAgendaListsThatThereIsSuchAPaper() throws IOException {
        council.run(Press.RENDERERS);

        assertThat(pack())
                .contains("Appendix 2 – Leisure contract (not for publication: exempt, paragraph 3)")
                .doesNotContain("Offers", "bidders");
    }

    @Test
    void withoutAPublicTitleTheAgendaOnlySaysThatItExists() throws IOException {
        council.replaceInJob("\n    public-title: Leisure contract", "");

        council.run(Press.RENDERERS);

        assertThat(pack()).contains("Appendix 2 – Paper not open to the public (not for publication: exempt");
    }

    @Test
    void evenOneThatCannotBeReadIsListed() throws IOException {
        Files.writeString(council.project.resolve("offers.pdf"), "%PDF-1.7 and no more");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.findings()).extracting(Finding::fact).anyMatch(fact -> fact.contains("offers.pdf"));
        assertThat(pack()).contains("Appendix 2 – Leisure contract (not for publication: exempt, paragraph 3)");
    }

    @Test
    void whatIsWrongWithItIsToldToItsOwnReaders() throws IOException {
        pdf("Offers of three bidders.");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .contains("\"offers.pdf\" is not for publication, and its first page does not say so")
                .noneMatch(fact -> fact.contains("the pack"));
        assertThat(council.findings()).content().doesNotContain("offers");
        assertThat(exempt().resolve("findings.csv")).content().contains("offers.pdf", "exempt 3");
        assertThat(outcome.findingsFiles()).containsExactly(council.findings(), exempt().resolve("findings.csv"));
    }

    @Test
    void whereAnythingIsExemptEachOneHasToSayWhatItIs() throws IOException {
        attach("appendix: 3");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .containsExactly(
                        "it is not said who may see this attachment, and not everything of this job is public");
        assertThat(council.findings().getParent()).doesNotExist();
    }

    @Test
    void aMarkThatIsNoneIsToldOnce() {
        council.replaceInJob("part: exempt 3\n    public-title: Leisure", "part: secret\n    public-title: Leisure");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.findings())
                .singleElement()
                .extracting(Finding::fact)
                .asString()
                .contains("\"secret\"");
    }

    @Test
    void aJobWithAnExemptPaperHasNoUnmarkedAttachment() {
        council.replaceInJob("    part: exempt 3\n    public-title: Leisure contract\n", "");
        council.replaceInJob("    appendix: 1", "    appendix: 1\n    part: exempt 3");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(outcome.findings())
                .singleElement()
                .extracting(Finding::fact)
                .asString()
                .startsWith("it is not said who may see this attachment");
    }

    @Test
    void oneThatBecomesExemptIsTakenFromThePublicPapers() throws IOException {
        council.replaceInJob("part: exempt 3", "part: public");
        council.run(Press.RENDERERS);
        assertThat(open().resolve("quarterly-report/draft/Appendix 2 Offers of the bidders.pdf"))
                .exists();
        council.replaceInJob("part: public", "part: exempt 3");

        council.run(Press.RENDERERS);

        assertThat(TinyCouncil.files(open())).noneMatch(file -> file.toString().contains("Offers"));
        assertThat(pack()).doesNotContain("Offers", "bidders");
        assertThat(TinyCouncil.read(open().resolve("manifest.json"))).doesNotContain("Offers");
    }

    @Test
    void itIsCollectedAsExemptPapersAre() throws IOException {
        council.run(Press.RENDERERS);
        TinyCouncil.job(council.request(), Press.RENDERERS, Progress.SILENT).collect();
        pdf("Not for publication: exempt, paragraph 3. Offers of four bidders.");
        Outcome outcome = council.run(Press.RENDERERS);

        TinyCouncil.job(council.request(), Press.RENDERERS, Progress.SILENT).supplement();

        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .contains("this was collected as version 1, and is version 2 now");
        assertThat(council.findings()).content().doesNotContain("Offers");
        assertThat(exempt().resolve("Supplementary agenda 1/quarterly-report/Appendix 2 Offers of the bidders.pdf"))
                .exists();
        assertThat(open().resolve("Supplementary agenda 1")).doesNotExist();
    }

    private void attach(String more) {
        String attachment = "  - file: offers.pdf\n    title: Offers of the bidders\n    " + more + "\n";
        String list = more.contains("appendix") ? attachment : attachment + "    appendix: 2\n";
        String job = TinyCouncil.read(council.project.resolve("jobs/tiny.yaml"));
        council.write(
                "jobs/tiny.yaml",
                job.contains("attachments:")
                        ? job.replace("attachments:\n", "attachments:\n" + list)
                        : job.replace("papers:\n", "attachments:\n" + list + "papers:\n"));
    }

    private void pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 720);
                content.showText(words);
                content.endText();
            }
            document.save(council.project.resolve("offers.pdf").toFile());
        }
    }

    private String pack() throws IOException {
        try (PDDocument pack = Loader.loadPDF(
                open().resolve("Agenda pack Cabinet 2023-12-18.pdf").toFile())) {
            return new PDFTextStripper().getText(pack).replaceAll("\\s+", " ");
        }
    }

    private Path open() {
        return council.findings().resolveSibling("public");
    }

    private Path exempt() {
        return council.findings().resolveSibling("exempt");
    }
}
