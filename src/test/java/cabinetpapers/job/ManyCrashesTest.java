package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs and publications killed at many random moments: {@code mvn -Pcrash test}, with {@code -Dcrash.runs=},
 * {@code -Dcrash.publications=} and {@code -Dcrash.seed=}.
 */
@Tag("crash")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGKILL")
class ManyCrashesTest {

    private static final int RUNS = Integer.getInteger("crash.runs", 100);
    private static final int PUBLICATIONS = Integer.getInteger("crash.publications", 20);

    /** Of a first publication and a supplement; each is put on record before and after it is moved to its place. */
    private static final int FILES = 9;

    private static final long SEED = Long.getLong("crash.seed", 20260401);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void oneMoreRunFinishesWhatEachKilledOneLeft(CrashGround ground) {
        int moments = new Crashes(ground, folder.toAbsolutePath()).kill(RUNS, SEED);

        assertThat(moments).isGreaterThanOrEqualTo(RUNS);
        System.out.printf(
                "%s: %d runs killed at %d moments, seeds from %d; all were finished by one more run, to the same"
                        + " bytes%n",
                ground, RUNS, moments, SEED);
    }

    @ParameterizedTest
    @EnumSource
    void oneMorePublishFinishesWhatEachKilledOneLeft(CrashGround ground) {
        PublishCrashes crashes = new PublishCrashes(ground, folder.toAbsolutePath());
        int acts = crashes.killBehindEachAct();
        int moments = crashes.kill(PUBLICATIONS, SEED);

        assertThat(acts).isGreaterThan(3 * FILES);
        assertThat(moments).isGreaterThanOrEqualTo(PUBLICATIONS);
        System.out.printf(
                "%s: publications killed behind each of their %d acts, and %d at %d moments, seeds from %d; all were"
                        + " finished by one more, to the same bytes%n",
                ground, acts, PUBLICATIONS, moments, SEED);
    }
}
