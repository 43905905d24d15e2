package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's news for those who collect logs. */
@RunsJobs
class EcsLinesTest {

    @TempDir
    Path folder;

    @Test
    void eachStepAndTheEndAreALineOfJson() {
        TinyCouncil council = new TinyCouncil(folder.toAbsolutePath());
        List<String> lines = new ArrayList<>();
        EcsLines log = new EcsLines(lines::add, Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC));

        log.ended(TinyCouncil.job(council.request(), new PlainPress(), log).run());

        assertThat(lines)
                .allMatch(line -> line.startsWith("{\"@timestamp\":\"2023-11-06T09:00:00Z\",\"log.level\":\"info\",")
                        && line.endsWith("}"));
        assertThat(lines)
                .anyMatch(line -> line.contains("\"message\":\"import begun\""))
                .anyMatch(line ->
                        line.contains("\"message\":\"2 measures, 4 values\"") && line.contains("\"event.duration\":0"));
        assertThat(lines)
                .last()
                .asString()
                .contains("\"event.outcome\":\"success\"", "\"process.exit_code\":0", "\"labels.written\":\"4\"");
    }

    @Test
    void wordsOfTheDataEndNoLineAndNoText() {
        assertThat(Json.text("a \"b\" \\ c\nd\te \u0000 \u2028 \uD83D £"))
                .isEqualTo("\"a \\\"b\\\" \\\\ c\\nd\\te \\u0000 \\u2028 \\ud83d £\"");
    }
}
