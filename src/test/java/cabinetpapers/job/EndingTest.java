package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EndingTest {

    @Test
    void exitCodesAreThoseThatSchedulersHaveLearned() {
        assertThat(Arrays.stream(Ending.values()).collect(Collectors.toMap(Ending::name, Ending::exitCode)))
                .containsOnly(
                        entry("DONE", 0),
                        entry("HOLES", 3),
                        entry("DIFFERENCES", 3),
                        entry("MISUNDERSTOOD", 64),
                        entry("BLOCKED", 65),
                        entry("UNAVAILABLE", 69),
                        entry("FAULT", 70),
                        entry("CANNOT_WRITE", 74),
                        entry("ALREADY_RUNNING", 75),
                        entry("CONFIGURATION", 78),
                        entry("STOPPED", 143));
    }
}
