package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cabinetpapers.finding.Findings;
import cabinetpapers.job.PaperFile.Fate;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import cabinetpapers.store.Databases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on PostgreSQL. */
@RunsJobs
class ServerDatabaseTest {

    private static final String FIGURES_AS_PDF = "Appendix 1 – Figures, Quarter 2 2023-24 as pdf";

    @TempDir
    Path folder;

    private TinyCouncil council;
    private String address;

    @BeforeEach
    void aProjectAndAnEmptyDatabase() {
        council = new TinyCouncil(folder.toAbsolutePath());
        address = Databases.emptyPostgres();
    }

    @Test
    void aFailedRunGoesOnWithWhatIsLeftAndThenThereIsNothingToDo() {
        PlainPress press = new PlainPress();

        Outcome failed = run(PlainPress.failingAt(FIGURES_AS_PDF));
        Outcome finished = run(press);
        Outcome again = run(new PlainPress());

        assertThat(failed.ending()).isEqualTo(Ending.FAULT);
        assertThat(finished.ending()).isEqualTo(Ending.DONE);
        assertThat(press.printed()).containsExactly(FIGURES_AS_PDF);
        assertThat(again.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(council.project.resolve("var/cabinet-papers.mv.db")).doesNotExist();
    }

    @Test
    void aSecondRunOnTheSameCouncilAndQuarterIsRefused() throws Exception {
        DatabaseAddress server =
                new DatabaseAddress(DatabaseAddress.Kind.POSTGRESQL, address, Optional.empty(), ServerLogin.NONE);

        try (AdvisoryLock lock = AdvisoryLock.take(
                server, "tinyton/2023-24 Q2", new Holder("Cabinet Papers, process 4711", TinyCouncil.NOW))) {
            Outcome outcome = run(new PlainPress());

            assertThat(lock.connection().isValid(1)).isTrue();
            assertThat(outcome.ending()).isEqualTo(Ending.ALREADY_RUNNING);
            assertThat(outcome.message()).contains("are being made by Cabinet Papers, process 4711, since ");
        }
        assertThat(run(new PlainPress()).ending()).isEqualTo(Ending.DONE);
    }

    @Test
    void theRunNamedIsOneOnThisDatabaseNotOneOnItsNeighbour() throws Exception {
        try (AdvisoryLock neighbour = lock(Databases.emptyPostgres(), "A neighbour's run");
                AdvisoryLock ours = lock(address, "Our own run")) {
            Outcome outcome = run(new PlainPress());

            assertThat(neighbour.connection().isValid(1)).isTrue();
            assertThat(ours.connection().isValid(1)).isTrue();
            assertThat(outcome.message()).contains("are being made by Our own run, since ");
        }
    }

    private static AdvisoryLock lock(String url, String holder) throws Exception {
        DatabaseAddress server =
                new DatabaseAddress(DatabaseAddress.Kind.POSTGRESQL, url, Optional.empty(), ServerLogin.NONE);
        return AdvisoryLock.take(server, "tinyton/2023-24 Q2", new Holder(holder, TinyCouncil.NOW));
    }

    @Test
    void aServerWhoseTablesCannotBeToldHasNobodyConnectedAfterwards() throws Exception {
        run(new PlainPress());
        execute("ALTER TABLE flyway_schema_history DROP COLUMN checksum");

        Outcome outcome = run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertNobodyIsConnected();
    }

    @Test
    void aServerThatRefusesTheLockHasNobodyConnectedAfterwards() throws Exception {
        execute("""
                CREATE SCHEMA shadow;
                CREATE FUNCTION shadow.pg_try_advisory_lock(integer, integer) RETURNS boolean LANGUAGE plpgsql
                    AS $$ BEGIN RAISE EXCEPTION 'no locks here'; END $$;
                """);
        DatabaseAddress server = new DatabaseAddress(
                DatabaseAddress.Kind.POSTGRESQL,
                address + "&options=-c%20search_path=shadow,pg_catalog",
                Optional.empty(),
                ServerLogin.NONE);

        assertThatThrownBy(() -> AdvisoryLock.take(server, "tinyton/2023-24 Q2", new Holder("A run", TinyCouncil.NOW)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no locks here");
        assertNobodyIsConnected();
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address)) {
            connection.createStatement().execute(statement);
        }
    }

    /** A server notes only a moment later that a connection was closed. */
    private void assertNobodyIsConnected() throws Exception {
        int others = 1;
        try (Connection connection = DriverManager.getConnection(address)) {
            for (int look = 0; look < 20 && others > 0; look++) {
                try (ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                                + " AND backend_type = 'client backend'")) {
                    row.next();
                    others = row.getInt(1);
                }
                Thread.sleep(50);
            }
        }
        assertThat(others).isZero();
    }

    @Test
    void aRunOnAnotherQuarterIsNotInTheWay() throws Exception {
        DatabaseAddress server =
                new DatabaseAddress(DatabaseAddress.Kind.POSTGRESQL, address, Optional.empty(), ServerLogin.NONE);

        try (AdvisoryLock lock = AdvisoryLock.take(
                server, "tinyton/2023-24 Q1", new Holder("Cabinet Papers, process 4711", TinyCouncil.NOW))) {
            assertThat(lock.connection().isValid(1)).isTrue();
            Outcome outcome = run(new PlainPress());
            assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        }
    }

    @Test
    void theFlagGoesBeforeTheEnvironmentAndThatBeforeTheJobFile() throws Exception {
        council.replaceInJob("out: out", "out: out\ndatabase: in-job");

        assertThat(address(Optional.of("in-flag"), Map.of("CABINET_PAPERS_DATABASE", "in-environment")))
                .isEqualTo("in-flag");
        assertThat(address(Optional.empty(), Map.of("CABINET_PAPERS_DATABASE", "in-environment")))
                .isEqualTo("in-environment");
        assertThat(address(Optional.empty(), Map.of())).isEqualTo("in-job");
    }

    private String address(Optional<String> flag, Map<String, String> environment) throws Refusal {
        Request plain = council.request(Optional.empty(), flag, Holes.REPORTED, Rendering.WHERE_NEEDED);
        Request request = new Request(
                plain.project(),
                plain.jobFile(),
                plain.out(),
                plain.database(),
                plain.quarter(),
                plain.asAt(),
                plain.holes(),
                plain.rendering(),
                environment);
        Order order = JobFileReader.read(request, new Findings()).orElseThrow();
        return council.project
                .relativize(DatabaseAddress.of(request, order).file().orElseThrow())
                .toString();
    }

    private Outcome run(Press press) {
        return TinyCouncil.job(
                        council.request(Optional.empty(), Optional.of(address), Holes.REPORTED, Rendering.WHERE_NEEDED),
                        press,
                        Progress.SILENT)
                .run();
    }
}
