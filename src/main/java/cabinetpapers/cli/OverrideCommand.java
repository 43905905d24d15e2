package cabinetpapers.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers override}. */
@Command(
        name = "override",
        description = "Puts it on record that a paper prints a figure otherwise than it was computed, and why.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class OverrideCommand implements Callable<Integer> {

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Option(names = "--paper", required = true, paramLabel = "KEY", description = "The paper's key in the job file.")
    private String paper = "";

    @Option(
            names = "--computed",
            required = true,
            paramLabel = "FIGURE",
            description = "The draft's figure, as the finding has it.",
            converter = WordsConverter.class)
    private String computed = "";

    @Option(
            names = "--printed",
            required = true,
            paramLabel = "FIGURE",
            description = "The figure in the Word file, as the finding has it.",
            converter = WordsConverter.class)
    private String printed = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "WORDS",
            description = "Why.",
            converter = WordsConverter.class)
    private String reason = "";

    @Override
    public Integer call() {
        return RecordOptions.told(records.lifecycle().override(paper, computed, printed, officer.name(), reason));
    }
}
