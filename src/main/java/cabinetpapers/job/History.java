package cabinetpapers.job;

import cabinetpapers.store.JobRun;
import cabinetpapers.store.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The latest runs, as the database keeps them.
 *
 * @param message why there are none to show; empty where that is no fault
 */
public record History(List<String> lines, Ending ending, String message) {

    public History {
        lines = List.copyOf(lines);
    }

    /** @param most runs to show, the latest first */
    public static History of(Path project, Optional<String> database, int most) {
        try {
            DatabaseAddress address =
                    DatabaseAddress.of(project, database, Map.copyOf(System.getenv()), Optional.empty());
            if (address.file().isPresent()
                    && !Files.exists(FileUpgrade.fileOf(address.file().get()))) {
                return new History(List.of("No job has run here yet."), Ending.DONE, "");
            }
            try (HikariDataSource source = Database.connect(address)) {
                return new History(lines(new Store(source).history(most)), Ending.DONE, "");
            }
        } catch (Refusal refusal) {
            return new History(List.of(), refusal.ending(), refusal.getMessage());
        }
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
