package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.html.Links;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import papers.Chromium.Colours;
import papers.Chromium.Screen;

/** The index of a meeting's papers, opened from a folder as a clerk opens it. */
class IndexInBrowserTest {

    @TempDir
    static Path folder;

    private static Path index;
    private static Path changes;
    private static Chromium chromium;

    @BeforeAll
    static void aClerkOpensTheIndex() throws IOException {
        chromium = Chromium.start();
        for (String file : MeetingPages.FILES) {
            write(file, "<!DOCTYPE html><html lang=\"en\"><title>" + file.replace("&", "&amp;") + "</title>");
        }
        for (String file : List.of("manifest.json", "SHA256SUMS", "papers.zip")) {
            write(file, "");
        }
        whatChanged();
        index = folder.resolve("index.html");
        try (OutputStream out = Files.newOutputStream(index)) {
            assertThat(new HtmlRenderer(Look.USUAL.style(), Links.FILES_BESIDE).render(MeetingPages.index(), out))
                    .isEmpty();
        }
    }

    private static void whatChanged() throws IOException {
        changes = folder.resolve("What changed.html");
        try (OutputStream out = Files.newOutputStream(changes)) {
            assertThat(new HtmlRenderer(Look.USUAL.style(), Links.FILES_BESIDE).render(MeetingPages.changes(), out))
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

        assertThat(links).hasSize(MeetingPages.FILES.size() + 4);
        assertThat(links)
                .allSatisfy(link -> assertThat(Path.of(URI.create(link))).isRegularFile());
    }

    /** A page opens; a Word file or a zip is downloaded, and the index stays. */
    @Test
    void aClickOnEachLinkFindsItsFile() {
        chromium.refuseDownloads();

        for (int link = 0; link < MeetingPages.FILES.size() + 4; link++) {
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

    private static void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
