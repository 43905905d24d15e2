package cabinetpapers.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cabinet-papers clear}. */
@Command(
        name = "clear",
        description = "Puts it on record that an office has cleared the papers as their Word files are now.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class ClearCommand implements Callable<Integer> {

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Option(
            names = "--office",
            required = true,
            paramLabel = "OFFICE",
            description = "finance, legal, monitoring-officer, director or portfolio-holder.")
    private String office = "";

    @Option(
            names = "--paper",
            paramLabel = "KEY",
            description = "A paper by its key in the job file; may be repeated. Without it, all of the job's.")
    private Set<String> papers = Set.of();

    @Override
    public Integer call() {
        return RecordOptions.told(records.lifecycle().clear(office, officer.name(), papers));
    }
}
