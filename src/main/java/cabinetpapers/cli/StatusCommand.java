package cabinetpapers.cli;

import cabinetpapers.job.JobStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code cabinet-papers status}. */
@Command(
        name = "status",
        description = "Tells how each job of this project stands, also while one is running.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Screen screen = Screen.ofProcess();
        JobStatus.lines(JobOptions.project()).forEach(screen.out()::println);
        screen.out().flush();
        return 0;
    }
}
