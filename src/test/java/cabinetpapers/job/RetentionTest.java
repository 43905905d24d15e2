package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Findings;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import cabinetpapers.job.RetentionReport.Wish;
import cabinetpapers.store.Databases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs, data and drafts that are older than the council keeps them; published papers are none of them. */
@RunsJobs
class RetentionTest {

    /** Long after any meeting, and after the moments that Spring Batch takes from the machine's own clock. */
    private static final Instant YEARS_LATER = Instant.parse("2099-01-15T09:00:00Z");

    private static final String APPENDIX = "Appendix 1 Figures.docx";

    enum Kind {
        FILE,
        SERVER
    }

    @TempDir
    Path folder;

    private TinyCouncil council;
    private Optional<String> database = Optional.empty();

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTooOldIsListedFirstAndGoesWhenToldTo(Kind kind) throws SQLException {
        on(kind);
        threeRunsWithOtherFigures();
        SortedMap<String, String> papers = council.texts();

        RetentionReport listed = report(Wish.LISTED, YEARS_LATER);
        SortedMap<String, String> untouched = council.texts();
        RetentionReport disposed = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(listed.ending()).as(listed.message()).isEqualTo(Ending.DONE);
        assertThat(listed.lines())
                .contains("tinyton/2023-24 Q2", "  2 runs:", "  2 records that restarts went by", "  2 snapshots:")
                .contains("    out/tinyton/2023-24-q2/2023-12-18-cabinet/public/quarterly-report/draft/" + APPENDIX)
                .last()
                .asString()
                .contains("Nothing has been deleted");
        assertThat(untouched).isEqualTo(papers).hasSize(4);
        assertThat(disposed.lines())
                .startsWith(listed.lines().subList(0, listed.lines().size() - 1).toArray(String[]::new));
        assertThat(council.papers()).doesNotExist();
        assertThat(council.papers().resolve("../../index.html")).doesNotExist();
        assertThat(rows("job_run")).isEqualTo(1);
        assertThat(rows("batch_job_execution")).isEqualTo(1);
        assertThat(rows("snapshot")).isEqualTo(1);
        assertThat(rows("written_file")).isZero();
        assertThat(report(Wish.LISTED, YEARS_LATER).lines()).containsExactly("Nothing is older than it is kept for.");
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunAfterItMakesTheSamePapers(Kind kind) {
        on(kind);
        threeRunsWithOtherFigures();
        SortedMap<String, String> papers = council.texts();
        report(Wish.DISPOSED_OF, YEARS_LATER);

        Outcome outcome = run();

        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        assertThat(council.texts()).isEqualTo(papers);
    }

    @ParameterizedTest
    @EnumSource
    void publishedPapersStayWithAllThatTheyCameFrom(Kind kind) throws SQLException {
        on(kind);
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word]");
        lifecycle().lock("P. Officer");
        new QuarterEndJob(request(), Progress.SILENT, Press.RENDERERS, clock(TinyCouncil.NOW)).run();
        Outcome published = lifecycle().publish("D. Officer", Set.of(), "");
        lifecycle().unlock("P. Officer", "A correction.");
        council.write("data/values.csv", TinyCouncil.values("62.5"));
        run();
        SortedMap<Path, Instant> before = TinyCouncil.moments(item());

        RetentionReport report = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(published.ending()).as(published.message()).isEqualTo(Ending.DONE);
        assertThat(report.lines()).contains("  1 run:");
        assertThat(TinyCouncil.moments(item())).hasSize(6).isEqualTo(without(before, "draft"));
        assertThat(rows("publication")).isEqualTo(2);
        assertThat(rows("published_file")).isEqualTo(6);
        assertThat(rows("snapshot")).isEqualTo(2);
    }

    @Test
    void aDraftThatSomebodyChangedStays() {
        run();
        council.write(
                council.project.relativize(council.papers().resolve(APPENDIX)).toString(), "an officer's words");

        RetentionReport report = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(report.lines()).contains("  kept, since somebody changed it:");
        assertThat(council.texts()).containsOnlyKeys(APPENDIX).containsValue("an officer's words");
        assertThat(council.papers().resolve("../../index.html")).exists();
    }

    @Test
    void aDraftThatSomebodyChangedIsNamedEachTime() {
        run();
        council.write(
                council.project.relativize(council.papers().resolve(APPENDIX)).toString(), "an officer's words");
        report(Wish.DISPOSED_OF, YEARS_LATER);

        RetentionReport report = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(report.lines())
                .containsExactly(
                        "tinyton/2023-24 Q2",
                        "  kept, since somebody changed it:",
                        "    out/tinyton/2023-24-q2/2023-12-18-cabinet/public/quarterly-report/draft/" + APPENDIX,
                        "Nothing is older than it is kept for.");
    }

    @Test
    void draftsOnADiskThatIsNotMountedAreNotForgotten() throws Exception {
        run();
        int written = rows("written_file");
        Path elsewhere = council.project.resolve("elsewhere");
        Files.move(council.project.resolve("out"), elsewhere);

        RetentionReport away = report(Wish.DISPOSED_OF, YEARS_LATER);
        Files.createDirectory(council.project.resolve("out"));
        RetentionReport emptyPlace = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(away.ending()).isEqualTo(Ending.CANNOT_WRITE);
        assertThat(away.message())
                .isEqualTo(
                        "Drafts in out/tinyton were left out: there is no such folder. See whether its disk is there;"
                                + " if the folder was deleted, make it again, empty. Then give the same command again.");
        assertThat(emptyPlace.message()).isEqualTo(away.message());
        assertThat(rows("written_file")).isEqualTo(written).isPositive();
        Files.delete(council.project.resolve("out"));
        Files.move(elsewhere, council.project.resolve("out"));
        assertThat(report(Wish.DISPOSED_OF, YEARS_LATER).ending()).isEqualTo(Ending.DONE);
        assertThat(council.papers()).doesNotExist();
        assertThat(rows("written_file")).isZero();
    }

    @Test
    void draftsThatSomebodyDeletedAreNamedBeforeTheyAreForgotten() throws Exception {
        run();
        Files.delete(council.papers().resolve(APPENDIX));

        RetentionReport listed = report(Wish.LISTED, YEARS_LATER);
        report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(listed.lines())
                .contains("  1 record of drafts that are gone already:")
                .containsOnlyOnce(
                        "    out/tinyton/2023-24-q2/2023-12-18-cabinet/public/quarterly-report/draft/" + APPENDIX);
        assertThat(rows("written_file")).isZero();
    }

    @Test
    void nothingThatTellsOfAMeetingsDraftsOutlivesTheLastOfThem() throws Exception {
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word, pdf]\npack:\n  odd-pages: no");
        council.replaceInJob("    appendix: 1\n", """
                    appendix: 1
                  - key: appendix-2
                    template: figures
                    title: Talks with Contractor
                    appendix: 2
                    part: exempt 3
                """);
        run(Press.RENDERERS);
        assertThat(job(Press.RENDERERS).collect().ending()).isEqualTo(Ending.DONE);
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        run(Press.RENDERERS);
        Path meeting = council.findings().resolveSibling("");
        council.write(council.project.relativize(meeting) + "/publish-findings.csv", "kind,file");
        assertThat(meeting.resolve("public/What changed.html")).exists();
        assertThat(meeting.resolve("public/Agenda pack Cabinet 2023-12-18.pdf")).exists();
        assertThat(meeting.resolve("changes.md")).exists();
        assertThat(meeting.resolve("exempt/findings.csv")).exists();
        assertThat(rows("agenda_collected_text")).isPositive();

        RetentionReport report = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(report.ending()).as(report.message()).isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.files(council.project.resolve("out"))).isEmpty();
        assertThat(meeting).doesNotExist();
        for (String table : new String[] {
            "agenda_document",
            "agenda_gap",
            "agenda_collected",
            "agenda_collected_text",
            "written_file",
            "paper_content"
        }) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(report(Wish.LISTED, YEARS_LATER).lines()).containsExactly("Nothing is older than it is kept for.");
    }

    @Test
    void aPackThatSomebodyChangedStays() {
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word, pdf]\npack:\n  odd-pages: no");
        run(Press.RENDERERS);
        Path pack = council.findings().resolveSibling("public/Agenda pack Cabinet 2023-12-18.pdf");
        council.write(council.project.relativize(pack).toString(), "a clerk's own pack");

        RetentionReport report = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(report.lines())
                .contains("  kept, since somebody changed it:")
                .anyMatch(line -> line.endsWith("Agenda pack Cabinet 2023-12-18.pdf"));
        assertThat(TinyCouncil.files(council.project.resolve("out"))).containsExactly(pack);
    }

    @ParameterizedTest
    @EnumSource
    void theLastRunAndTheLastThatEndedWellStayInTheHistory(Kind kind) throws SQLException {
        on(kind);
        threeRunsWithOtherFigures();
        council.write("data/values.csv", "code,perido,actual\nA1,2023-24 Q2,81.5\n");
        run();
        assertThat(run().ending()).isEqualTo(Ending.BLOCKED);
        execute("UPDATE job_run SET began_at = began_at + INTERVAL '1' DAY WHERE ending = 'BLOCKED'");

        RetentionReport report = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(report.lines()).contains("  3 runs:");
        assertThat(rows("job_run WHERE ending = 'BLOCKED'")).isEqualTo(1);
        assertThat(rows("job_run WHERE ending = 'DONE'")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRunThatWasKilledLongAgoIsOver(Kind kind) throws SQLException {
        on(kind);
        run();
        execute(
                "INSERT INTO job_run (id, job_name, holder, asked, began_at)"
                        + " VALUES ('killed', 'tinyton/2023-24 Q2/another', 'process 1', '', TIMESTAMP '2023-10-01 02:30:00'),"
                        + " ('killed after it', 'tinyton/2023-24 Q2/another', 'process 2', '', TIMESTAMP '2023-10-02 02:30:00')");

        RetentionReport report = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(report.lines()).contains("  1 run:");
        assertThat(rows("job_run WHERE id = 'killed'")).isZero();
        assertThat(rows("job_run WHERE id = 'killed after it'")).isEqualTo(1);
    }

    @Test
    void whatIsYoungerStays() throws SQLException {
        threeRunsWithOtherFigures();

        RetentionReport report = report(Wish.DISPOSED_OF, TinyCouncil.NOW.plus(Period.ofDays(300)));

        assertThat(report.lines()).containsExactly("Nothing is older than it is kept for.");
        assertThat(council.texts()).hasSize(4);
        assertThat(rows("snapshot")).isEqualTo(3);
    }

    @Test
    void aLockedQuartersFindingsAreStillToldAfterIt() {
        council.write("data/values.csv", TinyCouncil.values("about eighty"));
        lifecycle().lock("P. Officer");
        Outcome before = run();
        report(Wish.DISPOSED_OF, YEARS_LATER);

        Outcome after = run();

        assertThat(TinyCouncil.texts(before.findings())).anyMatch(text -> text.contains("about eighty"));
        assertThat(after.findings()).isEqualTo(before.findings());
    }

    @Test
    void aQuarterThatIsAtWorkIsLeftOut() throws Exception {
        on(Kind.SERVER);
        run();
        council.replaceInJob("quarter: 2023-24 Q2", "quarter: 2023-24 Q1");
        run();
        DatabaseAddress server = new DatabaseAddress(
                DatabaseAddress.Kind.POSTGRESQL, database.orElseThrow(), Optional.empty(), ServerLogin.NONE);

        try (AdvisoryLock lock = AdvisoryLock.take(
                server, "tinyton/2023-24 Q2", new Holder("Cabinet Papers, process 4711", TinyCouncil.NOW))) {
            RetentionReport report = report(Wish.DISPOSED_OF, YEARS_LATER);

            assertThat(lock.connection().isValid(1)).isTrue();
            assertThat(report.lines()).contains("tinyton/2023-24 Q1").doesNotContain("tinyton/2023-24 Q2");
            assertThat(report.ending()).isEqualTo(Ending.ALREADY_RUNNING);
            assertThat(report.message())
                    .startsWith("tinyton/2023-24 Q2 was left out: ")
                    .contains("process 4711");
        }
        assertThat(council.texts()).hasSize(4);
    }

    @Test
    void theCouncilSaysHowLong() {
        council.write("jobs/council.yaml", """
                slug: tinyton
                name: Tinyton Council
                amber-tolerance: 5%
                retention:
                  runs: 6 weeks
                  snapshots: 2 years
                  drafts: 1 day
                """);

        assertThat(JobFileReader.read(council.request(), new Findings())
                        .orElseThrow()
                        .council()
                        .retention())
                .isEqualTo(new Retention(Period.ofWeeks(6), Period.ofYears(2), Period.ofDays(1)));
    }

    @Test
    void publishedPapersHaveNoTimeToBeKeptFor() {
        council.write("jobs/council.yaml", """
                slug: tinyton
                name: Tinyton Council
                amber-tolerance: 5%
                retention:
                  runs: a while
                  published: 5 years
                """);

        RetentionReport report = report(Wish.DISPOSED_OF, YEARS_LATER);

        assertThat(report.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(TinyCouncil.texts(report.findings()))
                .anyMatch(text -> text.contains("\"a while\" is not a time to keep something for"))
                .anyMatch(text -> text.contains("published"));
    }

    private void on(Kind kind) {
        database = kind == Kind.SERVER ? Optional.of(Databases.emptyPostgres()) : Optional.empty();
    }

    private void threeRunsWithOtherFigures() {
        for (String actual : new String[] {"61.5", "62.5", "63.5"}) {
            council.write("data/values.csv", TinyCouncil.values(actual));
            assertThat(run().ending()).isEqualTo(Ending.DONE);
        }
    }

    private Outcome run() {
        return run(new PlainPress());
    }

    private Outcome run(Press press) {
        return job(press).run();
    }

    private QuarterEndJob job(Press press) {
        return TinyCouncil.job(request(), press, Progress.SILENT);
    }

    private Request request() {
        return council.request(Optional.empty(), database, Holes.REPORTED, Rendering.WHERE_NEEDED);
    }

    private Lifecycle lifecycle() {
        return new Lifecycle(request(), Press.SIGNED_OFF, clock(TinyCouncil.NOW));
    }

    private RetentionReport report(Wish wish, Instant now) {
        return RetentionReport.of(request(), wish, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Path item() {
        return council.papers().resolve("..").normalize();
    }

    private static SortedMap<Path, Instant> without(SortedMap<Path, Instant> moments, String folder) {
        moments.keySet().removeIf(path -> path.startsWith(folder));
        return moments;
    }

    private int rows(String table) throws SQLException {
        try (Connection connection = connection();
                ResultSet counted = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
            counted.next();
            return counted.getInt(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = connection()) {
            connection.createStatement().execute(statement);
        }
    }

    private Connection connection() throws SQLException {
        String url = database.orElse("jdbc:h2:file:" + council.project.resolve("var/cabinet-papers"));
        return database.isPresent() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, "sa", "");
    }
}
