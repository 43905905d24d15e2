package cabinetpapers.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How each job of a project stands, and how far each of its papers has come, without its database: told by what the last
 * run and the last command left in files.
 */
public final class JobStatus {

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(3);

    private JobStatus() {}

    /** A few lines a job; whoever has never run a job is told so. */
    public static List<String> lines(Path project) {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> status : StatusFile.all(project)) {
            lines.add(status.getOrDefault("job", "?"));
            lines.addAll(status.containsKey("ended") ? ended(status) : unended(project, status));
            PaperStandings.lines(project, status.getOrDefault("job", "")).forEach(line -> lines.add("  " + line));
        }
        return lines.isEmpty() ? List.of("No job has run here yet.") : lines;
    }

    static Map<String, String> running(Path jobFile, Holder holder, String step, String papers) {
        ProcessHandle process = ProcessHandle.current();
        return Map.of(
                "file", jobFile.toString(),
                "began", holder.since().toString(),
                "process", Long.toString(process.pid()),
                "started", process.info().startInstant().map(Instant::toString).orElse(""),
                "step", step,
                "papers", papers);
    }

    static Map<String, String> ended(Path jobFile, Instant began, Instant at, Outcome outcome, String counts) {
        return Map.of(
                "file", jobFile.toString(),
                "began", began.toString(),
                "ended", at.toString(),
                "ending", outcome.ending().name(),
                "exit", Integer.toString(outcome.ending().exitCode()),
                "message", outcome.message(),
                "counts", counts);
    }

    private static List<String> ended(Map<String, String> status) {
        List<String> lines = new ArrayList<>();
        lines.add("  ended at " + moment(status, "ended") + ": " + words(status.getOrDefault("ending", ""))
                + " (exit code " + status.getOrDefault("exit", "?") + ")");
        String message = status.getOrDefault("message", "");
        if (!message.isEmpty()) {
            message.lines().forEach(line -> lines.add("  " + line));
        }
        lines.add("  papers: " + status.getOrDefault("counts", "?"));
        return lines;
    }

    private static List<String> unended(Path project, Map<String, String> status) {
        String where = "at \"" + status.getOrDefault("step", "?") + "\", " + status.getOrDefault("papers", "?")
                + " papers done";
        return alive(status)
                ? List.of("  running since " + moment(status, "began") + ", process "
                        + status.getOrDefault("process", "?") + ": " + where)
                : List.of(
                        "  was killed: begun at " + moment(status, "began") + ", it had got to " + where,
                        "  To finish it:  cabinet-papers run "
                                + new JobFolder(project).named(Path.of(status.getOrDefault("file", ""))));
    }

    /** Whether the process that wrote it still runs: the same number alone may be another process's by now. */
    private static boolean alive(Map<String, String> status) {
        try {
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(status.getOrDefault("process", "")));
            String started = status.getOrDefault("started", "");
            return process.isPresent()
                    && process.get().isAlive()
                    && (started.isEmpty()
                            || process.get()
                                    .info()
                                    .startInstant()
                                    .map(instant -> near(instant, Instant.parse(started)))
                                    .orElse(true));
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(CLOCKS_DIFFER) < 0;
    }

    private static String moment(Map<String, String> status, String key) {
        try {
            return Holder.moment(Instant.parse(status.getOrDefault(key, "")));
        } catch (RuntimeException unreadable) {
            return "an unknown time";
        }
    }

    /** {@code CANNOT_WRITE} as "cannot write". */
    static String words(String ending) {
        return ending.toLowerCase(Locale.UK).replace('_', ' ');
    }
}
