package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.PngImage;
import cabinetpapers.wordreader.CouncilTemplates;
import cabinetpapers.wordreader.TemplatedHouse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import papers.Chromium.Colours;
import papers.Chromium.Screen;

/**
 * Papers as a browser shows them: everyone can read them, on a phone and on a desk, in whatever colours.
 *
 * <p>One browser serves all. What runs where:
 *
 * <ul>
 *   <li>All rules of axe-core: each paper at 360 and at 1,280 pixels, in light colours.
 *   <li>Its rules of colours, on a dark screen and in forced colours: the two papers that have every block, of a house and
 *       of a Word template. Only colours differ there, and they are the same at every width and in every paper.
 *   <li>Nothing sticks out, nor with wide text spacing: each paper at 320 pixels.
 *   <li>Links within the paper: each paper, on the desk.
 * </ul>
 */
@Order(2)
class InBrowserTest {

    enum Subject {
        EVERY_BLOCK,
        TEMPLATED,
        REPORT,
        APPENDIX,
        GRID_REPORT,
        ACCESSIBLE_GRID_REPORT,
        PLAN_EXCEPTIONS,
        PEER_CHALLENGE,
        PLAN_ON_A_PAGE,
        BUSINESS_CASE,
        RISK_REGISTER,
        SAVINGS_TRACKER;

        private static final Map<Subject, Path> FILES = new EnumMap<>(Subject.class);

        private Paper paper() {
            return switch (this) {
                case EVERY_BLOCK, TEMPLATED -> Papers.specimen();
                case REPORT -> Quarters.sample().report();
                case APPENDIX -> Quarters.sample().appendix();
                case GRID_REPORT -> Quarters.thornbeck().report(Look.GRID);
                case ACCESSIBLE_GRID_REPORT -> Quarters.thornbeck().report(Look.GRID_ACCESSIBLE);
                case PLAN_EXCEPTIONS -> PlanPapers.exceptions().paper("plan-progress", Look.USUAL);
                case PEER_CHALLENGE -> PlanPapers.sample("peer-challenge").paper("peer-challenge", Look.GRID);
                case PLAN_ON_A_PAGE ->
                    PlanPages.PLAN_ON_A_PAGE.compose(Look.USUAL).paper();
                case BUSINESS_CASE ->
                    PlanPages.BUSINESS_CASE.compose(Look.USUAL).paper();
                case RISK_REGISTER -> PlanPages.RISK_REGISTER.compose(Look.GRID).paper();
                case SAVINGS_TRACKER ->
                    PlanPages.SAVINGS_TRACKER.compose(Look.USUAL).paper();
            };
        }

        private HouseStyle house() {
            return switch (this) {
                case EVERY_BLOCK, REPORT, APPENDIX, PLAN_EXCEPTIONS, PLAN_ON_A_PAGE, BUSINESS_CASE, SAVINGS_TRACKER ->
                    Look.USUAL.style();
                case TEMPLATED -> TemplatedHouse.of(CouncilTemplates.fernshire());
                case GRID_REPORT, ACCESSIBLE_GRID_REPORT, PEER_CHALLENGE, RISK_REGISTER -> Look.GRID.style();
            };
        }

        /** Rendered once, and left to be looked at. */
        Path file() {
            return FILES.computeIfAbsent(this, Subject::rendered);
        }

        private Path rendered() {
            Path file = Path.of("target/in-browser")
                    .resolve(name().toLowerCase(Locale.ROOT) + ".html")
                    .toAbsolutePath();
            try {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                try (OutputStream out = Files.newOutputStream(file)) {
                    assertThat(new HtmlRenderer(house()).render(paper(), out)).isEmpty();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return file;
        }
    }

    private static final String STICKING_OUT = """
            const width = document.documentElement.clientWidth;
            const out = [...document.querySelectorAll('body *')]
                .filter(e => !e.closest('.scroll table') && !e.closest('svg *') && !e.closest('.skip'))
                .filter(e => e.getBoundingClientRect().right > width + 0.5)
                .map(e => e.outerHTML.slice(0, 120));
            return document.documentElement.scrollWidth > width ? ['the page: ' + out].concat(out) : out;
            """;

    private static final String WIDE_SPACING = """
            const all = document.querySelectorAll('body, body *');
            all.forEach(e => {
                e.style.setProperty('line-height', '1.5', 'important');
                e.style.setProperty('letter-spacing', '0.12em', 'important');
                e.style.setProperty('word-spacing', '0.16em', 'important');
            });
            document.querySelectorAll('p').forEach(e => e.style.setProperty('margin-bottom', '2em', 'important'));
            return [];
            """;

    private static Chromium chromium;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PEER_CHALLENGE", "BUSINESS_CASE", "SAVINGS_TRACKER"})
    void axeFindsNothingOnPhoneAndDesktop(Subject subject) throws IOException {
        Path file = subject.file();
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            chromium.show(file, screen, Colours.LIGHT);
            assertThat(chromium.violations()).as(screen + " in light colours").isEmpty();
            keep(file, screen, Colours.LIGHT);
        }
        Files.write(file.resolveSibling(file.getFileName().toString().replace(".html", ".pdf")), chromium.printed());
    }

    /** The rest of the kinds of papers: {@code mvn -Pwhole test}. */
    @Tag("whole")
    @ParameterizedTest
    @EnumSource(names = {"PEER_CHALLENGE", "BUSINESS_CASE", "SAVINGS_TRACKER"})
    void axeFindsNothingInTheOtherKindsOfPapers(Subject subject) throws IOException {
        axeFindsNothingOnPhoneAndDesktop(subject);
    }

    @ParameterizedTest
    @EnumSource(names = {"EVERY_BLOCK", "TEMPLATED"})
    void axeFindsNothingInDarkAndForcedColours(Subject subject) throws IOException {
        for (Colours colours : List.of(Colours.DARK, Colours.FORCED)) {
            chromium.show(subject.file(), Screen.DESKTOP, colours);
            assertThat(chromium.violationsOfColours()).as(colours + " colours").isEmpty();
            keep(subject.file(), Screen.DESKTOP, colours);
        }
    }

    @Test
    void axeWouldSeeWhatIsWrong() throws IOException {
        Path faulty = Files.writeString(
                Subject.EVERY_BLOCK.file().resolveSibling("faulty.html"),
                "<!DOCTYPE html><html><title>Faulty</title><main><h1>Faulty</h1>"
                        + "<p style='color:#ccc;background:#fff'>Pale<img src='data:,'></p></main></html>");
        chromium.show(faulty, Screen.DESKTOP, Colours.LIGHT);

        assertThat(chromium.violations())
                .anyMatch(fault -> fault.startsWith("html-has-lang"))
                .anyMatch(fault -> fault.startsWith("image-alt"))
                .anyMatch(fault -> fault.startsWith("color-contrast"));
        assertThat(chromium.violationsOfColours()).isNotEmpty().allMatch(fault -> fault.startsWith("color-contrast"));
    }

    /** WCAG 2.2, 1.4.10, and 1.4.12 on top of it. */
    @ParameterizedTest
    @EnumSource
    void nothingButTablesScrollsSidewaysOnTheSmallestPhoneEvenWithWideSpacing(Subject subject) {
        chromium.show(subject.file(), Screen.SMALLEST_PHONE, Colours.LIGHT);

        assertThat(chromium.ask(STICKING_OUT)).isEmpty();

        chromium.ask(WIDE_SPACING);
        assertThat(chromium.ask(STICKING_OUT)).as("with wide text spacing").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkWithinThePaperLeadsToOnePlace(Subject subject) {
        chromium.show(subject.file(), Screen.DESKTOP, Colours.LIGHT);

        assertThat(chromium.ask("return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash)"))
                .hasSizeGreaterThan(0);
        assertThat(chromium.ask("""
                                return [...document.querySelectorAll('a[href^="#"]')]
                                    .map(a => a.getAttribute('href').slice(1))
                                    .filter(id => document.querySelectorAll('[id="' + id + '"]').length != 1)
                                """)).isEmpty();
    }

    /** Its pictures are of the file itself, so that the policy lets them through. */
    @Test
    void aTemplatesLogoIsSeenAndNotTurnedIntoAnythingElseInForcedColours() {
        for (Colours colours : Colours.values()) {
            chromium.show(Subject.TEMPLATED.file(), Screen.PHONE, colours);

            assertThat(chromium.ask("""
                                    return [...document.querySelectorAll('header img')].map(i =>
                                        [i.naturalWidth, i.alt, getComputedStyle(i).backgroundColor].join('|'))
                                    """))
                    .as(colours + " colours")
                    .containsExactly("180|Fernshire County Council|rgb(255, 255, 255)");
        }
    }

    @Test
    void labelsStandAboveTheirValuesInFourColumnsOnADeskAndInOneOnAPhone() {
        String columnsAndLabelsBeside = """
                const pairs = [...[...document.querySelectorAll('.above')].at(-1).querySelectorAll('dl > div')];
                const box = (pair, part) => pair.querySelector(part).getBoundingClientRect();
                return [
                    new Set(pairs.map(pair => Math.round(box(pair, 'dt').left))).size,
                    pairs.filter(pair => box(pair, 'dd').top < box(pair, 'dt').bottom - 1).length,
                ];
                """;

        chromium.show(Subject.GRID_REPORT.file(), Screen.DESKTOP, Colours.LIGHT);
        assertThat(chromium.ask(columnsAndLabelsBeside)).containsExactly("4", "0");
        chromium.show(Subject.GRID_REPORT.file(), Screen.PHONE, Colours.LIGHT);
        assertThat(chromium.ask(columnsAndLabelsBeside)).containsExactly("1", "0");
    }

    /** The policy in the file lets its own style sheet through, and nothing else. */
    @Test
    void theStyleSheetIsTheOneThatThePolicyNames() throws IOException {
        chromium.show(Subject.REPORT.file(), Screen.DESKTOP, Colours.LIGHT);

        assertThat(chromium.ask("return [getComputedStyle(document.querySelector('h1')).color]"))
                .containsExactly("rgb(29, 53, 87)");
        chromium.show(pictured(), Screen.DESKTOP, Colours.LIGHT);
        assertThat(chromium.ask("return [...document.images].map(i => i.naturalWidth)"))
                .containsExactly("3");
        assertThat(chromium.ask("""
                                const script = document.createElement('script');
                                script.textContent = 'document.title = "taken over"';
                                document.body.append(script);
                                return [document.title];
                                """)).doesNotContain("taken over");
    }

    private static Path pictured() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        Paper paper = Papers.of(new Block.Picture(new PngImage(png.toByteArray()), "A black square", 30));
        Path file = Subject.REPORT.file().resolveSibling("pictured.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            new HtmlRenderer(Quarters.house()).render(paper, out);
        }
        return file;
    }

    private static void keep(Path file, Screen screen, Colours colours) throws IOException {
        String name = file.getFileName().toString().replace(".html", "-" + screen + "-" + colours + ".png");
        Files.write(file.resolveSibling(name), chromium.screenshot());
    }
}
