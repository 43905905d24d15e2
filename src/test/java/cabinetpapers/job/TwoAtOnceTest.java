package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
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

/** Two runs of the same job, started together. */
@RunsJobs
class TwoAtOnceTest {

    private static final int TIMES = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void exactlyOneOfTwoWorksEachTime(CrashGround ground) throws Exception {
        TinyCouncil council = new TinyCouncil(folder.toAbsolutePath());
        String database = ground.empty(folder.toAbsolutePath());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < TIMES; time++) {
                CountDownLatch refused = new CountDownLatch(1);
                Future<Outcome> one = threads.submit(() -> run(council, database, refused));
                Future<Outcome> other = threads.submit(() -> run(council, database, refused));

                List<Outcome> outcomes = List.of(one.get(), other.get());

                assertThat(outcomes)
                        .extracting(Outcome::ending)
                        .containsExactlyInAnyOrder(Ending.DONE, Ending.ALREADY_RUNNING);
                assertThat(outcomes)
                        .filteredOn(outcome -> outcome.ending() == Ending.ALREADY_RUNNING)
                        .singleElement()
                        .satisfies(outcome -> assertThat(outcome.message())
                                .contains(
                                        "Cabinet Papers, process "
                                                + ProcessHandle.current().pid(),
                                        ", since "));
            }
        }
        assertThat(council.texts()).hasSize(4);
    }

    /** Whoever works waits for the other to be refused: else it might be done before the other has begun. */
    private static Outcome run(TinyCouncil council, String database, CountDownLatch refused) {
        PlainPress press = new PlainPress(printing -> await(refused));
        Outcome outcome = TinyCouncil.job(
                        council.request(Optional.empty(), Optional.of(database), Holes.REPORTED, Rendering.AGAIN),
                        press,
                        Progress.SILENT)
                .run();
        refused.countDown();
        return outcome;
    }

    private static void await(CountDownLatch refused) {
        try {
            assertThat(refused.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
