package cabinetpapers.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Override
    public Integer call() {
        Screen screen = Screen.ofProcess();
        return new Summary(screen).ofCollection(papers.job(screen).collect());
    }
}
