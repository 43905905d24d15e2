package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The schedule as a process of its own, told to stop while it works. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGTERM")
class ScheduleProcessTest {

    @TempDir
    Path folder;

    @Test
    void sigtermFinishesThePaperThatIsBeingWrittenAndBeginsNoOther() throws Exception {
        TinyCouncil council = new TinyCouncil(folder.toAbsolutePath());
        council.replaceInJob("out: out", "out: out\nschedule: \"* * * * * *\"");
        Process process = new Program(council.project).start("schedule", "jobs/tiny.yaml");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.contains("papers ")) {
                line = lines.readLine();
            }
            assertThat(line).as("the first paper").isNotNull();

            process.destroy();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(names(council)).noneMatch(name -> name.endsWith(".part")).hasSizeBetween(1, 4);
        assertThat(JobStatus.lines(council.project)).noneMatch(status -> status.contains("was killed"));
        assertThat(council.run(Press.RENDERERS).ending()).isEqualTo(Ending.DONE);
        assertThat(names(council)).hasSize(4);
    }

    private static List<String> names(TinyCouncil council) {
        return TinyCouncil.files(council.papers()).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
