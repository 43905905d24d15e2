package cabinetpapers.cli;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.job.Request;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What every command on a job may be told. */
final class JobOptions {

    @Parameters(paramLabel = "JOB", description = "The job file, for instance jobs/quarter-end.yaml.")
    private Path job = Path.of("");

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            description = "The quarter instead of the job's, for instance \"2023-24 Q2\".",
            converter = QuarterConverter.class)
    private Optional<Quarter> quarter = Optional.empty();

    @Option(
            names = "--as-at",
            paramLabel = "MOMENT",
            description =
                    "When the figures were taken, instead of the job's moment, for instance 2023-11-20T09:00:00Z.",
            converter = MomentConverter.class)
    private Optional<Instant> asAt = Optional.empty();

    /** @param out instead of the job's folder, from the current folder on */
    Request request(Optional<Path> out, Optional<String> database, Holes holes, Rendering rendering) {
        Path project = project();
        return new Request(
                project,
                jobFile(project, job),
                out.map(folder -> folder.toAbsolutePath().normalize()),
                database,
                quarter,
                asAt,
                holes,
                rendering,
                Map.copyOf(System.getenv()));
    }

    /** A job as its file has it. */
    static Request plain(Path job) {
        JobOptions options = new JobOptions();
        options.job = job;
        return options.request(Optional.empty(), Optional.empty(), Holes.REPORTED, Rendering.WHERE_NEEDED);
    }

    /** The launcher's folder; without a launcher, the current one. */
    static Path project() {
        return Path.of(System.getProperty("cabinetpapers.home", ""))
                .toAbsolutePath()
                .normalize();
    }

    /** From the current folder on, as a shell completes it; else from the project folder on. */
    static Path jobFile(Path project, Path job) {
        Path here = job.toAbsolutePath().normalize();
        return Files.exists(here) ? here : project.resolve(job).normalize();
    }

    static final class QuarterConverter implements ITypeConverter<Quarter> {
        @Override
        public Quarter convert(String text) {
            return Period.parse(text, Frequency.QUARTERLY)
                    .flatMap(period -> period instanceof Quarter one ? Optional.of(one) : Optional.empty())
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + text + "\" is not a quarter, as 2023-24 Q2 is"));
        }
    }

    static final class MomentConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("\"" + text + "\" is not a moment, as 2023-11-20T09:00:00Z is");
            }
        }
    }
}
