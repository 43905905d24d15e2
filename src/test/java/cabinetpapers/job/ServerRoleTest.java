package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import cabinetpapers.store.Databases;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program gets into a PostgreSQL server, how little it needs there, and what happens when the server goes. */
@RunsJobs
class ServerRoleTest {

    private static final String FIGURES_AS_PDF = "Appendix 1 – Figures, Quarter 2 2023-24 as pdf";

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
    }

    /** The statements are those of the page on operations. */
    @Test
    void theRoleOfThePageOnOperationsIsAllThatIsNeeded() throws Exception {
        String admin = Databases.emptyPostgres();
        String role = "papers_" + Long.toHexString(System.nanoTime());
        List<String> statements = OperationsPage.statements("least privilege");
        try (Connection connection = DriverManager.getConnection(admin)) {
            for (String statement : statements) {
                connection
                        .createStatement()
                        .execute(statement
                                .replace("cabinet_papers", role)
                                .replace("DATABASE papers", "DATABASE " + connection.getCatalog()));
            }
        }
        String address = admin.replaceFirst("\\?.*", "") + "?currentSchema=" + role;
        Request request = Requests.with(request(address), "CABINET_PAPERS_DATABASE_USER", role);

        Outcome outcome =
                TinyCouncil.job(request, new PlainPress(), Progress.SILENT).run();

        Outcome elsewhere = TinyCouncil.job(
                        Requests.with(
                                request(address.replace("=" + role, "=nowhere")), "CABINET_PAPERS_DATABASE_USER", role),
                        new PlainPress(),
                        Progress.SILENT)
                .run();
        Outcome stranger = TinyCouncil.job(
                        Requests.with(request(address), "CABINET_PAPERS_DATABASE_USER", role + "_"),
                        new PlainPress(),
                        Progress.SILENT)
                .run();

        assertThat(statements).hasSizeGreaterThan(3);
        assertThat(List.of(elsewhere.ending(), stranger.ending())).containsOnly(Ending.UNAVAILABLE);
        assertThat(elsewhere.message()).contains("permission denied", "currentSchema");
        assertThat(stranger.message()).contains("does not exist", "CABINET_PAPERS_DATABASE_USER");
        assertThat(outcome.message()).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        try (Connection connection = DriverManager.getConnection(address + "&user=" + role)) {
            assertThatThrownBy(() -> connection.createStatement().execute("CREATE TABLE public.other (i INTEGER)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void thePasswordComesFromTheEnvironmentOrAFileAndElseFromPgpass() throws Exception {
        Path secret = folder.resolve("secret");
        Files.writeString(secret, "from a file\nand more");

        assertThat(ServerLogin.of("P", Map.of("P_USER", "u", "P_PASSWORD", "given"))
                        .properties())
                .containsEntry("password", "given");
        assertThat(ServerLogin.of("P", Map.of("P_USER", "u", "P_PASSWORD_FILE", secret.toString()))
                        .properties())
                .containsEntry("password", "from a file");
        assertThat(ServerLogin.of("P", Map.of("P_USER", "u")).properties()).doesNotContainKey("password");
        assertThat(ServerLogin.of("P", Map.of("P_PASSWORD", "given")).toString())
                .doesNotContain("given");
        assertThatThrownBy(() -> ServerLogin.of("P", Map.of("P_PASSWORD_FILE", folder + "/none")))
                .hasMessageContaining("P_PASSWORD_FILE");
    }

    @Test
    void aPasswordInTheJobFileIsRefusedAndNotRepeated() {
        council.replaceInJob("out: out", "out: out\ndatabase: jdbc:postgresql://host/db?user=u&password=secret");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(outcome.message())
                .contains("CABINET_PAPERS_DATABASE_PASSWORD")
                .doesNotContain("secret");
    }

    @Test
    void aServerWithoutTlsIsRefusedWhereTlsIsAskedFor() {
        Request request = Requests.with(request(Databases.emptyPostgres()), "CABINET_PAPERS_DATABASE_TLS", "require");

        Outcome outcome =
                TinyCouncil.job(request, new PlainPress(), Progress.SILENT).run();

        assertThat(outcome.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(outcome.message()).contains("does not support SSL");
    }

    @Test
    void aServerThatStopsInTheMiddleOfARunCostsOnlyWhatWasLeft() throws IOException {
        Path data = folder.resolve("server");
        EmbeddedPostgres first = start(data, 0);
        int port = first.getPort();
        Request request = request("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");

        Outcome stopped = TinyCouncil.job(
                        request,
                        new PlainPress(printing -> {
                            if (printing.equals(FIGURES_AS_PDF)) {
                                stop(first);
                            }
                        }),
                        Progress.SILENT)
                .run();
        Outcome away =
                TinyCouncil.job(request, new PlainPress(), Progress.SILENT).run();
        EmbeddedPostgres second = start(data, port);
        PlainPress press = new PlainPress();
        Outcome finished = TinyCouncil.job(request, press, Progress.SILENT).run();
        stop(second);

        assertThat(stopped.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(stopped.message()).contains("stopped answering", "give the same command");
        assertThat(away.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(finished.ending()).isEqualTo(Ending.DONE);
        assertThat(finished.papers()).hasSize(4);
        assertThat(press.printed()).contains(FIGURES_AS_PDF).hasSizeLessThan(4);
        assertThat(council.texts()).hasSize(4).doesNotContainKey(".Appendix 1 Figures.pdf.part");
    }

    private Request request(String address) {
        return council.request(Optional.empty(), Optional.of(address), Holes.REPORTED, Rendering.WHERE_NEEDED);
    }

    private static EmbeddedPostgres start(Path data, int port) throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
