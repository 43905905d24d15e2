package cabinetpapers.cli;

import cabinetpapers.job.QuarterEndJob;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.util.Optional;
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
    private PapersOptions papers = new PapersOptions();

    @Option(names = "--strict", description = "Ends with exit code 3 if the papers have holes.")
    private boolean strict;

    @Option(names = "--again", description = "Makes all papers anew, even those that are up to date.")
    private boolean again;

    @Option(
            names = "--log",
            paramLabel = "FORM",
            description = "plain, a line a step; or ecs, JSON lines for those who collect logs. Else CABINET_PAPERS_LOG"
                    + " says, else it is plain.")
    private Optional<LogForm> log = Optional.empty();

    @Override
    public Integer call() {
        RunLog told = LogForm.of(log).to(Screen.ofProcess());
        QuarterEndJob job = new QuarterEndJob(
                papers.request(
                        strict ? Holes.REFUSED : Holes.REPORTED, again ? Rendering.AGAIN : Rendering.WHERE_NEEDED),
                told.progress());
        return StopSignal.heeded(job::stop, () -> told.ended(job.run()));
    }
}
