package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs after a quarter's papers were published know of it. */
@RunsJobs
class AfterPublicationTest {

    private static final Quarter Q1 = new Quarter(new FinancialYear(2023), 1);
    private static final Quarter Q2 = new Quarter(new FinancialYear(2023), 2);

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void theFirstQuartersPapersArePublished() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("templates/plain/figures.md", """
                ---
                report: figures
                numbering: none
                ---

                # {{ paper.title }}

                :::scorecard
                :::

                :::data-quality
                :::
                """);
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word, pdf]\npack:\n  odd-pages: no");
        lifecycle().lock("P. Officer");
        run(Q1);
        assertThat(lifecycle().publish("D. Officer", Set.of(), "").ending()).isEqualTo(Ending.DONE);
    }

    @Test
    void whatWasPublishedIsWhatARestatementComparesWith() {
        lifecycle().unlock("P. Officer", "A correction.");
        council.write("data/values.csv", TinyCouncil.values("81.5").replace("80.0", "79.0"));
        run(Q1);
        council.write("data/values.csv", TinyCouncil.values("81.5").replace("80.0", "78.0"));

        Outcome outcome = run(Q2);

        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(text -> text.contains(
                        "A1 2023-24 Q1: the figure was published as 80 for Quarter 1 2023-24 and is" + " 78 now"));
    }

    @Test
    void whereThePublicationWasCutShortTheSameCommandStillPutsDownWhatWasGivenOut() throws SQLException {
        council.database("UPDATE published SET given_out = FALSE");

        Outcome again = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(again.papers()).hasSize(6).allMatch(paper -> paper.fate() == PaperFile.Fate.UNTOUCHED);
        lifecycle().unlock("P. Officer", "A correction.");
        council.write("data/values.csv", TinyCouncil.values("81.5").replace("80.0", "79.0"));
        run(Q1);
        council.write("data/values.csv", TinyCouncil.values("81.5").replace("80.0", "78.0"));
        assertThat(TinyCouncil.texts(run(Q2).findings()))
                .anyMatch(text -> text.contains("the figure was published as 80 for Quarter 1 2023-24 and is 78 now"));
    }

    @Test
    void theMeetingAndItsPackHaveThePublishedPapersAndNoDraftOfThem() throws IOException {
        run(Q1);

        String manifest = TinyCouncil.read(part().resolve("manifest.json"));
        assertThat(manifest)
                .contains("\"quarterly-report/Appendix 1 Figures.pdf\"", "\"quarterly-report/Appendix 1 Figures.html\"")
                .doesNotContain("/draft/");
        try (PDDocument pack = Loader.loadPDF(
                part().resolve("Agenda pack Cabinet 2023-12-18.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pack).replaceAll("\\s+", " "))
                    .contains("Calls answered")
                    .doesNotContainIgnoringCase("draft");
        }
    }

    @Test
    void nothingMovesInTheNightsAfter() {
        run(Q1);
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.project.resolve("out"));

        run(Q1);

        assertThat(TinyCouncil.moments(council.project.resolve("out"))).isEqualTo(before);
    }

    @Test
    void aSupplementLiesReadyBesideThePaperThatItCorrects() throws IOException {
        lifecycle().unlock("P. Officer", "A correction.");
        council.write("data/values.csv", TinyCouncil.values("81.5").replace("80.0", "79.0"));
        lifecycle().lock("P. Officer");
        run(Q1);
        assertThat(lifecycle()
                        .publish("D. Officer", Set.of(), "Calls answered was 80%.")
                        .ending())
                .isEqualTo(Ending.DONE);

        run(Q1);

        assertThat(TinyCouncil.read(part().resolve("manifest.json")))
                .contains("\"quarterly-report/Appendix 1 Figures.pdf\"")
                .contains("\"quarterly-report/Appendix 1 Figures (supplement 1).pdf\"")
                .contains("Appendix 1 – Figures, Quarter 1 2023-24 (supplement 1)");
        assertThat(Files.exists(part().resolve("quarterly-report/Appendix 1 Figures (supplement 1).html")))
                .isTrue();
    }

    private Path part() {
        return council.project.resolve("out/tinyton/2023-24-q1/2023-12-18-cabinet/public");
    }

    private Outcome run(Quarter quarter) {
        return new QuarterEndJob(request(quarter), Progress.SILENT, Press.RENDERERS, clock()).run();
    }

    private Lifecycle lifecycle() {
        return new Lifecycle(request(Q1), Press.SIGNED_OFF, clock());
    }

    private static Clock clock() {
        return Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC);
    }

    private Request request(Quarter quarter) {
        return new Request(
                council.project,
                council.project.resolve("jobs/tiny.yaml"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quarter),
                Optional.empty(),
                Holes.REPORTED,
                Rendering.WHERE_NEEDED,
                Map.of());
    }
}
