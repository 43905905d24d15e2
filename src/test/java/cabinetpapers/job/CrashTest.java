package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run killed at a random moment on each database; {@link ManyCrashesTest} kills many. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGKILL")
class CrashTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void oneMoreRunFinishesWhatAKilledOneLeft(CrashGround ground) {
        assertThat(new Crashes(ground, folder.toAbsolutePath()).kill(1, 1000)).isPositive();
    }
}
