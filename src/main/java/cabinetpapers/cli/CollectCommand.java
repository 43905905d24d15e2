package cabinetpapers.cli;

import cabinetpapers.job.QuarterEndJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers collect}. */
@Command(
        name = "collect",
        description =
                "Remembers that the papers that lie ready were collected for the agenda: what changes later is told.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class CollectCommand implements Callable<Integer> {

    @Mixin
    private PapersOptions papers = new PapersOptions();

    @Option(
            names = "--supplementary",
            description = "What has come or changed since papers were collected goes out as a supplementary agenda.")
    private boolean supplementary;

    @Override
    public Integer call() {
        Screen screen = Screen.ofProcess();
        QuarterEndJob job = papers.job(screen);
        return new Summary(screen).ofCollection(supplementary ? job.supplement() : job.collect());
    }
}
