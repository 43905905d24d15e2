package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import cabinetpapers.store.Databases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that forgets the lock in the middle of a command: from then on nothing is put in its place or deleted. */
@RunsJobs
class LostLockTest {

    @TempDir
    Path folder;

    private TinyCouncil council;
    private String address;

    @BeforeEach
    void aProjectOnAServer() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word]");
        address = Databases.emptyPostgres();
    }

    @Test
    void noPaperIsPublished() {
        Press press = (output, house, paper, out) -> {
            loseTheLock();
            return Press.SIGNED_OFF.print(output, house, paper, out);
        };
        Clock clock = Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC);
        new Lifecycle(request(), press, clock).lock("P. Officer");
        run(Progress.SILENT);

        Outcome outcome = new Lifecycle(request(), press, clock).publish("D. Officer", Set.of(), "");

        assertThat(outcome.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(outcome.message()).contains("the lock on these papers");
        assertThat(TinyCouncil.files(council.papers().resolve("..")))
                .allMatch(file -> file.toString().contains("draft"));
    }

    @Test
    void noDraftIsDisposedOf() {
        run(Progress.SILENT);
        Clock yearsLater = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                loseTheLock();
                return Instant.parse("2031-01-01T00:00:00Z");
            }
        };

        RetentionReport report = RetentionReport.of(request(), RetentionReport.Wish.DISPOSED_OF, yearsLater);

        assertThat(report.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(drafts()).hasSize(2);
    }

    @Test
    void noFileIsClearedAwayUnderItsFormerName() {
        run(Progress.SILENT);
        council.write(
                "jobs/council.yaml",
                "slug: tinyton\nname: Tinyton Council\namber-tolerance: 5%\nfile-names:\n  appendix: \"App {appendix}"
                        + " {title}\"\n");
        Progress losing = new Progress() {
            @Override
            public void begun(String step) {}

            @Override
            public void advanced(String step, String told) {}

            @Override
            public void ended(String step, String told) {
                if (step.equals("papers")) {
                    loseTheLock();
                }
            }
        };

        Outcome outcome = run(losing);

        assertThat(outcome.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(drafts()).contains("Appendix 1 Figures.docx", "App 1 Figures.docx");
        assertThat(run(Progress.SILENT).ending()).isEqualTo(Ending.DONE);
        assertThat(drafts()).doesNotContain("Appendix 1 Figures.docx").contains("App 1 Figures.docx");
    }

    private List<String> drafts() {
        return TinyCouncil.files(council.papers()).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private void loseTheLock() {
        try (Connection connection = DriverManager.getConnection(address)) {
            connection
                    .createStatement()
                    .execute(
                            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2"
                                    + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome run(Progress progress) {
        return TinyCouncil.job(request(), Press.RENDERERS, progress).run();
    }

    private Request request() {
        return council.request(Optional.empty(), Optional.of(address), Holes.REPORTED, Rendering.WHERE_NEEDED);
    }
}
