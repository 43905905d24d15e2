package cabinetpapers.job;

import cabinetpapers.store.JobRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A run's figures in Prometheus' text format, for its node exporter's textfile collector. One file a job; each run
 * replaces it whole, since the collector may read at any moment.
 *
 * @param dataAsAt the moment of the newest snapshot of the council and quarter, where the database could be asked
 */
record Metrics(String jobName, Instant began, Instant ended, Map<String, Duration> steps, Optional<Instant> dataAsAt) {

    /** A run without its metrics is still a run: what cannot be written is left out. */
    void write(Request request, Outcome outcome, JobRun.End end) {
        Path folder = Optional.ofNullable(request.environment().get("CABINET_PAPERS_METRICS"))
                .filter(text -> !text.isBlank())
                .map(request.project()::resolve)
                .orElseGet(() -> request.project().resolve("var/metrics"));
        Path target = folder.resolve("cabinet-papers-" + FileNames.slug(jobName) + ".prom");
        Path part = folder.resolve("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(folder);
            Files.writeString(part, text(outcome, end));
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException goOnWithout) {
            boolean left = part.toFile().delete();
            assert left || !Files.exists(part) : part;
        }
    }

    String text(Outcome outcome, JobRun.End end) {
        StringBuilder text = new StringBuilder();
        gauge(
                text,
                "run_exit_code",
                "How the last run ended.",
                "",
                outcome.ending().exitCode());
        gauge(text, "run_end_time_seconds", "When the last run ended, in seconds since 1970.", "", seconds(ended));
        gauge(text, "run_duration_seconds", "How long the last run took.", "", seconds(Duration.between(began, ended)));
        head(text, "step_duration_seconds", "How long each step of the last run took.");
        steps.forEach((step, took) -> sample(text, "step_duration_seconds", ",step=\"" + step + "\"", seconds(took)));
        head(text, "papers", "Files of the last run, by what became of them.");
        sample(text, "papers", ",fate=\"written\"", end.written());
        sample(text, "papers", ",fate=\"up to date\"", end.untouched());
        sample(text, "papers", ",fate=\"left as edited\"", end.edited());
        head(text, "findings", "Findings of the last run.");
        sample(text, "findings", ",severity=\"blocker\"", end.blockers());
        sample(text, "findings", ",severity=\"hole\"", end.holes());
        sample(text, "findings", ",severity=\"note\"", end.notes());
        dataAsAt.ifPresent(moment -> gauge(
                text,
                "data_time_seconds",
                "The moment that the newest data stands at, in seconds since 1970.",
                "",
                seconds(moment)));
        return text.toString();
    }

    private void gauge(StringBuilder text, String name, String help, String labels, double value) {
        head(text, name, help);
        sample(text, name, labels, value);
    }

    private static void head(StringBuilder text, String name, String help) {
        text.append("# HELP cabinet_papers_")
                .append(name)
                .append(' ')
                .append(help)
                .append('\n');
        text.append("# TYPE cabinet_papers_").append(name).append(" gauge\n");
    }

    private void sample(StringBuilder text, String name, String labels, double value) {
        text.append("cabinet_papers_")
                .append(name)
                .append("{job=\"")
                .append(jobName)
                .append('"')
                .append(labels);
        text.append("} ")
                .append(String.format(Locale.ROOT, value % 1 == 0 ? "%.0f" : "%.3f", value))
                .append('\n');
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static double seconds(Instant moment) {
        return moment.getEpochSecond();
    }
}
