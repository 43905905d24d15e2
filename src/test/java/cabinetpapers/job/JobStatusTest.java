package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.store.Databases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators can ask while a job runs and afterwards. */
@RunsJobs
class JobStatusTest {

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
    }

    @Test
    void whereNothingRanThatIsSaid() {
        assertThat(JobStatus.lines(council.project)).containsExactly("No job has run here yet.");
    }

    @Test
    void aRunningJobSaysHowFarItIs() {
        List<String> asked = new ArrayList<>();

        council.run(new PlainPress(printing -> {
            synchronized (asked) {
                asked.addAll(JobStatus.lines(council.project));
            }
        }));

        assertThat(asked).first().isEqualTo("tinyton/2023-24 Q2/quarter-end");
        assertThat(asked.get(1))
                .startsWith("  running since 09:00:00 on 6 November 2023, process "
                        + ProcessHandle.current().pid())
                .contains("at \"papers\"");
    }

    @Test
    void aJobThatEndedSaysHow() {
        council.run(new PlainPress());

        assertThat(JobStatus.lines(council.project))
                .containsExactly(
                        "tinyton/2023-24 Q2/quarter-end",
                        "  ended at 09:00:00 on 6 November 2023: done (exit code 0)",
                        "  papers: 4 written, 0 up to date, 0 left as edited; findings: 0 blockers, 0 holes, 0 notes",
                        "  report: draft",
                        "  appendix-1: draft");
    }

    @Test
    void aJobWhoseProcessIsGoneSaysHowToFinishIt() throws Exception {
        council.run(new PlainPress());
        Path status = TinyCouncil.files(council.project.resolve("var/status")).stream()
                .filter(file -> file.toString().endsWith(".properties"))
                .findFirst()
                .orElseThrow();
        Files.writeString(status, """
                job=tinyton/2023-24 Q2/quarter-end
                file=%s
                began=2023-11-06T09:00:00Z
                process=%d
                started=1999-01-01T00:00:00Z
                step=papers
                papers=3 of 4
                """.formatted(
                        council.project.resolve("jobs/tiny.yaml"),
                        ProcessHandle.current().pid()));

        assertThat(JobStatus.lines(council.project))
                .containsExactly(
                        "tinyton/2023-24 Q2/quarter-end",
                        "  was killed: begun at 09:00:00 on 6 November 2023, it had got to at \"papers\", 3 of 4 papers"
                                + " done",
                        "  To finish it:  cabinet-papers run jobs/tiny.yaml",
                        "  report: draft",
                        "  appendix-1: draft");
    }

    @Test
    void theHistoryHasEveryRunTheLatestFirst() {
        council.run(new PlainPress());
        council.write("data/values.csv", "code,perido,actual\nA1,2023-24 Q2,81.5\n");
        council.run(new PlainPress());

        History history = History.of(
                council.project,
                Optional.of(council.project.resolve("var/cabinet-papers").toString()),
                20);

        assertThat(history.lines())
                .anyMatch(line -> line.contains("blocked (exit code 65), 0 written"))
                .anyMatch(line -> line.contains("done (exit code 0), 4 written"))
                .anyMatch(line -> line.startsWith("  jobs/tiny.yaml; Cabinet Papers, process "));
    }

    @Test
    void aDatabaseThatNoJobRanInHasNoHistoryAndIsNoFault() {
        String empty = Databases.emptyPostgres();

        History history = History.of(council.project, Optional.of(empty), 20, Map.of());

        assertThat(history.ending()).isEqualTo(Ending.DONE);
        assertThat(history.lines()).singleElement().asString().startsWith("No job has run yet in jdbc:postgresql:");
    }

    @Test
    void aDatabaseFileWithoutATableOfRunsHasNoHistory() throws Exception {
        council.run(new PlainPress());
        council.database("DROP TABLE job_run");

        History history = History.of(council.project, Optional.empty(), 20, Map.of());

        assertThat(history.ending()).as(history.message()).isEqualTo(Ending.DONE);
        assertThat(history.lines()).singleElement().asString().contains("it has no table of runs");
    }

    @Test
    void aHistoryThatMayNotBeReadSaysSo() throws Exception {
        council.run(new PlainPress());
        council.database("ALTER TABLE job_run DROP COLUMN began_at");

        History history = History.of(council.project, Optional.empty(), 20, Map.of());

        assertThat(history.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(history.message()).startsWith("The history in ").contains("cannot be read: ", "may read its tables");
    }

    @Test
    void jobsWithLongNamesHaveFilesOfTheirOwn() {
        String council40 = "a-council-with-a-name-of-forty-letters";
        council.write("jobs/council.yaml", "slug: " + council40 + "\nname: Tinyton Council\namber-tolerance: 5%\n");
        council.run(new PlainPress());
        council.replaceInJob("job: quarter-end", "job: quarter-end-for-the-scrutiny-committee");
        council.run(new PlainPress());

        List<String> lines = JobStatus.lines(council.project);

        assertThat(lines)
                .contains(
                        council40 + "/2023-24 Q2/quarter-end",
                        council40 + "/2023-24 Q2/quarter-end-for-the-scrutiny-committee");
        assertThat(TinyCouncil.files(council.project.resolve("var/metrics"))).hasSize(2);
        assertThat(lines).filteredOn("  report: draft"::equals).hasSize(2);
    }

    @Test
    void aRunThatFindsAnotherAtWorkLeavesThatOnesStatus() throws Exception {
        council.run(new PlainPress());
        List<String> before = JobStatus.lines(council.project);
        DatabaseAddress address =
                DatabaseAddress.of(council.project, Optional.empty(), java.util.Map.of(), Optional.empty());

        try (FileGuard guard = FileGuard.take(
                address, address.file().orElseThrow(), new Holder("Cabinet Papers, process 4711", TinyCouncil.NOW))) {
            assertThat(guard.channel().isOpen()).isTrue();
            assertThat(council.run(new PlainPress()).ending()).isEqualTo(Ending.ALREADY_RUNNING);
        }

        assertThat(JobStatus.lines(council.project)).isEqualTo(before);
    }

    @Test
    void theMetricsOfTheLastRunLieReadyForTheNodeExporter() {
        council.run(new PlainPress());

        assertThat(TinyCouncil.read(TinyCouncil.files(council.project.resolve("var/metrics"))
                        .getFirst()))
                .contains("cabinet_papers_run_exit_code{job=\"tinyton/2023-24 Q2/quarter-end\"} 0\n")
                .contains("cabinet_papers_papers{job=\"tinyton/2023-24 Q2/quarter-end\",fate=\"written\"} 4\n")
                .contains("cabinet_papers_data_time_seconds{job=\"tinyton/2023-24 Q2/quarter-end\"} 1699261200\n")
                .contains("step_duration_seconds{job=\"tinyton/2023-24 Q2/quarter-end\",step=\"papers\"}");
    }
}
