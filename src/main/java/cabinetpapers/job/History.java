package cabinetpapers.job;

import cabinetpapers.store.JobRun;
import cabinetpapers.store.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/**
 * The latest runs, as the database keeps them.
 *
 * @param message why there are none to show; empty where that is no fault
 */
public record History(List<String> lines, Ending ending, String message) {

    public History {
        lines = List.copyOf(lines);
    }

    /** @param most runs to show, the latest first; 1 or more */
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
                return new History(lines(new Store(source).history(most)), Ending.DONE, "");
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

    private static List<String> lines(List<JobRun> runs) {
        List<String> lines = new ArrayList<>();
        for (JobRun run : runs) {
            lines.add(Holder.moment(run.began()) + "  " + run.jobName() + "  "
                    + run.end().map(History::words).orElse("running"));
            lines.add("  " + run.asked() + "; " + run.holder());
            run.end()
                    .filter(end -> !end.message().isEmpty())
                    .ifPresent(end ->
                            lines.add("  " + end.message().lines().findFirst().orElse("")));
        }
        return lines.isEmpty() ? List.of("No job has run here yet.") : lines;
    }

    private static String words(JobRun.End end) {
        return JobStatus.words(end.ending()) + " (exit code " + end.exitCode() + "), " + end.written() + " written, "
                + end.untouched() + " up to date, " + end.edited() + " left as edited, "
                + Words.count(end.blockers(), "blocker") + ", " + Words.count(end.holes(), "hole") + ", "
                + Words.count(end.notes(), "note");
    }
}
