package cabinetpapers.cli;

import cabinetpapers.job.History;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cabinet-papers history}. */
@Command(
        name = "history",
        description =
                "Lists the latest runs (when, what was asked, how they ended, papers and findings) and, among them, who"
                        + " locked, unlocked, overrode, cleared and published what.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class HistoryCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--most", paramLabel = "NUMBER", description = "How many runs and steps to list; 20 unless given.")
    private int most = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--most is a number of runs and steps, 1 or more.");
        }
        Screen screen = Screen.ofProcess();
        History history = History.of(JobOptions.project(), database.address(), most);
        history.lines().forEach(screen.out()::println);
        screen.out().flush();
        if (!history.message().isEmpty()) {
            screen.err().println(history.message());
        }
        return history.ending().exitCode();
    }
}
