package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two runs of the same job, started together, each in a process of its own. */
@RunsJobs
class TwoAtOnceTest {

    private static final int TIMES = 10;
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void exactlyOneOfTwoWorksEachTime(CrashGround ground) throws Exception {
        TinyCouncil council = new TinyCouncil(folder.toAbsolutePath());
        String database = ground.empty(folder.toAbsolutePath());
        Process other = start(council.project, database);
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                BufferedReader says = other.inputReader(StandardCharsets.UTF_8);
                Writer tell = other.outputWriter(StandardCharsets.UTF_8)) {
            for (int time = 0; time < TIMES; time++) {
                CountDownLatch refused = new CountDownLatch(1);
                line(tell);
                Future<Outcome> ours = threads.submit(() -> run(council, database, refused));
                Future<String> theirs = threads.submit(() -> ending(says, refused));

                Outcome outcome = ours.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (outcome.ending() == Ending.ALREADY_RUNNING) {
                    assertThat(outcome.message()).contains("Cabinet Papers, process " + other.pid(), ", since ");
                    line(tell);
                    assertThat(theirs.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).startsWith("DONE");
                } else {
                    assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
                    assertThat(theirs.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                            .startsWith("ALREADY_RUNNING")
                            .contains(
                                    "Cabinet Papers, process "
                                            + ProcessHandle.current().pid(),
                                    ", since ");
                }
            }
        } finally {
            other.destroyForcibly();
        }
        assertThat(council.texts()).hasSize(4);
    }

    /** Lets the other process begin, or, where it works already, go on. */
    private static void line(Writer tell) throws IOException {
        tell.write("\n");
        tell.flush();
    }

    private static String ending(BufferedReader says, CountDownLatch refused) throws IOException {
        StringBuilder others = new StringBuilder();
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(OtherRuns.ENDED)) {
                if (line.contains(Ending.ALREADY_RUNNING.name())) {
                    refused.countDown();
                }
                return line.substring(OtherRuns.ENDED.length());
            }
            others.append(line).append('\n');
        }
        throw new IllegalStateException("the other process is gone:\n" + others);
    }

    /** Whoever works waits for the other to be refused: else it might be done before the other has begun. */
    private static Outcome run(TinyCouncil council, String database, CountDownLatch refused) {
        PlainPress press = new PlainPress(printing -> await(refused));
        return TinyCouncil.job(
                        council.request(Optional.empty(), Optional.of(database), Holes.REPORTED, Rendering.AGAIN),
                        press,
                        Progress.SILENT)
                .run();
    }

    private static void await(CountDownLatch refused) {
        try {
            assertThat(refused.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(Path project, String database) {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> absolute = List.of(classes.split(File.pathSeparator, -1)).stream()
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .toList();
        try {
            return new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Djava.awt.headless=true",
                            "-cp",
                            String.join(File.pathSeparator, absolute),
                            OtherRuns.class.getName(),
                            project.toString(),
                            database)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
