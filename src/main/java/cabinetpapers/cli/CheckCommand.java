package cabinetpapers.cli;

import cabinetpapers.job.QuarterEndJob;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers check}. */
@Command(
        name = "check",
        description = "Does everything but write the papers, and prints what it found.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private JobOptions options = new JobOptions();

    @Option(names = "--strict", description = "Ends with exit code 3 if the papers would have holes.")
    private boolean strict;

    @Override
    public Integer call() {
        Screen screen = Screen.ofProcess();
        QuarterEndJob job = new QuarterEndJob(
                options.request(
                        Optional.empty(),
                        Optional.empty(),
                        strict ? Holes.REFUSED : Holes.REPORTED,
                        Rendering.WHERE_NEEDED),
                new StepLines(screen));
        return new Summary(screen).ofCheck(job.check());
    }
}
