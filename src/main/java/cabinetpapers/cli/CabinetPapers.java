package cabinetpapers.cli;

import cabinetpapers.job.FontShelf;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code cabinet-papers}. */
@Command(
        name = "cabinet-papers",
        description =
                "Writes a council's quarterly performance papers, as Word, tagged PDF and HTML, from the quarter's data.",
        mixinStandardHelpOptions = true,
        versionProvider = CabinetPapers.Version.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            DueCommand.class,
            ExplainCommand.class,
            ReconcileCommand.class,
            StyleCommand.class,
            DeadlinesCommand.class,
            ItemCommand.class,
            CollectCommand.class,
            LockCommand.class,
            UnlockCommand.class,
            ClearCommand.class,
            OverrideCommand.class,
            PublishCommand.class,
            RecordCommand.class,
            ScheduleCommand.class,
            StatusCommand.class,
            HistoryCommand.class,
            RetentionCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Begin with:  cabinet-papers run jobs/quarter-end.yaml"},
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
public final class CabinetPapers implements Runnable {

    /** As in BSD's {@code sysexits}. */
    static final int MISUSED = 64;

    static final int FAULT = 70;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        FontShelf.use(JobOptions.project());
        System.exit(new CommandLine(new CabinetPapers())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what to do: run, check, due, item or collect, and a job file; explain, a measure and a job file;"
                        + " reconcile, a job file and what was published; style, and a Word template; or deadlines,"
                        + " and a meeting.");
    }

    /** The jar's own version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CabinetPapers.class.getPackage().getImplementationVersion();
            return new String[] {"Cabinet Papers " + (version == null ? "(not packaged)" : version)};
        }
    }
}
