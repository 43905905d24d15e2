package cabinetpapers.cli;

import cabinetpapers.job.DueReport;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers due}. */
@Command(
        name = "due",
        description = "Prints who still owes what by when for a job's papers, and what blocks their publication.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class DueCommand implements Callable<Integer> {

    @Mixin
    private JobOptions options = new JobOptions();

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Also writes it as a table.",
            converter = AbsolutePath.class)
    private Optional<Path> csv = Optional.empty();

    @Option(
            names = "--letters",
            paramLabel = "FOLDER",
            description = "Also writes a letter in Word to each service that owes anything. Letters that are there are"
                    + " left as they are.",
            converter = AbsolutePath.class)
    private Optional<Path> letters = Optional.empty();

    @Option(names = "--strict", description = "Ends with exit code 3 if anything is owed.")
    private boolean strict;

    @Override
    public Integer call() {
        DueReport report = DueReport.of(
                options.request(
                        Optional.empty(),
                        Optional.empty(),
                        strict ? Holes.REFUSED : Holes.REPORTED,
                        Rendering.WHERE_NEEDED),
                csv,
                letters);
        return new DueLines(Screen.ofProcess()).show(report, csv);
    }
}
