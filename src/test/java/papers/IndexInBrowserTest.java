package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.agenda.ChangesPage;
import cabinetpapers.agenda.Handover;
import cabinetpapers.agenda.IndexPage;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.html.Links;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.AgendaDocument.Accessible;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.CollectedDocument;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.meeting.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import papers.Chromium.Colours;
import papers.Chromium.Screen;

/** The index of a meeting's papers, opened from a folder as a clerk opens it. */
class IndexInBrowserTest {

    private static final LocalDate MEETING = LocalDate.of(2023, 12, 18);
    private static final List<String> FILES = List.of(
            "report/draft/Quarterly report Quarter 2 2023-24.docx",
            "report/draft/Quarterly report Quarter 2 2023-24.html",
            "report/draft/Appendix 1 Figures & 100% more.html",
            "other-report/draft/Other report.pdf");

    @TempDir
    static Path folder;

    private static Path index;
    private static Path changes;
    private static Chromium chromium;

    @BeforeAll
    static void aClerkOpensTheIndex() throws IOException {
        chromium = Chromium.start();
        for (String file : FILES) {
            write(file, "<!DOCTYPE html><html lang=\"en\"><title>" + file.replace("&", "&amp;") + "</title>");
        }
        for (String file : List.of("manifest.json", "SHA256SUMS", "papers.zip")) {
            write(file, "");
        }
        whatChanged();
        index = folder.resolve("index.html");
        try (OutputStream out = Files.newOutputStream(index)) {
            assertThat(new HtmlRenderer(Look.USUAL.style(), Links.FILES_BESIDE).render(IndexPage.of(handover()), out))
                    .isEmpty();
        }
    }

    private static void whatChanged() throws IOException {
        changes = folder.resolve("What changed.html");
        try (OutputStream out = Files.newOutputStream(changes)) {
            assertThat(new HtmlRenderer(Look.USUAL.style(), Links.FILES_BESIDE)
                            .render(
                                    ChangesPage.of(
                                            "Fernshire Council",
                                            "Cabinet",
                                            MEETING,
                                            Instant.parse("2023-11-20T09:00:00Z"),
                                            List.of(new ChangesPage.Changed(
                                                    "Quarterly report",
                                                    List.of(
                                                            new ChangesPage.Line("TD 1 Green", "TD 2 Green"),
                                                            new ChangesPage.Line("", "- A line that came."))))),
                                    out))
                    .isEmpty();
        }
    }

    @AfterAll
    static void closeChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void axeFindsNothingOnPhoneAndDesktopInLightAndDark() {
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            for (Colours colours : List.of(Colours.LIGHT, Colours.DARK)) {
                for (Path page : List.of(index, changes)) {
                    chromium.show(page, screen, colours);
                    assertThat(chromium.violations())
                            .as(page.getFileName() + ", " + screen + ", " + colours)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void everyLinkLeadsToAFile() {
        chromium.show(index, Screen.DESKTOP, Colours.LIGHT);

        List<String> links = chromium.ask("return [...document.querySelectorAll('main a')].map(a => a.href);");

        assertThat(links).hasSize(FILES.size() + 4);
        assertThat(links)
                .allSatisfy(link -> assertThat(Path.of(URI.create(link))).isRegularFile());
    }

    /** A page opens; a Word file or a zip is downloaded, and the index stays. */
    @Test
    void aClickOnEachLinkFindsItsFile() {
        chromium.refuseDownloads();

        for (int link = 0; link < FILES.size() + 4; link++) {
            assertThat(clicked(index, link)).startsWith(folder.toUri().toString());
        }
    }

    @Test
    void aClickOnALinkThatLeadsNowhereIsSeen() throws IOException {
        write(
                "lost.html",
                "<!DOCTYPE html><html lang=\"en\"><title>Lost</title><main><a href=\"no.html\">No</a></main>");

        assertThat(clicked(folder.resolve("lost.html"), 0)).startsWith("chrome-error:");
    }

    /** Where the browser is then. */
    private static String clicked(Path page, int link) {
        chromium.show(page, Screen.DESKTOP, Colours.LIGHT);
        chromium.ask("document.querySelectorAll('main a')[%d].click(); return [];".formatted(link));
        return chromium.ask("return [location.href];").getFirst();
    }

    @Test
    void aClickOpensThePaper() {
        for (int page = 0; page < 2; page++) {
            chromium.show(index, Screen.DESKTOP, Colours.LIGHT);
            List<String> clicked = chromium.ask("""
                    const link = [...document.querySelectorAll('main a')].filter(a => a.href.endsWith('.html'))[%d];
                    link.click();
                    return [link.href];
                    """.formatted(page));

            assertThat(chromium.ask("return [location.href];")).isEqualTo(clicked);
        }
    }

    @Test
    void itSaysWhatIsReadyWhatChangedWhatIsMissingAndByWhen() {
        chromium.show(index, Screen.DESKTOP, Colours.LIGHT);

        String words = chromium.ask("return [document.querySelector('main').innerText];")
                .getFirst();

        assertThat(words.replaceAll("\\s+", " "))
                .contains(
                        "Agenda and reports published Friday 8 December 2023",
                        "Final papers Wednesday 6 December 2023",
                        "Changed since they were collected on 20 November 2023",
                        "Changed, now version 2: Quarterly report (Word)",
                        "New: Other report (PDF)",
                        "Gone: report/draft/Old.pdf",
                        "Item 8: Quarterly report",
                        "Quarterly report: the legal implications have not been supplied");
    }

    private static Handover handover() {
        List<AgendaDocument> documents = List.of(
                document(FILES.get(0), "Quarterly report", "Quarterly report", "a", 2),
                document(FILES.get(1), "Quarterly report", "Quarterly report", "b", 1),
                document(FILES.get(2), "Appendix 1 – Figures & 100% more", "Quarterly report", "c", 1),
                document(FILES.get(3), "Other report", "Other report", "d", 1));
        return new Handover(
                "Fernshire Council",
                "Quarter 2 2023-24",
                "Cabinet",
                MEETING,
                Part.open(),
                documents,
                List.of("Quarterly report: the legal implications have not been supplied"),
                List.of(
                        collected(FILES.get(0), "z"),
                        collected(FILES.get(1), "b"),
                        collected(FILES.get(2), "c"),
                        collected("report/draft/Old.pdf", "x")),
                new Handover.Gone(List.of("report/draft/Old.pdf"), 0, List.of()),
                DeadlineRules.USUAL.before(MEETING, Body.EXECUTIVE),
                "papers.zip",
                Optional.of("What changed.html"));
    }

    private static AgendaDocument document(String path, String title, String item, String sum, int version) {
        return new AgendaDocument(
                path,
                title,
                title,
                item,
                item.startsWith("Quarterly") ? Optional.of("8") : Optional.empty(),
                Optional.empty(),
                Part.open(),
                path.endsWith("pdf") ? Optional.of(12) : Optional.empty(),
                1000,
                10_000,
                sum.repeat(64),
                Optional.of(new AgendaDocument.Origin("snapshot", Instant.parse("2023-11-20T09:00:00Z"))),
                Accessible.YES,
                version);
    }

    private static CollectedDocument collected(String path, String sum) {
        return new CollectedDocument(path, "Collected", sum.repeat(64), 1, Instant.parse("2023-11-20T09:00:00Z"));
    }

    private static void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
