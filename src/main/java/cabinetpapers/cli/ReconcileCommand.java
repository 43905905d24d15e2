package cabinetpapers.cli;

import cabinetpapers.job.ReconciliationReport;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers reconcile}. */
@Command(
        name = "reconcile",
        description =
                "Compares the ratings and directions with those that were published, and says why any differ. Ends"
                        + " with exit code 3 if some do.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class ReconcileCommand implements Callable<Integer> {

    @Mixin
    private JobOptions options = new JobOptions();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "What was published: a CSV file or a workbook with code, rag, short and long. Without it, the columns"
                            + " published_rag, published_short and published_long of values are taken.",
            converter = AbsolutePath.class)
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Also writes every comparison to this CSV file.",
            converter = AbsolutePath.class)
    private Optional<Path> table = Optional.empty();

    @Override
    public Integer call() {
        Screen screen = Screen.ofProcess();
        return new Summary(screen)
                .ofReconciliation(ReconciliationReport.of(
                        options.request(Optional.empty(), Optional.empty(), Holes.REPORTED, Rendering.WHERE_NEEDED),
                        against,
                        table));
    }
}
