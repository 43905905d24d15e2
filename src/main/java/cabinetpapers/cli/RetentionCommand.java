package cabinetpapers.cli;

import cabinetpapers.job.RetentionReport;
import cabinetpapers.job.RetentionReport.Wish;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers retention}. */
@Command(
        name = "retention",
        description = "Lists the runs, data and drafts that the job's council has for longer than it keeps them, and"
                + " deletes them if told to. Published papers stay.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class RetentionCommand implements Callable<Integer> {

    @Mixin
    private PapersOptions papers = new PapersOptions();

    @Option(names = "--dispose", description = "Deletes what is listed.")
    private boolean dispose;

    @Override
    public Integer call() {
        RetentionReport report = RetentionReport.of(papers.request(), dispose ? Wish.DISPOSED_OF : Wish.LISTED);
        return new Summary(Screen.ofProcess()).ofRetention(report);
    }
}
