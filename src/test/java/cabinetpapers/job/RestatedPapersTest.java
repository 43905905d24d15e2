package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.job.PaperFile.Fate;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the papers of one quarter said is remembered when the next quarter's are made. */
@RunsJobs
class RestatedPapersTest {

    private static final Quarter Q2 = new Quarter(new FinancialYear(2023), 2);
    private static final String APPENDIX = "Appendix 1 Figures.docx";

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("templates/plain/figures.md", """
                ---
                report: figures
                numbering: none
                ---

                # {{ paper.title }}

                :::scorecard
                :::

                :::measures
                :::

                :::data-quality
                :::
                """);
        council.write("data/values.csv", values("80.0", ""));
        assertThat(run(Q2.previous()).ending()).isEqualTo(Ending.DONE);
    }

    @Test
    void aChangedFigureCarriesBothValuesAndTheReasonWhereverItStands() {
        council.write("data/values.csv", values("78.0", "Two teams were left out."));

        run(Q2);

        String words =
                "Quarter 1 2023-24 was published as 80.0% in the papers for Quarter 1 2023-24, and is 78.0% now. Reason:"
                        + " Two teams were left out.";
        String paper = council.texts().getOrDefault(APPENDIX, "");
        assertThat(paper)
                .contains("A1: Quarter 1 2023-24 was published as 80.0%", "Restated: ", "A1 Calls answered: " + words);
        assertThat(paper.split("was published as", -1)).hasSize(4);
        assertThat(paper).contains("78.0% (revised)");
    }

    @Test
    void withoutAReasonItIsAHole() {
        council.write("data/values.csv", values("78.0", ""));

        Outcome outcome = run(Q2);

        assertThat(TinyCouncil.texts(outcome.findings()))
                .contains(
                        "HOLE values A1 2023-24 Q1: the figure was published as 80 for Quarter 1 2023-24 and is 78 now,"
                                + " without a reason. Ask its owner for it, write it under restatement_reason, and run again.");
        assertThat(council.texts().get(APPENDIX)).contains("No reason was given.");
    }

    @Test
    void papersOfTheEarlierQuarterAreNotTouched() {
        Path earlier = council.project.resolve("out/tinyton/2023-24-q1");
        SortedMap<Path, Instant> before = TinyCouncil.moments(earlier);
        council.write("data/values.csv", values("78.0", ""));

        run(Q2);

        assertThat(before).isNotEmpty();
        assertThat(TinyCouncil.moments(earlier)).isEqualTo(before);
    }

    @Test
    void theSameFiguresAreNoRestatementAndNeitherIsADraftOfTheSameQuarter() {
        run(Q2);
        council.write("data/values.csv", values("80.0", "").replace("81.5", "61.5"));

        Outcome outcome = run(Q2);

        assertThat(outcome.papers()).allMatch(paper -> paper.fate() == Fate.WRITTEN);
        assertThat(council.texts().get(APPENDIX)).doesNotContain("was published as");
    }

    @Test
    void papersAreMadeAgainWhereWhatWasPublishedBeforeThemChanged() {
        run(Q2);
        String before = council.texts().getOrDefault(APPENDIX, "");
        String now = TinyCouncil.read(council.project.resolve("data/values.csv"));
        council.write("data/values.csv", values("90.0", ""));
        run(Q2.previous());
        council.write("data/values.csv", now);

        run(Q2);

        assertThat(before).doesNotContain("was published as");
        assertThat(council.texts().get(APPENDIX)).contains("was published as 90.0%");
    }

    private Outcome run(Quarter quarter) {
        Request request = new Request(
                council.project,
                council.project.resolve("jobs/tiny.yaml"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quarter),
                Optional.empty(),
                Request.Holes.REPORTED,
                Request.Rendering.WHERE_NEEDED,
                Map.of());
        return TinyCouncil.job(request, new PlainPress(), Progress.SILENT).run();
    }

    private static String values(String firstQuarter, String reason) {
        return """
                code,period,actual,target,status,commentary,restatement_reason
                A1,2023-24 Q1,%s,80,final,,%s
                A1,2023-24 Q2,81.5,80,final,Answered by more people.,
                B1,2023-24 Q1,12,10,final,,
                B1,2023-24 Q2,11,10,final,Two officers have left.,
                """.formatted(firstQuarter, reason);
    }
}
