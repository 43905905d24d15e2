package cabinetpapers.job;

import cabinetpapers.store.JobRun;
import cabinetpapers.store.LifecycleStep;
import cabinetpapers.store.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;

/**
 * The latest runs, and what officers put on record meanwhile, as the database keeps them.
 *
 * @param message why there are none to show; empty where that is no fault
 */
public record History(List<String> lines, Ending ending, String message) {

    public History {
        lines = List.copyOf(lines);
    }

    private record Entry(Instant at, List<String> lines) {}

    /** @param most runs and steps to show, the latest first; 1 or more */
    public static History of(Path project, Optional<String> database, int most) {
        return of(project, database, most, Map.copyOf(System.getenv()));
    }

    static History of(Path project, Optional<String> database, int most, Map<String, String> environment) {
        try {
            DatabaseAddress address = DatabaseAddress.of(project, database, environment, Optional.empty());
            if (address.file().isPresent()
                    && !Files.exists(FileUpgrade.fileOf(address.file().get()))) {
                return new History(List.of("No job has run here yet."), Ending.DONE, "");
            }
            try (HikariDataSource source = Database.connect(address)) {
                return new History(lines(new Store(source), most), Ending.DONE, "");
            } catch (DataAccessException e) {
                if (hasNoTable(e)) {
                    return new History(
                            List.of("No job has run yet in " + address.text()
                                    + ": it has no table of runs. If jobs have,"
                                    + " see whether the address is right, its schema too."),
                            Ending.DONE,
                            "");
                }
                throw Refusal.within(e).orElseGet(() -> unreadable(address, e));
            }
        } catch (Refusal refusal) {
            return new History(List.of(), refusal.ending(), refusal.getMessage());
        }
    }

    private static Refusal unreadable(DatabaseAddress address, DataAccessException failure) {
        String why = String.valueOf(failure.getMostSpecificCause().getMessage())
                .lines()
                .findFirst()
                .orElse("");
        return new Refusal(
                Ending.UNAVAILABLE,
                "The history in " + address.text() + " cannot be read: " + why
                        + ". See whether this user may read its tables, and whether this program made them.");
    }

    /** SQLSTATE: PostgreSQL's undefined table, and H2's, which has three. */
    private static boolean hasNoTable(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().equals("42P01") || sql.getSQLState().matches("42S0[234]"));
    }

    private static List<String> lines(Store store, int most) {
        Stream<Entry> runs = store.history(most).stream().map(run -> new Entry(run.began(), lines(run)));
        Stream<Entry> steps = steps(store, most).stream()
                .map(step -> new Entry(step.at(), List.of(head(step.at(), step.jobName()) + step.words())));
        List<String> lines = Stream.concat(runs, steps)
                .sorted(Comparator.comparing(Entry::at).reversed())
                .limit(most)
                .flatMap(entry -> entry.lines().stream())
                .toList();
        return lines.isEmpty() ? List.of("No job has run here yet.") : lines;
    }

    /** A database that an older version made lacks tables until the next run. */
    private static List<LifecycleStep> steps(Store store, int most) {
        try {
            return store.register().latest(most);
        } catch (DataAccessException e) {
            if (hasNoTable(e)) {
                return List.of();
            }
            throw e;
        }
    }

    private static List<String> lines(JobRun run) {
        List<String> lines = new ArrayList<>();
        lines.add(
                head(run.began(), run.jobName()) + run.end().map(History::words).orElse("running"));
        lines.add("  " + run.asked() + "; " + run.holder());
        run.end()
                .filter(end -> !end.message().isEmpty())
                .ifPresent(end ->
                        lines.add("  " + end.message().lines().findFirst().orElse("")));
        return lines;
    }

    private static String head(Instant at, String jobName) {
        return Holder.moment(at) + "  " + jobName + "  ";
    }

    private static String words(JobRun.End end) {
        return JobStatus.words(end.ending()) + " (exit code " + end.exitCode() + "), " + end.written() + " written, "
                + end.untouched() + " up to date, " + end.edited() + " left as edited, "
                + Words.count(end.blockers(), "blocker") + ", " + Words.count(end.holes(), "hole") + ", "
                + Words.count(end.notes(), "note");
    }
}
