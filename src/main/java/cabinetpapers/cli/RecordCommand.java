package cabinetpapers.cli;

import cabinetpapers.job.Ending;
import cabinetpapers.job.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cabinet-papers record}. */
@Command(
        name = "record",
        description = "Tells what was done to a job's papers, by whom, and whether it still holds.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class RecordCommand implements Callable<Integer> {

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Override
    public Integer call() {
        List<String> told = new ArrayList<>();
        Outcome outcome = records.lifecycle().history(told);
        if (told.isEmpty() && outcome.findings().isEmpty() && outcome.ending() == Ending.DONE) {
            told.add("Nothing is on record for this job's papers yet.");
        }
        told.forEach(Screen.ofProcess().out()::println);
        return RecordOptions.told(outcome);
    }
}
