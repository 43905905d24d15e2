package cabinetpapers.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
            description = "The draft's figure, as the finding has it; \"\" where the draft has none there.")
    private String computed = "";

    @Option(
            names = "--printed",
            required = true,
            paramLabel = "FIGURE",
            description = "The figure in the Word file, as the finding has it; \"\" where the file has none there.")
    private String printed = "";

    @Mixin
    private ReasonOption reason = new ReasonOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (computed.isBlank() && printed.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "--computed or --printed has a figure, as the finding has it.");
        }
        return RecordOptions.told(
                records.lifecycle().override(paper, computed, printed, officer.name(), reason.reason()));
    }
}
