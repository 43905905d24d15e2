package cabinetpapers.cli;

import cabinetpapers.job.Ending;
import cabinetpapers.job.QuarterEndJob;
import cabinetpapers.job.Request;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import cabinetpapers.job.Schedule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cabinet-papers schedule}. */
@Command(
        name = "schedule",
        description = "Stays, and runs jobs when their files say, in the council's time. For machines without a"
                + " scheduler of their own.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class ScheduleCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "JOB", description = "Job files with a schedule.")
    private List<Path> jobs = List.of();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    private volatile Runnable stopJob = () -> {};

    @Override
    public Integer call() {
        Screen screen = Screen.ofProcess();
        Path project = JobOptions.project();
        try {
            Schedule schedule = Schedule.of(
                    project,
                    jobs.stream().map(job -> JobOptions.jobFile(project, job)).toList(),
                    line -> {
                        screen.out().println(line);
                        screen.out().flush();
                    });
            return StopSignal.heeded(
                    () -> {
                        schedule.stop();
                        stopJob.run();
                    },
                    () -> {
                        schedule.run(job -> run(project, job, screen));
                        return Ending.DONE.exitCode();
                    });
        } catch (Schedule.Misconfigured e) {
            screen.err().println(e.getMessage());
            return e.ending().exitCode();
        }
    }

    private void run(Path project, Path jobFile, Screen screen) {
        Request request = new Request(
                project,
                jobFile,
                Optional.empty(),
                database.address(),
                Optional.empty(),
                Optional.empty(),
                Holes.REPORTED,
                Rendering.WHERE_NEEDED,
                Map.copyOf(System.getenv()));
        RunLog told = LogForm.of(Optional.empty()).to(screen);
        QuarterEndJob job = new QuarterEndJob(request, told.progress());
        stopJob = job::stop;
        int exitCode = told.ended(job.run());
        stopJob = () -> {};
        screen.out().println("end: " + jobFile.getFileName() + ", exit code " + exitCode);
        screen.out().flush();
    }
}
