package papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import papers.Golden.Purpose;

/** What was accepted is accepted by people, and never by a machine that runs the tests. */
class GoldenTest {

    private static final String OUTLINE = "outline.txt";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "false", ""})
    void acceptingIsRefusedWhereCiIsSetToWhatever(String ci) {
        assertThatThrownBy(() -> Purpose.of("accept", Map.of("CI", ci)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Papers are accepted by people: -Dgolden=accept is refused where CI is set.");
    }

    @Test
    void whoeverDoesNotAskToAcceptComparesWhereverThatIs() {
        assertThat(Purpose.of("", Map.of("CI", "true"))).isEqualTo(Purpose.COMPARE);
        assertThat(Purpose.of("", Map.of())).isEqualTo(Purpose.COMPARE);
        assertThat(Purpose.of("accept", Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Purpose.ACCEPT);
    }

    /** It would compare, and its asker would believe that everything was accepted. */
    @Test
    void aWordThatMeansNothingIsRefused() {
        assertThatThrownBy(() -> Purpose.of("acept", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("-Dgolden=acept means nothing");
    }

    @Test
    void whatIsAcceptedIsWrittenAndHeldFromThenOn() throws IOException {
        new Golden(folder.resolve("story"), Purpose.ACCEPT).holds(OUTLINE, List.of("H1 Prŷs", "P One."));

        assertThat(folder.resolve("story").resolve(OUTLINE)).hasContent("H1 Prŷs\nP One.\n");
        Golden comparing = new Golden(folder.resolve("story"), Purpose.COMPARE);
        comparing.holds(OUTLINE, List.of("H1 Prŷs", "P One."));
        assertThatThrownBy(() -> comparing.holds(OUTLINE, List.of("H1 Prŷs", "P Two.")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("P Two.");
        assertThat(Files.readString(folder.resolve("story").resolve(OUTLINE))).endsWith("P One.\n");
    }

    @Test
    void whatWasNeverAcceptedFailsAndSaysHowToAcceptIt() {
        assertThatThrownBy(() -> new Golden(folder, Purpose.COMPARE).holds(OUTLINE, List.of("H1 New")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dgolden=accept");
        assertThat(folder).isEmptyDirectory();
    }
}
