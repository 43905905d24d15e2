package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.agenda.ManifestSchema;
import cabinetpapers.finding.Finding;
import cabinetpapers.pdf.Qpdf;
import cabinetpapers.pdf.VeraPdf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies beside a meeting's papers for democratic services. */
@RunsJobs
class CollectionPointTest {

    private static final String REPORT = "quarterly-report/draft/Quarterly report Quarter 2 2023-24";
    private static final String APPENDIX = "quarterly-report/draft/Appendix 1 Figures";

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.replaceInJob("out: out", "agenda-item: 8\nas-at: 2023-11-06T09:00:00Z\nout: out");
    }

    @Test
    void theManifestHasEveryFileWithWhatAClerkNeedsToKnow() {
        council.run(new PlainPress());

        assertThat(manifest())
                .startsWith("""
                        {
                          "schema": "manifest-1.schema.json",
                          "council": "Tinyton Council",
                          "quarter": "Quarter 2 2023-24",
                          "committee": "Cabinet",
                          "meeting": "2023-12-18",
                          "part": "public",
                          "documents": [
                            {
                              "path": "%s.docx",
                              "title": "Quarterly report, Quarter 2 2023-24",
                              "item": "Quarterly report",
                              "number": "8",
                              "appendix": null,
                              "part": "public",
                              "format": "docx",
                              "pages": null,
                        """.formatted(REPORT))
                .contains(
                        "\"title\": \"Appendix 1 – Figures, Quarter 2 2023-24\"",
                        "\"appendix\": 1",
                        "\"asAt\": \"2023-11-06T09:00:00Z\"",
                        "\"accessible\": \"yes\"",
                        "\"version\": 1");
    }

    @Test
    void theSumsAreThoseOfTheFiles() throws IOException {
        council.run(new PlainPress());

        List<String> lines = Files.readAllLines(meeting().resolve("SHA256SUMS"));

        assertThat(lines).hasSize(4);
        for (String line : lines) {
            assertThat(Fingerprint.ofFile(meeting().resolve(line.substring(66))))
                    .isEqualTo(line.substring(0, 64));
        }
    }

    @Test
    void theZipHoldsWhatTheManifestSays() throws IOException {
        council.run(new PlainPress());

        Map<String, byte[]> entries = zip();

        assertThat(entries)
                .containsOnlyKeys(
                        "manifest.json",
                        "SHA256SUMS",
                        REPORT + ".docx",
                        REPORT + ".pdf",
                        APPENDIX + ".docx",
                        APPENDIX + ".pdf");
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            assertThat(entry.getValue()).isEqualTo(Files.readAllBytes(meeting().resolve(entry.getKey())));
        }
    }

    @Test
    void pagesOfAPdfAreCountedAndWordsOfEveryPaper() {
        council.run(Press.RENDERERS);

        assertThat(manifest().lines().filter(line -> line.contains("\"pages\"")).distinct())
                .containsExactlyInAnyOrder("      \"pages\": null,", "      \"pages\": 1,");
        assertThat(manifest()).doesNotContain("\"words\": 0");
    }

    @Test
    void theSameRunAgainTouchesNothing() {
        council.run(new PlainPress());
        SortedMap<Path, Instant> before = TinyCouncil.moments(meeting());

        council.run(new PlainPress());

        assertThat(TinyCouncil.moments(meeting())).isEqualTo(before);
    }

    @Test
    void whatIsLostIsMadeAgain() throws IOException {
        council.run(new PlainPress());
        byte[] zip = Files.readAllBytes(zipFile());
        String manifest = manifest();
        for (String name : List.of("manifest.json", "SHA256SUMS", "index.html")) {
            Files.delete(meeting().resolve(name));
        }
        Files.delete(zipFile());

        council.run(new PlainPress());

        assertThat(manifest()).isEqualTo(manifest);
        assertThat(Files.readAllBytes(zipFile())).isEqualTo(zip);
        assertThat(meeting().resolve("index.html")).exists();
    }

    @Test
    void aChangedFigureMakesTheNextVersion() {
        council.run(new PlainPress());
        council.write("data/values.csv", TinyCouncil.values("61.5"));

        council.run(new PlainPress());

        assertThat(manifest()).contains("\"version\": 2").doesNotContain("\"version\": 1");
    }

    @Test
    void aFileThatSomebodyChangedIsNotVouchedFor() throws IOException {
        council.run(new PlainPress());
        Files.writeString(meeting().resolve(REPORT + ".docx"), "somebody's own words");

        council.run(new PlainPress());

        assertThat(manifest()).contains("\"accessible\": \"not known\"");
        assertThat(Files.readString(meeting().resolve("index.html"))).contains("Changed by hand");
    }

    @Test
    void theIndexSaysWhatIsMissing() throws IOException {
        council.replaceInJob("    supplied:\n      legal-implications: None.\n", "");

        council.run(new PlainPress());

        assertThat(Files.readString(meeting().resolve("index.html")))
                .contains("Quarterly report: ", "legal implications");
    }

    @Test
    void papersOfAnotherJobForTheSameMeetingStayInTheManifest() {
        council.run(new PlainPress());
        council.replaceInJob("job: quarter-end", "job: other");
        council.replaceInJob("title: Quarterly report", "title: Other report");
        council.replaceInJob("title: Figures", "title: Other figures");

        council.run(new PlainPress());

        assertThat(manifest()).contains(REPORT + ".docx", "other-report/draft/Other report Quarter 2 2023-24.docx");
    }

    @Test
    void aChangeAfterCollectionIsLoud() throws IOException {
        council.run(new PlainPress());
        Outcome collected = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .collect();
        String index = Files.readString(meeting().resolve("index.html"));
        council.write("data/values.csv", TinyCouncil.values("61.5"));

        Outcome outcome = council.run(new PlainPress());

        assertThat(collected.ending()).isEqualTo(Ending.DONE);
        assertThat(meeting().resolve("What changed.html")).doesNotExist();
        assertThat(index).contains("Nothing has changed since 6 November 2023.", "Collected");
        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .contains("this was collected as version 1, and is version 2 now");
        assertThat(Files.readString(meeting().resolve("index.html")))
                .contains("Changed since they were collected on 6 November 2023", "Changed, now version 2");
    }

    @Test
    void whatChangedSinceTheDraftWasCollectedIsToldLineByLine() throws IOException {
        council.run(Press.RENDERERS);
        collect();
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        council.run(Press.RENDERERS);
        String changed = Files.readString(meeting().resolve("What changed.html"));
        String index = Files.readString(meeting().resolve("index.html"));
        collect();

        assertThat(changed)
                .contains("What changed since 6 November 2023 for Cabinet, 18 December 2023")
                .contains("Quarterly report, Quarter 2", "1 of 2 rated measures", "Both rated measures are Red");
        assertThat(index).contains("What%20changed.html");
        assertThat(meeting().resolve("What changed.html")).doesNotExist();
    }

    @Test
    void whatComesOrGoesAfterCollectionIsLoudToo() {
        council.run(new PlainPress());
        collect();
        council.replaceInJob("title: Figures", "title: Other figures");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .contains(
                        "this was collected, and does not lie ready any more",
                        "this has come since papers were collected");
    }

    @Test
    void aCorrectedPaperBecomesASupplementaryAgendaWithPagesOfItsOwn() throws Exception {
        council.run(Press.RENDERERS);
        collect();
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        council.run(Press.RENDERERS);

        Outcome outcome = supplement();

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.message())
                .isEqualTo("Supplementary agenda 1 lies in out/tinyton/2023-24-q2/2023-12-18-cabinet/public/"
                        + "Supplementary agenda 1");
        assertThat(manifest())
                .contains(
                        "\"path\": \"Supplementary agenda 1/quarterly-report/Appendix 1 Figures.pdf\"",
                        "\"path\": \"Supplementary agenda 1/Supplementary agenda 1 Cabinet 2023-12-18.pdf\"");
        assertThat(manifest().indexOf("\"item\": \"Supplementary agenda 1\""))
                .as("behind the agenda's own papers")
                .isGreaterThan(manifest().lastIndexOf("\"item\": \"Quarterly report\""));
        assertThat(ManifestSchema.complaints(manifest())).isEmpty();
        byte[] agenda = Files.readAllBytes(supplementaryAgenda(1));
        assertThat(VeraPdf.uaFailures(agenda)).isEmpty();
        assertThat(Qpdf.complaints(agenda)).isEmpty();
        try (PDDocument pack = Loader.loadPDF(agenda)) {
            String words = new PDFTextStripper().getText(pack).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains(
                            "supplementary agenda 1",
                            "since the papers for the meeting were collected on 6 November 2023",
                            "Item 8: Quarterly report",
                            "(replaces the paper collected on 6 November 2023)",
                            "Supplementary agenda 1, page 3");
            PDOutlineItem corrected = pack.getDocumentCatalog()
                    .getDocumentOutline()
                    .getLastChild()
                    .getFirstChild();
            assertThat(corrected.getTitle()).contains("(replaces the paper collected on 6 November 2023)");
            assertThat(corrected.children())
                    .as("its one heading is not told again")
                    .isEmpty();
        }
        assertThat(council.run(Press.RENDERERS).findings()).isEmpty();
    }

    @Test
    void aSupplementaryAgendaStaysAsItWasAndTheNextHasTheNextNumber() throws IOException {
        council.run(Press.RENDERERS);
        collect();
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        council.run(Press.RENDERERS);
        supplement();
        byte[] first = Files.readAllBytes(supplementaryAgenda(1));
        council.write("data/values.csv", TinyCouncil.values("79.0"));
        Outcome outcome = council.run(Press.RENDERERS);

        supplement();

        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .contains("this was collected as version 2, and is version 3 now");
        assertThat(Files.readAllBytes(supplementaryAgenda(1))).isEqualTo(first);
        assertThat(supplementaryAgenda(2)).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 & a", "", "8/9", "..", "-8", "8.", "(b)", "8 a", "1234567890123"})
    void whatNoAgendaNumbersAnItemByIsRefused(String number) {
        council.run(new PlainPress());
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.project.resolve("out"));

        Outcome outcome = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .bind(number, Optional.empty());

        assertThat(outcome.ending()).isEqualTo(Ending.MISUNDERSTOOD);
        assertThat(outcome.message())
                .isEqualTo(
                        "\"" + number + "\" is no item's number. Give it as the agenda has it: 8, 8a, 8.1 or 12(b).");
        assertThat(TinyCouncil.moments(council.project.resolve("out"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "8a", "8.1", "12(b)", "8(a)(ii)", "A4", "IV", "10-2"})
    void itemsAreNumberedAsCouncilsNumberThem(String number) {
        assertThat(AgendaNumbers.isNumber(number)).isTrue();
    }

    @Test
    void withoutAChangeThereIsNothingToSupplement() {
        council.run(new PlainPress());

        assertThat(supplement().message()).contains("Nothing has been collected");
        collect();
        assertThat(supplement().message()).isEqualTo("Nothing has come or changed since papers were collected.");
    }

    @Test
    void aPaperThatIsNamedByItsNumberHasOneFileWhenTheNumberMoves() {
        council.write(
                "jobs/council.yaml",
                TinyCouncil.read(council.project.resolve("jobs/council.yaml"))
                        + "file-names:\n  report: \"Item {item} {title}\"\n");
        council.run(new PlainPress());

        TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT).bind("11", Optional.empty());

        assertThat(council.texts())
                .containsOnlyKeys(
                        "Appendix 1 Figures.docx",
                        "Appendix 1 Figures.pdf",
                        "Item 11 Quarterly report.docx",
                        "Item 11 Quarterly report.pdf");
    }

    @Test
    void aFileThatSomebodyChangedStaysUnderItsFormerName() throws IOException {
        council.run(new PlainPress());
        Files.writeString(meeting().resolve(APPENDIX + ".docx"), "somebody's own words");
        council.write(
                "jobs/council.yaml",
                TinyCouncil.read(council.project.resolve("jobs/council.yaml"))
                        + "file-names:\n  appendix: \"App {appendix} {title}\"\n");

        Outcome outcome = council.run(new PlainPress());

        assertThat(meeting().resolve(APPENDIX + ".docx")).hasContent("somebody's own words");
        assertThat(meeting().resolve(APPENDIX + ".pdf")).doesNotExist();
        assertThat(meeting().resolve("quarterly-report/draft/App 1 Figures.docx"))
                .exists();
        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .contains("the paper has another name now, and somebody changed this file, so it was not deleted");
    }

    @Test
    void nothingCanBeCollectedBeforeARun() {
        Outcome outcome = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .collect();

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(outcome.message()).contains("Nothing lies ready");
    }

    @Test
    void theNumberOfAnItemIsBoundLateAndKept() {
        council.run(new PlainPress());

        Outcome bound = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .bind("11", Optional.empty());
        Outcome later = council.run(new PlainPress());

        assertThat(bound.ending()).isEqualTo(Ending.DONE);
        assertThat(manifest()).contains("\"number\": \"11\"").doesNotContain("\"number\": \"8\"");
        assertThat(later.papers()).allMatch(paper -> paper.fate() == PaperFile.Fate.UNTOUCHED);
    }

    @Test
    void aNumberIsNotBoundWhereThatWouldMoveAFigure() {
        council.run(new PlainPress());
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        SortedMap<Path, Instant> before = TinyCouncil.moments(meeting());

        Outcome outcome = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .bind("11", Optional.empty());

        assertThat(outcome.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(outcome.message()).contains("changed since");
        assertThat(TinyCouncil.moments(meeting())).isEqualTo(before);
    }

    private void collect() {
        assertThat(TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                        .collect()
                        .ending())
                .isEqualTo(Ending.DONE);
    }

    private Outcome supplement() {
        return TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .supplement();
    }

    private Path supplementaryAgenda(int number) {
        String name = "Supplementary agenda " + number;
        return meeting().resolve(name).resolve(name + " Cabinet 2023-12-18.pdf");
    }

    private Path meeting() {
        return council.findings().resolveSibling("public");
    }

    private String manifest() {
        return TinyCouncil.read(meeting().resolve("manifest.json"));
    }

    private Path zipFile() {
        return meeting().resolve("cabinet-2023-12-18-public.zip");
    }

    private Map<String, byte[]> zip() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(zipFile());
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
