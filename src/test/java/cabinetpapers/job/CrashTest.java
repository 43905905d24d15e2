package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few runs killed at random moments; {@link ManyCrashesTest} kills many. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGKILL")
class CrashTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void oneMoreRunFinishesWhatAKilledOneLeft(CrashGround ground) {
        int runs = ground == CrashGround.H2 ? 2 : 1;

        assertThat(new Crashes(ground, folder.toAbsolutePath()).kill(runs, 1000))
                .isGreaterThanOrEqualTo(runs);
    }
}
