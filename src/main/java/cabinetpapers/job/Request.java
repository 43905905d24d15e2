package cabinetpapers.job;

import cabinetpapers.calendar.Quarter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks for: a job file, and what is to be otherwise than it says.
 *
 * @param project the folder that a job's own paths start at
 * @param jobFile absolute
 * @param out instead of the job's folder; absolute
 * @param database instead of the job's: a JDBC address, or the path of a database file
 * @param environment variables that may name the database and the data
 */
public record Request(
        Path project,
        Path jobFile,
        Optional<Path> out,
        Optional<String> database,
        Optional<Quarter> quarter,
        Optional<Instant> asAt,
        Holes holes,
        Rendering rendering,
        Map<String, String> environment) {

    private static final String DATA = "CABINET_PAPERS_DATA";

    public Request {
        environment = Map.copyOf(environment);
        if (!project.isAbsolute() || !jobFile.isAbsolute()) {
            throw new IllegalArgumentException("paths of a request are absolute: " + project + ", " + jobFile);
        }
    }

    /** The job as its file has it. */
    public static Request of(Path project, Path jobFile) {
        return new Request(
                project,
                jobFile,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Holes.REPORTED,
                Rendering.WHERE_NEEDED,
                Map.of());
    }

    /** Where the quarter's data is, if not where the job says. */
    Optional<Path> data() {
        return Optional.ofNullable(environment.get(DATA))
                .filter(path -> !path.isBlank())
                .map(path -> project.resolve(path).normalize());
    }

    /** Whether holes in the papers are a success. */
    public enum Holes {
        REPORTED,
        REFUSED
    }

    /** Whether papers that are up to date are made all the same. */
    public enum Rendering {
        WHERE_NEEDED,
        AGAIN
    }
}
