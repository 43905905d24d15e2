package cabinetpapers.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cabinet-papers unlock}. */
@Command(
        name = "unlock",
        description = "Lets a locked quarter's figures move again, for a correction. What is published stays.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class UnlockCommand implements Callable<Integer> {

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private OfficerOption officer = new OfficerOption();

    @Mixin
    private ReasonOption reason = new ReasonOption();

    @Override
    public Integer call() {
        return RecordOptions.told(records.lifecycle().unlock(officer.name(), reason.reason()));
    }
}
