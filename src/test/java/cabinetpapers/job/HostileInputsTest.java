package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may put into data, templates and files to make papers say or do something else; and what papers give away. */
@RunsJobs
class HostileInputsTest {

    /** Turns the direction of reading, and back. */
    private static final String TURNED = "The target was \u202Etem\u202C met\u2066 early\u2069.";

    private static final String STRAIGHT = "The target was tem met early.";

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProjectWhosePapersHoldTheCommentary() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("templates/plain/figures.md", """
                ---
                report: figures
                numbering: none
                ---

                # {{ paper.title }}

                :::exceptions
                :::
                """);
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word, pdf, html]");
    }

    @Test
    void commentaryCanNeitherTurnTheDirectionOfReadingNorHoldControlCharactersOrMarkup() throws IOException {
        council.write(
                "data/values.csv",
                TinyCouncil.values("61.5")
                        .replace(
                                "Answered by more people.", "\"" + TURNED + "\u0007\u0085 <b>&amp;</b> {{ as-at }}\""));

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(
                        text -> text.contains("values.csv line 3: commentary holds characters that no page can show"));
        for (String text : List.of(word(), pdf(), html())) {
            assertThat(text.replaceAll("\\s+", " "))
                    .contains(STRAIGHT + " <b>&amp;</b> {{ as-at }}")
                    .doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\x00-\\x08]");
        }
    }

    @Test
    void aFormulaForTextIsToldAndWordsThatOnlyBeginLikeOneAreNot() {
        council.write(
                "data/values.csv",
                TinyCouncil.values("61.5")
                        .replace("Answered by more people.", "\"=HYPERLINK(\"\"http://x.example\"\")\"")
                        .replace("Two officers have left.", "- fewer calls"));

        Outcome outcome = council.run(new PlainPress());

        assertThat(TinyCouncil.texts(outcome.findings()))
                .filteredOn(text -> text.contains("formula"))
                .containsExactly("NOTE values.csv line 3: commentary reads like a formula that a spreadsheet would work"
                        + " out, and is printed as it is written. Type the words or the figure that is meant, if it is"
                        + " not.");
    }

    @Test
    void aTemplateAndAJobFileReadAsTheyAreWritten() {
        council.write(
                "templates/plain/figures.md",
                TinyCouncil.read(council.project.resolve("templates/plain/figures.md"))
                        .replace(":::exceptions", TURNED + "\n\n:::exceptions"));

        assertThat(blockers(council.run(new PlainPress())))
                .containsExactly("templates/plain/figures.md line 8: there is a character that turns the direction of"
                        + " reading (U+202E). Delete it, or type the line again: it would not print as it is written.");

        council.replaceInJob("legal-implications: None.", "legal-implications: " + TURNED);
        assertThat(blockers(council.run(new PlainPress())))
                .singleElement()
                .asString()
                .startsWith("jobs/tiny.yaml line 16: there is a character that turns the direction of reading");
    }

    @Test
    void aSignedOffFileReadsAsItIsWritten() {
        lifecycle().lock("P. Officer");
        council.run(Press.RENDERERS);
        WordFiles.reword(appendix(".docx"), "Answered by more people.", TURNED);

        Outcome outcome = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(blockers(outcome))
                .singleElement()
                .asString()
                .contains("The target was", "it holds characters that turn the direction of reading (1)");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets few people make links")
    void aTemplateThatIsALinkOutOfItsHouseIsRefused() throws IOException {
        council.write("elsewhere/figures.md", TinyCouncil.read(council.project.resolve("templates/plain/figures.md")));
        Files.delete(council.project.resolve("templates/plain/figures.md"));
        Files.createSymbolicLink(
                council.project.resolve("templates/plain/figures.md"), council.project.resolve("elsewhere/figures.md"));

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(blockers(outcome))
                .singleElement()
                .asString()
                .contains("the template \"figures\" is a link that leads out of templates/plain");
    }

    @Test
    void papersNameNoUserNoMachineNoPathAndNothingOfTheSoftwareInside() throws IOException {
        council.run(Press.RENDERERS);
        String given = String.join("\n", wordMetadata(), Giveaways.ofPdf(appendix(".pdf")), htmlMetadata())
                .toLowerCase(Locale.ROOT);

        assertThat(given).contains("tinyton council", "figures");
        Giveaways.assertNoneIn(given, council.project);
    }

    private static List<String> blockers(Outcome outcome) {
        return outcome.findings(Severity.BLOCKER).stream()
                .map(one -> one.text())
                .toList();
    }

    private Lifecycle lifecycle() {
        return new Lifecycle(council.request(), Press.SIGNED_OFF, Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC));
    }

    private Path appendix(String ending) {
        return council.papers().resolve("Appendix 1 Figures" + ending);
    }

    private String word() throws IOException {
        return unescaped(part("word/document.xml").replaceAll("<[^>]*>", ""));
    }

    private String pdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(appendix(".pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String html() {
        return unescaped(TinyCouncil.read(appendix(".html")).replaceAll("<[^>]*>", ""));
    }

    private static String unescaped(String markup) {
        return markup.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** All parts that tell of the document and not in it. */
    private String wordMetadata() throws IOException {
        StringBuilder told = new StringBuilder();
        try (ZipFile zip = new ZipFile(appendix(".docx").toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                assertThat(entry.getComment()).isNull();
                if (entry.getName().startsWith("docProps/") || entry.getName().endsWith("settings.xml")) {
                    told.append(Giveaways.values(part(entry.getName())));
                }
            }
        }
        return told.toString();
    }

    private String htmlMetadata() {
        String html = TinyCouncil.read(appendix(".html"));
        Matcher head = Pattern.compile("(?s)<head>(.*?)<style|<!--.*?-->").matcher(html);
        return head.results().map(found -> found.group()).reduce("", (one, other) -> one + "\n" + other);
    }

    private String part(String name) {
        try (ZipFile zip = new ZipFile(appendix(".docx").toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
