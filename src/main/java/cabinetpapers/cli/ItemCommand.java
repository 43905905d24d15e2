package cabinetpapers.cli;

import cabinetpapers.job.QuarterEndJob;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers item}. */
@Command(
        name = "item",
        description =
                "Gives a job's item its number on the agenda, in its papers, names and manifest. No figure moves.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class ItemCommand implements Callable<Integer> {

    @Mixin
    private PapersOptions papers = new PapersOptions();

    @Option(
            names = "--number",
            paramLabel = "NUMBER",
            required = true,
            description = "The number, for instance 8, 8a, 8.1 or 12(b).")
    private String number = "";

    @Option(
            names = "--meeting",
            paramLabel = "DATE",
            description = "The day of the meeting, where the job's papers go to several.",
            converter = DeadlinesCommand.DateConverter.class)
    private Optional<LocalDate> meeting = Optional.empty();

    @Override
    public Integer call() {
        Screen screen = Screen.ofProcess();
        QuarterEndJob job = papers.job(screen);
        return StopSignal.heeded(job::stop, () -> new Summary(screen).ofRun(job.bind(number.strip(), meeting)));
    }
}
