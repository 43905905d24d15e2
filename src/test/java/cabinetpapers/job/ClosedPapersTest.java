package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
        try (ZipFile zip =
                new ZipFile(open().resolve("cabinet-2023-12-18-public.zip").toFile())) {
            assertThat(zip.size()).isEqualTo(2);
        }
    }

    @Test
    void thePublicAgendaListsNoClosedPaperThatIsOpenNow() throws IOException {
        council.replaceInJob("out: out", "out: out\npack:\n  odd-pages: no");
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Figures");
        council.run(Press.RENDERERS);
        assertThat(pack())
                .contains("Appendix 1 – Paper not open to the public (not for publication: exempt, paragraph 3)");
        council.replaceInJob(CLOSED, "part: public");

        council.run(Press.RENDERERS);

        assertThat(pack()).contains("Appendix 1 – Figures").doesNotContain("not open to the public", "exempt");
        assertThat(TinyCouncil.read(exempt().resolve("manifest.json"))).doesNotContain("Figures");
    }

    @Test
    void thePublicAgendaListsEachOfSeveralClosedPapersWithoutATitle() throws IOException {
        pdfsInAPack();
        council.replaceInJob(
                "    part: public\n    title: Figures\n    appendix: 1\n",
                "    " + CLOSED + "\n    title: Figures\n    agenda-item: 9\n  - key: talks\n    template: figures\n"
                        + "    title: Talks\n    " + CLOSED + "\n    agenda-item: 10\n");

        council.run(Press.RENDERERS);

        assertThat(pack())
                .containsSubsequence(
                        "Item 9:", "Paper not open to the public", "Item 10:", "Paper not open to the public")
                .doesNotContain("Figures", "Talks");
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
        assertThat(open().resolve("manifest.json"))
                .content()
                .contains("Figures")
                .doesNotContain("Agenda pack");
    }

    @Test
    void newDraftsBesideWhatSomebodyChangedGoAndWhatWasChangedIsToldToThePapersOwnReaders() throws IOException {
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word]");
        Path edited = council.papers().resolve("Appendix 1 Figures.docx");
        council.run(Press.RENDERERS);
        WordFiles.reword(edited, "Figures", "Figures by hand");
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        council.run(Press.RENDERERS);
        assertThat(drafts())
                .contains("Appendix 1 Figures (new draft).docx", "Appendix 1 Figures (new draft) - what differs.txt");
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Figures");

        Outcome closed = council.run(Press.RENDERERS);
        council.write("data/values.csv", TinyCouncil.values("62.5"));
        Outcome later = council.run(Press.RENDERERS);

        assertThat(drafts()).containsExactly("Appendix 1 Figures.docx", "Quarterly report Quarter 2 2023-24.docx");
        for (Outcome outcome : List.of(closed, later)) {
            assertThat(TinyCouncil.texts(outcome.findings()))
                    .anyMatch(finding -> finding.startsWith("HOLE ")
                            && finding.contains("public/quarterly-report/draft/Appendix 1 Figures.docx: the paper is"
                                    + " exempt 3 now, and somebody changed this file"));
        }
        assertThat(council.findings()).content().doesNotContain("Figures");
        assertThat(exempt().resolve("findings.csv")).content().contains("Appendix 1 Figures.docx");
        Files.delete(edited);
        assertThat(TinyCouncil.texts(council.run(Press.RENDERERS).findings()))
                .noneMatch(finding -> finding.contains("was not deleted"));
    }

    @Test
    void aPaperThatIsClosedAndRetitledInOneEditLeavesNothingAmongThePublicPapers() {
        council.run(new PlainPress());
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Talks");

        council.run(new PlainPress());

        assertThat(drafts()).noneMatch(name -> name.contains("Figures") || name.contains("Talks"));
        assertThat(open().resolve("manifest.json")).content().doesNotContain("Figures");
        assertThat(exempt().resolve("manifest.json")).content().contains("Talks");
    }

    @Test
    void aPaperThatIsClosedAndMovedToAnotherItemInOneEditLeavesNothingEither() {
        council.run(new PlainPress());
        council.replaceInJob(
                "part: public\n    title: Figures\n    appendix: 1",
                CLOSED + "\n    title: Talks\n    agenda-item: 9\n    public-title: Paper");

        council.run(new PlainPress());

        assertThat(drafts()).noneMatch(name -> name.contains("Figures"));
        assertThat(TinyCouncil.files(exempt())).anyMatch(file -> file.endsWith("Talks Quarter 2 2023-24.pdf"));
    }

    @Test
    void whereAPaperWasThatIsClosedAndGoesToAnotherMeetingNothingTellsOfIt() {
        council.write("data/meetings.csv", TinyCouncil.read(council.project.resolve("data/meetings.csv")) + """
                Audit Committee,council committee,2024-01-30,10:00,Town Hall,Councillor A,Director B,Officer C
                Audit Committee,council committee,2024-02-27,10:00,Town Hall,Councillor A,Director B,Officer C
                """);
        council.replaceInJob(
                "title: Figures\n    appendix: 1",
                "title: Figures\n    meeting:\n      committee: Audit Committee\n      date: 2024-01-30");
        council.replaceInJob("out: out", "out: out\npack:\n  odd-pages: no");
        council.run(Press.RENDERERS);
        Path before =
                council.findings().resolve("../../2024-01-30-audit-committee").normalize();
        assertThat(TinyCouncil.files(before)).hasSize(7);
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Talks");
        council.replaceInJob("2024-01-30", "2024-02-27");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.message()).isEmpty();
        assertThat(TinyCouncil.files(before)).isEmpty();
        assertThat(TinyCouncil.files(council.findings()
                        .resolve("../../2024-02-27-audit-committee/exempt")
                        .normalize()))
                .anyMatch(file -> file.endsWith("Talks Quarter 2 2023-24.pdf"));
    }

    @Test
    void aRetitledDraftThatSomebodyChangedIsToldToThePapersOwnReadersUntilItIsGone() throws IOException {
        council.run(new PlainPress());
        Path edited = council.papers().resolve("Appendix 1 Figures.docx");
        Files.writeString(edited, "somebody's own words");
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Talks");

        for (int run = 0; run < 2; run++) {
            assertThat(TinyCouncil.texts(council.run(new PlainPress()).findings()))
                    .anyMatch(finding -> finding.startsWith("HOLE ")
                            && finding.contains("public/quarterly-report/draft/Appendix 1 Figures.docx: no paper that"
                                    + " lies here belongs to this draft any more, and somebody changed this file"));
            assertThat(council.findings()).content().doesNotContain("Figures");
        }
        assertThat(drafts()).containsOnlyOnce("Appendix 1 Figures.docx").doesNotContain("Appendix 1 Figures.pdf");
        Files.delete(edited);
        assertThat(TinyCouncil.texts(council.run(new PlainPress()).findings()))
                .noneMatch(finding -> finding.contains("was not deleted"));
    }

    @Test
    void aJobOfPublicPapersAloneLeavesAFormerTitlesDraft() {
        council.run(new PlainPress());
        council.replaceInJob("title: Figures", "title: Other figures");

        council.run(new PlainPress());

        assertThat(drafts()).contains("Appendix 1 Figures.pdf", "Appendix 1 Other figures.pdf");
    }

    @Test
    void thatACollectedPaperIsClosedIsToldToEverybodyAndItsNameToItsOwnReadersAlone() {
        council.run(new PlainPress());
        collect();
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Talks");

        Outcome outcome = council.run(new PlainPress());

        String gone = "quarterly-report/draft/Appendix 1 Figures.pdf";
        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(finding -> finding.endsWith(
                        "public: 2 files that were collected do not lie ready any more. Tell democratic"
                                + " services. The index of the papers that are not for publication names them."))
                .anyMatch(finding ->
                        finding.contains("public/" + gone + ": this was collected, and does not lie ready any more"));
        assertThat(council.findings())
                .content()
                .contains("2 files that were collected")
                .doesNotContain("Figures");
        assertThat(exempt().resolve("findings.csv")).content().contains("public/" + gone);
        assertThat(open().resolve("index.html"))
                .content()
                .contains("Gone: 2 files, named in the index of the papers that are not for publication")
                .doesNotContain("Figures");
        assertThat(exempt().resolve("index.html"))
                .content()
                .contains("Gone from papers that more people may read", "public/" + gone, "Nothing has been collected");
    }

    @Test
    void whereAFolderForClosedPapersLiesWithoutAnyItsIndexNamesWhatIsGoneAllTheSame() throws IOException {
        council.run(new PlainPress());
        collect();
        council.replaceInJob("title: Figures", "title: Numbers");
        Files.createDirectory(exempt());

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.message()).isEmpty();
        assertThat(open().resolve("index.html"))
                .content()
                .contains("named in the index of the papers that are not for publication");
        assertThat(exempt().resolve("index.html"))
                .content()
                .contains("public/quarterly-report/draft/Appendix 1 Figures.pdf");
    }

    @Test
    void anotherJobsPublicPapersForTheMeetingDoNotNameItEither() {
        council.run(new PlainPress());
        collect();
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Talks");
        council.run(new PlainPress());
        council.write("jobs/tiny.yaml", TinyCouncil.job());
        council.replaceInJob("job: quarter-end", "job: other");
        council.replaceInJob("title: Quarterly report", "title: Other report");
        council.replaceInJob("title: Figures", "title: Other paper");

        council.run(new PlainPress());

        assertThat(open().resolve("index.html"))
                .content()
                .contains("Other report", "Gone: 2 files")
                .doesNotContain("Figures");
        assertThat(council.findings()).content().contains("2 files").doesNotContain("Figures");
    }

    @Test
    void nothingIsCollectedOnceThePaperIsClosedInTheJobFileAndNotYetInItsFolder() throws IOException {
        council.run(new PlainPress());
        collect();
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        council.run(new PlainPress());
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Talks");

        Outcome collected = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .collect();
        Outcome supplement = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .supplement();

        for (Outcome outcome : List.of(collected, supplement)) {
            assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
            assertThat(outcome.message()).contains("Run it first.").doesNotContain("Figures");
        }
        assertThat(open().resolve("Supplementary agenda 1")).doesNotExist();
        council.run(new PlainPress());
        collect();
    }

    @Test
    void anotherJobsPaperOfTheSameNameStays() {
        council.run(new PlainPress());
        council.replaceInJob("job: quarter-end", "job: other");
        council.replaceInJob("title: Quarterly report", "title: Other report");
        council.run(new PlainPress());
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Figures");

        council.run(new PlainPress());

        assertThat(council.papers().resolve("Appendix 1 Figures.pdf")).exists();
        assertThat(open().resolve("other-report/draft/Appendix 1 Figures.pdf")).doesNotExist();
        assertThat(open().resolve("manifest.json"))
                .content()
                .contains("quarterly-report/draft/Appendix 1 Figures.pdf")
                .doesNotContain("other-report/draft/Appendix 1");
    }

    @Test
    void whatIsConfidentialNowGoesFromAmongTheExemptPapersToo() {
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Figures");
        council.run(new PlainPress());
        assertThat(exempt().resolve("manifest.json")).content().contains("Figures");
        council.replaceInJob(CLOSED, "part: confidential");

        council.run(new PlainPress());

        assertThat(TinyCouncil.files(exempt()))
                .noneMatch(file -> file.getFileName().toString().contains("Figures"));
        assertThat(exempt().resolve("manifest.json")).content().doesNotContain("Figures");
        assertThat(TinyCouncil.files(council.findings().resolveSibling("confidential")))
                .anyMatch(file -> file.getFileName().toString().contains("Figures"));
    }

    @Test
    void aFolderThatOthersCouldOpenIsClosedInTheNextRun() throws IOException {
        council.replaceInJob("part: public\n    title: Figures", CLOSED + "\n    title: Figures");
        council.run(new PlainPress());
        assumeTrue(
                Files.getFileStore(exempt()).supportsFileAttributeView("posix"),
                "this disk knows no rights of owner and others");
        Files.setPosixFilePermissions(exempt(), PosixFilePermissions.fromString("rwxr-xr-x"));

        council.run(new PlainPress());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(exempt())))
                .isEqualTo("rwx------");
    }

    @Test
    void theDatabaseFileThatHoldsTheirRowsIsItsOwnersAlone() throws IOException {
        council.run(new PlainPress());

        Path file = council.project.resolve("var/cabinet-papers.mv.db");
        assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView("posix"),
                "this disk knows no rights of owner and others");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private void collect() {
        assertThat(TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                        .collect()
                        .ending())
                .isEqualTo(Ending.DONE);
    }

    private List<String> drafts() {
        return TinyCouncil.files(council.papers()).stream()
                .map(file -> file.getFileName().toString())
                .toList();
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
