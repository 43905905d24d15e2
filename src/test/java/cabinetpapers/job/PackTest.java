package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.agenda.ManifestSchema;
import cabinetpapers.finding.Finding;
import cabinetpapers.pdf.Qpdf;
import cabinetpapers.pdf.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack of a report and its appendix, read back from its PDF. */
@RunsJobs
class PackTest {

    private static final Pattern ROW =
            Pattern.compile("(Quarterly report|Appendix \\d+ – [^,\\n]+?)(?:, Quarter 2 2023-24)? (\\d+)(?:–(\\d+))?");

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.replaceInJob(
                "out: out", "agenda-item: 8\nas-at: 2023-11-06T09:00:00Z\nout: out\npack:\n  odd-pages: yes");
        council.replaceInJob("outputs: [word, pdf]", "outputs: [pdf]");
    }

    @Test
    void thePackIsAccessibleAndSound() throws Exception {
        council.run(Press.RENDERERS);
        byte[] pack = Files.readAllBytes(pack());

        assertThat(VeraPdf.uaFailures(pack)).isEmpty();
        assertThat(Qpdf.complaints(pack)).isEmpty();
    }

    @Test
    void anItemsNumberMayBeLongerThanAnybodyCounts() {
        council.replaceInJob("agenda-item: 8", "agenda-item: 20231218001");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        assertThat(pack()).exists();
    }

    @Test
    void theAgendasPageRangesAreThoseOfThePages() throws IOException {
        council.run(Press.RENDERERS);

        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            String agenda = text(pack, 1);
            List<String> rows = new ArrayList<>();
            Matcher row = ROW.matcher(agenda);
            while (row.find()) {
                rows.add(row.group());
                assertThat(text(pack, Integer.parseInt(row.group(2)))).contains(row.group(1));
            }
            assertThat(rows)
                    .containsExactly(
                            "Quarterly report, Quarter 2 2023-24 3", "Appendix 1 – Figures, Quarter 2 2023-24 4");
            assertThat(agenda).contains("Item 8: Quarterly report", "Monday 18 December 2023", "Town Hall");
            assertThat(pack.getNumberOfPages()).isEqualTo(4);
        }
    }

    @Test
    void eachPageHasItsNumberAndABlankOneSaysThatItIsMeantToBe() throws IOException {
        council.run(Press.RENDERERS);

        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            for (int page = 1; page <= pack.getNumberOfPages(); page++) {
                assertThat(text(pack, page)).contains("Agenda page " + page);
            }
            assertThat(text(pack, 1)).contains("Tinyton Council").doesNotContain("Page 1 of 1");
            assertThat(text(pack, 2)).contains("This page is intentionally left blank");
        }
    }

    @Test
    void blankPagesCanBeSwitchedOff() throws IOException {
        council.replaceInJob("odd-pages: yes", "odd-pages: no");

        council.run(Press.RENDERERS);

        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(pack.getNumberOfPages()).isEqualTo(3);
            assertThat(text(pack, 1)).contains("Quarterly report, Quarter 2 2023-24 2");
        }
    }

    @Test
    void linksAndBookmarksLeadToThePapers() throws IOException {
        council.run(Press.RENDERERS);

        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            List<Integer> links = new ArrayList<>();
            for (PDAnnotation annotation : pack.getPage(0).getAnnotations()) {
                PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                links.add(((PDPageDestination) action.getDestination()).retrievePageNumber() + 1);
            }
            assertThat(links).containsExactly(3, 4);
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pack.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle() + " " + page(pack, item));
                for (PDOutlineItem below : item.children()) {
                    bookmarks.add("- " + below.getTitle() + " " + page(pack, below));
                    assertThat(below.children())
                            .noneMatch(heading -> heading.getTitle().equals(below.getTitle()));
                }
            }
            assertThat(bookmarks)
                    .contains(
                            "Front sheet 1",
                            "Item 8: Quarterly report 3",
                            "- Quarterly report, Quarter 2 2023-24 3",
                            "- Appendix 1 – Figures, Quarter 2 2023-24 4");
        }
    }

    @Test
    void theSamePapersMakeTheSamePack() throws IOException {
        council.run(Press.RENDERERS);
        byte[] first = Files.readAllBytes(pack());
        Files.delete(pack());

        council.run(Press.RENDERERS);

        assertThat(Files.readAllBytes(pack())).isEqualTo(first);
    }

    @Test
    void aTaggedFileOfOthersIsKeptAsItIs() throws Exception {
        council.run(Press.RENDERERS);
        Path other = council.project.resolve("other.pdf");
        Files.copy(council.papers().resolve("Appendix 1 Figures.pdf"), other);
        attach(other);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.findings()).isEmpty();
        assertThat(VeraPdf.uaFailures(Files.readAllBytes(pack()))).isEmpty();
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(text(pack, 1)).contains("Appendix 2 – Theirs 5");
        }
        assertThat(manifest()).contains("Appendix 2 Theirs.pdf").doesNotContain("\"accessible\": \"no");
    }

    @Test
    void aTaggedFileThatClaimsNothingIsKeptAndThePackClaimsNothingEither() throws Exception {
        council.run(Press.RENDERERS);
        Path other = council.project.resolve("other.pdf");
        try (PDDocument ours = Loader.loadPDF(
                council.papers().resolve("Appendix 1 Figures.pdf").toFile())) {
            ours.getDocumentCatalog().setMetadata(null);
            ours.save(other.toFile());
        }
        attach(other);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(TinyCouncil.texts(outcome.findings()))
                .singleElement()
                .asString()
                .startsWith("NOTE ")
                .contains("\"other.pdf\" is tagged but does not say that it follows PDF/UA, so the pack cannot either");
        assertThat(Qpdf.complaints(Files.readAllBytes(pack()))).isEmpty();
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(pack.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(claim(pack)).doesNotContain("pdfuaid");
            assertThat(text(pack, 1)).contains("Appendix 2 – Theirs 5");
        }
        assertThat(manifest()).contains("\"accessible\": \"not known\"", "\"accessible\": \"no\"");
    }

    @Test
    void aFileThatClaimsWronglyIsNamedWithWhatItLacksAndThePackClaimsNothing() throws Exception {
        council.run(Press.RENDERERS);
        Path other = council.project.resolve("other.pdf");
        try (PDDocument ours = Loader.loadPDF(
                council.papers().resolve("Appendix 1 Figures.pdf").toFile())) {
            ours.getDocumentCatalog().setLanguage(null);
            ours.getDocumentCatalog().setViewerPreferences(null);
            ours.save(other.toFile());
        }
        attach(other);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(VeraPdf.uaFailures(Files.readAllBytes(other))).isNotEmpty();
        assertThat(TinyCouncil.texts(outcome.findings()))
                .singleElement()
                .asString()
                .startsWith("HOLE ")
                .contains(
                        "\"other.pdf\" says that it follows PDF/UA, and does not",
                        "it shows its file's name in place of its title",
                        "it does not say which language it is in");
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(claim(pack)).doesNotContain("pdfuaid");
        }
        assertThat(manifest()).contains("\"accessible\": \"no\"");
    }

    @Test
    void aPaperThatSomebodyPutInItsPlaceWithoutTagsIsNamedAsThePartThatFails() throws Exception {
        council.run(Press.RENDERERS);
        untagged(council.papers().resolve("Appendix 1 Figures.pdf"), 2);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(finding -> finding.contains("quarterly-report/draft/Appendix 1 Figures.pdf: this paper has no"
                        + " tags, so that nobody who listens to it can follow it, and the pack cannot say that it"
                        + " follows PDF/UA"));
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(claim(pack)).doesNotContain("pdfuaid");
            assertThat(text(pack, 1)).contains("Appendix 1 – Figures, Quarter 2 2023-24 4–5");
        }
    }

    @Test
    void aPaperThatCannotBeReadAnyMoreIsNamedToo() throws Exception {
        council.run(Press.RENDERERS);
        Files.writeString(council.papers().resolve("Appendix 1 Figures.pdf"), "%PDF-1.7 and no more");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(finding ->
                        finding.contains("quarterly-report/draft/Appendix 1 Figures.pdf: this paper cannot be"
                                + " read any more, so the pack is without it"));
        assertThat(VeraPdf.uaFailures(Files.readAllBytes(pack()))).isEmpty();
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(text(pack, 1)).contains("Appendix 1 – Figures, Quarter 2 2023-24 (cannot be read)");
        }
    }

    @Test
    void otherPeoplesFilesLieWithTheItemAndInTheZip() throws IOException {
        Path other = council.project.resolve("other.pdf");
        untagged(other, 2);
        attach(other);

        council.run(Press.RENDERERS);

        Path copy = council.papers().resolve("Appendix 2 Theirs.pdf");
        assertThat(copy).hasSameBinaryContentAs(other);
        assertThat(manifest())
                .contains(
                        "\"title\": \"Appendix 2 – Theirs\"",
                        "\"snapshot\": null",
                        "\"asAt\": null",
                        "\"number\": \"8\"");
        try (ZipFile zip = new ZipFile(
                pack().resolveSibling("cabinet-2023-12-18-public.zip").toFile())) {
            assertThat(zip.getEntry("quarterly-report/draft/Appendix 2 Theirs.pdf"))
                    .isNotNull();
        }
        assertThat(ManifestSchema.complaints(manifest())).isEmpty();
    }

    @Test
    void aCorrectedFileOfOthersTakesTheOldOnesPlace() throws IOException {
        Path other = council.project.resolve("other.pdf");
        untagged(other, 2);
        attach(other);
        council.run(Press.RENDERERS);
        untagged(other, 3);

        council.run(Press.RENDERERS);

        assertThat(council.papers().resolve("Appendix 2 Theirs.pdf")).hasSameBinaryContentAs(other);
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(text(pack, 1)).contains("Appendix 2 – Theirs 5–7");
        }
    }

    @Test
    void thePacksNumbersCanStandInsteadOfThePapersOwn() throws Exception {
        Path house = council.project.resolve("templates/plain/house-style.yaml");
        Files.writeString(house, Files.readString(house).replace("\"Page {page}", "\"OFFICIAL - Page {page}"));
        council.run(Press.RENDERERS);
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(text(pack, 3)).contains("OFFICIAL - Page 1 of 1", "Agenda page 3");
        }
        council.replaceInJob("odd-pages: yes", "odd-pages: yes\n  page-numbers: instead");

        council.run(Press.RENDERERS);

        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            for (int page = 1; page <= pack.getNumberOfPages(); page++) {
                assertThat(text(pack, page)).contains("Agenda page " + page).doesNotContain("Page 1 of");
            }
            assertThat(text(pack, 3)).contains("Quarterly report", "OFFICIAL");
        }
        assertThat(VeraPdf.uaFailures(Files.readAllBytes(pack()))).isEmpty();
        assertThat(Qpdf.complaints(Files.readAllBytes(pack()))).isEmpty();
    }

    @Test
    void eachItemBeginsOnAnOddPage() throws IOException {
        council.replaceInJob("appendix: 1", "agenda-item: 9");
        council.replaceInJob("    title: Figures", "    title: Other figures");

        council.run(Press.RENDERERS);

        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(text(pack, 1))
                    .contains("Item 8: Quarterly report", "2023-24 3", "Item 9: Other figures", "2023-24 5");
            assertThat(text(pack, 4)).contains("This page is intentionally left blank", "Agenda page 4");
            assertThat(text(pack, 5)).contains("Other figures");
        }
    }

    @Test
    void anUntaggedFileOf300PagesIsPutInAndTold() throws Exception {
        Path other = council.project.resolve("other.pdf");
        untagged(other, 300);
        attach(other);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .anyMatch(fact -> fact.contains("\"other.pdf\" has no tags"));
        assertThat(Qpdf.complaints(Files.readAllBytes(pack()))).isEmpty();
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(pack.getNumberOfPages()).isEqualTo(304);
            assertThat(text(pack, 1)).contains("Appendix 2 – Theirs 5–304");
            assertThat(claim(pack)).doesNotContain("pdfuaid");
        }
        assertThat(manifest()).contains("\"accessible\": \"no\"");
    }

    @Test
    void aLockedFileIsLeftOutAndTheAgendaSaysThatItIsToFollow() throws IOException {
        Path other = council.project.resolve("other.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(other.toFile());
        }
        attach(other);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .containsExactly(
                        "\"other.pdf\" is locked by a password or against changes, and is not among the papers");
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(pack.getNumberOfPages()).isEqualTo(4);
            assertThat(text(pack, 1)).contains("Appendix 2 – Theirs (to follow)");
        }
        assertThat(TinyCouncil.read(pack().resolveSibling("index.html")))
                .contains("&quot;other.pdf&quot; is locked by a password")
                .doesNotContain("Nothing is missing");
    }

    /** Its line stands where its number belongs. */
    @Test
    void aBrokenFileIsLeftOutToo() throws IOException {
        Path other = council.project.resolve("other.pdf");
        Files.writeString(other, "%PDF-1.7 and no more");
        attach(other);
        untagged(council.project.resolve("third.pdf"), 1);
        council.replaceInJob(
                "    appendix: 2", "    appendix: 2\n  - file: third.pdf\n    title: Third\n    appendix: 3");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.findings())
                .extracting(Finding::fact)
                .contains("\"other.pdf\" is no PDF file that can be read, and is not among the papers");
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(text(pack, 1))
                    .containsSubsequence(
                            "Appendix 1 – Figures", "Appendix 2 – Theirs (to follow)", "Appendix 3 – Third 5");
        }
    }

    @Test
    void aFileThatHoldsMoreThanItsPagesShowIsToldAsIt() throws IOException {
        Path other = council.project.resolve("other.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
            document.save(other.toFile());
        }
        attach(other);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(finding -> finding.startsWith("HOLE ")
                        && finding.contains("\"other.pdf\" holds more than its pages show: a program; the pack has its"
                                + " pages alone"));
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(pack.getDocumentCatalog().getOpenAction()).isNull();
        }
        assertThat(council.papers().resolve("Appendix 2 Theirs.pdf")).hasSameBinaryContentAs(other);
    }

    @Test
    void aFileThatSomebodyChangedInTheItemsFolderIsToldAsItLiesThere() throws IOException {
        Path other = council.project.resolve("other.pdf");
        untagged(other, 3);
        attach(other);
        council.run(Press.RENDERERS);
        assertThat(manifest()).contains("\"pages\": 3", "\"accessible\": \"no\"");
        Path copy = TinyCouncil.files(council.papers()).stream()
                .filter(file -> file.getFileName().toString().startsWith("Appendix 2"))
                .findFirst()
                .orElseThrow();
        untagged(copy, 2);

        council.run(Press.RENDERERS);

        assertThat(manifest())
                .contains("\"pages\": 2", "\"accessible\": \"not known\"")
                .doesNotContain("\"pages\": 3");
    }

    @Test
    void aPackThatSomebodyChangedIsToldInFindingsAndIndexWhileItLiesThereWithItsOldPages() throws IOException {
        council.run(Press.RENDERERS);
        Files.writeString(pack(), "%PDF-1.7 with somebody's notes");
        council.write("data/values.csv", TinyCouncil.values("61.5"));

        for (int run = 0; run < 2; run++) {
            Outcome outcome = council.run(Press.RENDERERS);

            assertThat(TinyCouncil.texts(outcome.findings()))
                    .filteredOn(finding -> finding.contains("Agenda pack"))
                    .singleElement()
                    .asString()
                    .startsWith("HOLE ")
                    .contains(
                            "public/Agenda pack Cabinet 2023-12-18.pdf: somebody changed the pack, so it was not"
                                    + " overwritten and has old pages",
                            "Hand over \"Agenda pack Cabinet 2023-12-18 (new draft).pdf\" beside it");
            assertThat(TinyCouncil.read(pack().resolveSibling("index.html")))
                    .contains("somebody changed the pack, so it was not overwritten and has old pages");
        }
        assertThat(manifest()).contains("(new draft).pdf").doesNotContain("2023-12-18.pdf");
        Files.delete(pack());
        assertThat(council.run(Press.RENDERERS).findings()).isEmpty();
        assertThat(pack()).exists();
    }

    @Test
    void aPackThatSomebodyChangedAndThatHasNoOldPagesIsNotVouchedFor() throws IOException {
        council.run(Press.RENDERERS);
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            pack.getDocumentInformation().setKeywords("somebody's own");
            pack.save(pack().resolveSibling("mine.pdf").toFile());
        }
        Files.move(pack().resolveSibling("mine.pdf"), pack(), StandardCopyOption.REPLACE_EXISTING);

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(TinyCouncil.texts(outcome.findings()))
                .singleElement()
                .asString()
                .startsWith("NOTE ")
                .contains("somebody changed the pack since it was written");
        assertThat(manifest()).contains("\"accessible\": \"not known\"");
        assertThat(TinyCouncil.read(pack().resolveSibling("index.html"))).contains("Changed by hand");
    }

    /** Papers may be lost by other hands than ours, and others' files be all that is left. */
    @Test
    void aPackOfOtherPeoplesFilesAloneCanBeMade() throws IOException {
        Path other = council.project.resolve("other.pdf");
        untagged(other, 2);
        attach(other);
        council.run(Press.RENDERERS);
        Files.delete(council.papers().resolve("Appendix 1 Figures.pdf"));
        Files.delete(council.papers().resolve("Quarterly report Quarter 2 2023-24.pdf"));
        council.write("jobs/tiny.yaml", TinyCouncil.job());
        council.replaceInJob("job: quarter-end", "job: talks");
        council.replaceInJob("out: out", "out: out\npack:\n  odd-pages: yes");
        council.replaceInJob("    title: Quarterly report", "    title: Talks\n    part: exempt 3");
        council.replaceInJob("    title: Figures", "    title: Offers\n    part: exempt 3");

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        try (PDDocument pack = Loader.loadPDF(pack().toFile())) {
            assertThat(text(pack, 1)).contains("Appendix 2 – Theirs 3–4").doesNotContain("Talks", "Offers");
        }
    }

    private void attach(Path file) {
        council.replaceInJob(
                "outputs: [pdf]",
                "outputs: [pdf]\nattachments:\n  - file: " + file.getFileName()
                        + "\n    title: Theirs\n    appendix: 2");
    }

    private static void untagged(Path file, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(file.toFile());
        }
    }

    private static String claim(PDDocument pack) throws IOException {
        return new String(pack.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    private String manifest() {
        return TinyCouncil.read(pack().resolveSibling("manifest.json"));
    }

    private Path pack() {
        return council.findings().resolveSibling("public/Agenda pack Cabinet 2023-12-18.pdf");
    }

    private static int page(PDDocument pack, PDOutlineItem item) throws IOException {
        return pack.getPages().indexOf(item.findDestinationPage(pack)) + 1;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
