package cabinetpapers.cli;

import cabinetpapers.job.DeadlineReport;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code cabinet-papers deadlines}. */
@Command(
        name = "deadlines",
        description = "Prints the days by which things have to be done for a meeting: a job's, or any.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class DeadlinesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "JOB", arity = "0..1", description = "The job file whose meeting is meant.")
    private Optional<Path> job = Optional.empty();

    @Option(
            names = "--meeting",
            paramLabel = "DATE",
            description = "The day of the meeting instead, for instance 2023-12-18.",
            converter = DateConverter.class)
    private Optional<LocalDate> meeting = Optional.empty();

    @Option(
            names = "--council",
            paramLabel = "FILE",
            description = "With --meeting: the council's file, which says how it counts its days.",
            converter = AbsolutePath.class)
    private Optional<Path> council = Optional.empty();

    @Option(
            names = "--committee",
            description = "With --meeting: the meeting is a council committee's, not the executive's.")
    private boolean committee;

    @Option(
            names = "--ics",
            paramLabel = "FILE",
            description = "Also writes the deadlines as a calendar file.",
            converter = AbsolutePath.class)
    private Optional<Path> calendar = Optional.empty();

    @Override
    public Integer call() {
        if (job.isPresent() == meeting.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Give a job file, or --meeting and a date.");
        }
        DeadlineReport report = job.map(file -> DeadlineReport.of(JobOptions.plain(file), calendar))
                .orElseGet(() -> DeadlineReport.of(
                        JobOptions.project(),
                        council,
                        meeting.orElseThrow(),
                        committee ? Optional.of("council committee") : Optional.empty(),
                        calendar));
        return new Summary(Screen.ofProcess()).ofDeadlines(report, calendar);
    }

    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("\"" + text + "\" is not a date, as 2023-12-18 is");
            }
        }
    }
}
