package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JobFolderTest {

    private static final Path PROJECT = Path.of("/council").toAbsolutePath();

    @Test
    void whatLiesInTheProjectIsNamedFromThereOn() {
        assertThat(new JobFolder(PROJECT).named(PROJECT.resolve("out/findings.csv")))
                .isEqualTo("out/findings.csv");
    }

    @Test
    void theProjectFolderItselfIsADot() {
        assertThat(new JobFolder(PROJECT).named(PROJECT)).isEqualTo(".");
    }

    /** As where the program is started from there without its launcher. */
    @Test
    void inAProjectThatIsAWholeDiskPathsAreWhole() {
        assertThat(new JobFolder(PROJECT.getRoot()).named(PROJECT))
                .isEqualTo(PROJECT.toString().replace('\\', '/'));
    }
}
