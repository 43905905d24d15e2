package cabinetpapers.cli;

import cabinetpapers.job.QuarterEndJob;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers run}. */
@Command(
        name = "run",
        description = "Makes the papers of a job. Papers that are up to date are left untouched.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class RunCommand implements Callable<Integer> {

    @Mixin
    private JobOptions options = new JobOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Option(names = "--strict", description = "Ends with exit code 3 if the papers have holes.")
    private boolean strict;

    @Option(names = "--again", description = "Makes all papers anew, even those that are up to date.")
    private boolean again;

    @Override
    public Integer call() {
        Screen screen = Screen.ofProcess();
        QuarterEndJob job = new QuarterEndJob(
                options.request(
                        places.out(),
                        places.database(),
                        strict ? Holes.REFUSED : Holes.REPORTED,
                        again ? Rendering.AGAIN : Rendering.WHERE_NEEDED),
                new StepLines(screen));
        return StopSignal.heeded(job::stop, () -> new Summary(screen).ofRun(job.run()));
    }
}
