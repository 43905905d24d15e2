package cabinetpapers.cli;

import cabinetpapers.job.Lifecycle;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers publish}. */
@Command(
        name = "publish",
        description = "Makes the final papers of a job's signed-off Word files, all of them or none.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Option(
            names = "--clearances",
            split = ",",
            paramLabel = "OFFICE",
            description = "The offices that have to have cleared each paper, instead of all: finance, legal,"
                    + " monitoring-officer, director, portfolio-holder.")
    private Set<String> clearances = Set.copyOf(Lifecycle.offices());

    @Option(
            names = "--restatement",
            paramLabel = "WORDS",
            description = "What is corrected: publishes a numbered supplement to what was published before.",
            converter = WordsConverter.class)
    private String restatement = "";

    @Override
    public Integer call() {
        return RecordOptions.told(records.lifecycle().publish(officer.name(), clearances, restatement));
    }
}
