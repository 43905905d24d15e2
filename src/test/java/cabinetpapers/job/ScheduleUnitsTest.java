package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is ready to install for schedulers, and what these then take for a failure. */
class ScheduleUnitsTest {

    private static final Path UNITS = Path.of("jobs/schedules");

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "cron needs a shell")
    void cronMakesItsFolderAndTellsFailuresAlone() throws Exception {
        assertThat(cron(0, "run")).isEmpty();
        assertThat(cron(75, "run")).isEmpty();
        assertThat(cron(143, "run")).isEmpty();
        assertThat(cron(69, "run")).contains("ended with exit code 69", "var/nightly-refresh.log");
        assertThat(cron(74, "retention")).contains("retention was not done in full");
        assertThat(folder.resolve("var/nightly-refresh.log")).content().contains("run jobs/nightly-refresh.yaml");
    }

    @Test
    void systemdTakesAStopForNoFailureAndBadJobFilesForOneThatStays() {
        assertThat(TinyCouncil.read(UNITS.resolve("cabinet-papers-nightly.service")))
                .contains("\nSuccessExitStatus=75 143 SIGTERM\n");
        assertThat(TinyCouncil.read(UNITS.resolve("cabinet-papers-schedule.service")))
                .contains("\nSuccessExitStatus=143\n", "\nRestartPreventExitStatus=64 78\n");
    }

    /** What cron would send by mail. */
    private String cron(int exitCode, String command) throws Exception {
        Path program = folder.resolve("cabinet-papers");
        Files.writeString(program, "#!/bin/sh\necho \"$@\"\nexit " + exitCode + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        List<String> lines = Files.readAllLines(UNITS.resolve("cabinet-papers.cron"));
        String line = lines.stream()
                .filter(one -> one.contains("./cabinet-papers " + command))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^(\\S+\\s+){5}", "");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true);
        shell.environment().put("PROJECT", folder.toString());
        Process process = shell.start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }
}
