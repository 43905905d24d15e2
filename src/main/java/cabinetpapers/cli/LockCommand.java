package cabinetpapers.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cabinet-papers lock}. */
@Command(
        name = "lock",
        description = "Takes the quarter's data as it is now; from then on nothing moves the papers' figures.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class LockCommand implements Callable<Integer> {

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Override
    public Integer call() {
        return RecordOptions.told(records.lifecycle().lock(officer.name()));
    }
}
