package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a figure is what it is, and how the figures stand to those that were published. */
@RunsJobs
class AnswersTest {

    private static final Path HART = Path.of(System.getProperty("shared", "../shared"), "data", "hart");

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
    }

    @Test
    void anExplanationNamesInputsRulesStepsAndResults() {
        Explanation explanation = Explanation.of(council.request(), "b1");

        assertThat(explanation.ending()).isEqualTo(Ending.DONE);
        assertThat(String.join("\n", explanation.lines())).isEqualTo("""
                B1 Days to decide, Quarter 2 2023-24 (days)

                Inputs
                  Quarter 2 2023-24: 11, target 10  [values.csv line 5]
                  Quarter 1 2023-24: 12, target 10  [values.csv line 4]

                Figure: 11
                  Rule: as it was returned (the same for all measures)

                Target: 10
                  Rule: the row’s own, else the year-end target unless cumulative (the same for all measures)

                Rating: Red
                  Rule: target, tolerance 5% (the council’s rule)
                  - Lower is better: it is over its target by 11 − 10 = 1.
                  - The tolerance is 5% of 10, which is 0.5.
                  - 1 is more than the tolerance: Red.

                Short direction: Improved
                  Rule: previous (the council’s rule)
                  - It is compared with 12 in Quarter 1 2023-24.
                  - The change is 11 − 12 = −1.
                  - Lower is better: it is better by 1.

                Long direction: – no earlier figure
                  Rule: previous (the council’s rule)
                  - There is none: no earlier figure.""");
    }

    @Test
    void aMeasureThatIsNotThereIsAnsweredWithTheNearest() {
        Explanation explanation = Explanation.of(council.request(), "B2");

        assertThat(explanation.ending()).isEqualTo(Ending.MISUNDERSTOOD);
        assertThat(TinyCouncil.texts(explanation.findings()))
                .containsExactly(
                        "BLOCKER measures: no measure of Quarter 2 2023-24 has the code \"B2\". The nearest valid"
                                + " name is \"B1\".");
    }

    @Test
    void capitalsMatterOnlyBetweenCodesThatAreTheSameButForThem() {
        council.write("data/measures.csv", """
                code,name,priority,unit,decimals,polarity,basis,frequency
                A1,Calls answered,A good council,%,1,higher,period,quarterly
                a1,Days to decide,A good council,days,0,lower,period,quarterly
                """);
        council.write("data/values.csv", TinyCouncil.values("81.5").replace("B1", "a1"));

        assertThat(Explanation.of(council.request(), "A1").lines().getFirst()).contains("Calls answered");
        assertThat(Explanation.of(council.request(), "a1").lines().getFirst()).contains("Days to decide");
        council.write("data/values.csv", TinyCouncil.values("81.5"));
        council.write(
                "data/measures.csv",
                TinyCouncil.read(council.project.resolve("data/measures.csv")).replace("a1,", "B1,"));
        assertThat(Explanation.of(council.request(), "b1").lines().getFirst()).contains("Days to decide");
    }

    @Test
    void dataThatCannotBeReadGiveNoAnswer() {
        council.write("data/measures.csv", "code\n");

        assertThat(Explanation.of(council.request(), "B1").ending()).isEqualTo(Ending.BLOCKED);
        council.write("published.csv", "code,rag\nA1,green\n");
        ReconciliationReport report = reconcile("published.csv", Optional.empty());
        assertThat(report.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void aJobThatCannotBeReadGivesNoAnswer() {
        council.replaceInJob("quarter: 2023-24 Q2", "quarter: soon");

        assertThat(Explanation.of(council.request(), "B1").ending()).isEqualTo(Ending.CONFIGURATION);
    }

    @Test
    void whatWasPublishedAgrees() {
        council.write("published.csv", "code,rag,short,long\nA1,Green,improved,none\nB1,red,Improved,\n");

        ReconciliationReport report = reconcile("published.csv", Optional.empty());

        assertThat(report.ending()).isEqualTo(Ending.DONE);
        assertThat(report.lines())
                .containsExactly(
                        "Rating: 2 of 2 agree.", "Short direction: 2 of 2 agree.", "Long direction: 1 of 1 agree.");
    }

    @Test
    void whatDiffersIsToldWithTheReason() {
        council.write("published.csv", "code,rag\nA1,green\nB1,amber\nC1,red\n");

        ReconciliationReport report =
                reconcile("published.csv", Optional.of(council.project.resolve("answers/compared.csv")));

        assertThat(report.ending()).isEqualTo(Ending.DIFFERENCES);
        assertThat(report.ending().exitCode()).isEqualTo(3);
        assertThat(report.lines())
                .containsExactly(
                        "Rating: 1 of 2 agree; 1 differs, because",
                        "  B1 Days to decide: published Amber, ours Red. Lower is better: it is over its target by 11 −"
                                + " 10 = 1. The tolerance is 5% of 10, which is 0.5. 1 is more than the tolerance: Red.",
                        "1 published, but no measure of the quarter: C1");
        assertThat(TinyCouncil.read(council.project.resolve("answers/compared.csv"))
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("B1,Days to decide,Rating,Amber,Red,differs,\"Lower is better: "));
    }

    @Test
    void withoutAFileThePublishedColumnsOfTheQuartersRowsAreTaken() {
        council.write("data/values.csv", """
                code,period,actual,target,status,published_rag,published_short
                A1,2023-24 Q1,81.5,80,final,red,worsened
                A1,2023-24 Q2,82.5,80,final,Green,
                B1,2023-24 Q1,12,10,final,,
                B1,2023-24 Q2,11,10,final,amber,improved
                """);

        ReconciliationReport report = ReconciliationReport.of(council.request(), Optional.empty(), Optional.empty());

        assertThat(report.ending()).isEqualTo(Ending.DIFFERENCES);
        assertThat(report.lines())
                .hasSize(3)
                .startsWith("Rating: 1 of 2 agree; 1 differs, because")
                .endsWith("Short direction: 1 of 1 agree.");
        assertThat(report.lines().get(1)).startsWith("  B1 Days to decide: published Amber, ours Red.");
    }

    @Test
    void ofMonthsThatAreRolledUpThePublishedColumnsOfTheLastCount() {
        council.write("data/measures.csv", """
                code,name,priority,unit,polarity,basis,frequency,rollup
                A1,Calls,Access,number,higher,period,monthly,sum
                """);
        council.write("data/values.csv", """
                code,period,actual,target,status,published_rag
                A1,2023-07,3,3,final,red
                A1,2023-08,3,3,final,red
                A1,2023-09,3,3,final,green
                """);

        assertThat(ReconciliationReport.of(council.request(), Optional.empty(), Optional.empty())
                        .lines())
                .containsExactly("Rating: 1 of 1 agree.");
    }

    @Test
    void whatIsWrongWithThePublishedColumnsIsTold() {
        assertThat(published())
                .containsExactly("BLOCKER values.csv: there is nothing to compare with. Write what was"
                        + " published under published_rag in the rows of the quarter, or name a file with --against, and run"
                        + " again.");
        council.write("data/values.csv", """
                code,period,actual,target,status,published_rag
                A1,2023-24 Q2,82.5,80,final,purple
                B1,2023-24 Q2,11,10,final,none
                """);
        assertThat(published())
                .containsExactly("HOLE values.csv line 2: published_rag \"purple\" is not known, and is"
                        + " not compared. Write green, amber, red or none and run again.");
    }

    private List<String> published() {
        return TinyCouncil.texts(ReconciliationReport.of(council.request(), Optional.empty(), Optional.empty())
                .findings());
    }

    @Test
    void whatIsWrongWithWhatWasPublishedIsTold() {
        council.write("published.csv", "code,rag\nA1,greenish\n,red\nA1,green\n");

        assertThat(TinyCouncil.texts(
                        reconcile("published.csv", Optional.empty()).findings()))
                .containsExactly(
                        "HOLE published.csv line 2: rag \"greenish\" is not known, and is not compared. Write green, amber,"
                                + " red or none and run again.",
                        "HOLE published.csv line 3: the row has no code, and is left out. Write the measure's code and run"
                                + " again.",
                        "HOLE published.csv line 4: the code A1 has a row already, and this one is left out. Delete one of"
                                + " the two rows and run again.");
        assertThat(reconcile("nowhere.csv", Optional.empty()).ending()).isEqualTo(Ending.BLOCKED);
        council.write("empty.csv", "code,rag\n");
        assertThat(TinyCouncil.texts(reconcile("empty.csv", Optional.empty()).findings()))
                .containsExactly(
                        "BLOCKER empty.csv: there is nothing to compare with. Give a row for each measure, with"
                                + " code and rag, and run again.");
    }

    @Test
    void aRealCouncilsRatingsAreHeldAgainstThosePublished() throws IOException {
        assumeTrue(Files.isDirectory(HART), "no data of Hart here");
        council.replaceInJob("data: data", "data: " + HART.toAbsolutePath().normalize());
        council.replaceInJob("quarter: 2023-24 Q2", "quarter: 2014-15 Q2");
        Set<String> red = Set.of("HS08", "HS16", "IA01", "LS05", "PS01", "RB08", "SNH02");
        Set<String> unrated = Set.of("ETS01", "IT06", "PS05", "RB09", "SNH03", "SNH04", "SNH06");
        List<String> codes = Files.readAllLines(HART.resolve("measures.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .toList();
        council.write(
                "published.csv",
                codes.stream()
                        .map(code -> code + ","
                                + (red.contains(code) || code.equals("CS02a")
                                        ? "red"
                                        : unrated.contains(code) ? "none" : "green"))
                        .collect(Collectors.joining("\n", "code,rag\n", "\n")));

        ReconciliationReport report = reconcile("published.csv", Optional.empty());

        assertThat(report.lines()).hasSize(3).first().isEqualTo("Rating: 43 of 45 agree; 2 differ, because");
        assertThat(report.lines().get(1))
                .startsWith("  CS02a ")
                .endsWith(
                        "published Red, ours Amber. Higher is better: it is short of its target by 80 − 77.4 = 2.6. The"
                                + " tolerance is 5% of 80, which is 4. 2.6 is no more than the tolerance: Amber.");
        assertThat(report.lines().get(2))
                .startsWith("  CS02b ")
                .endsWith(
                        "published Green, ours Amber. Higher is better: it is short of its target by 85 − 83.2 = 1.8. The"
                                + " tolerance is 5% of 85, which is 4.25. 1.8 is no more than the tolerance: Amber.");
    }

    private ReconciliationReport reconcile(String file, Optional<Path> table) {
        return ReconciliationReport.of(council.request(), Optional.of(council.project.resolve(file)), table);
    }
}
