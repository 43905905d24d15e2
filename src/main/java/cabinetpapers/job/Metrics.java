package cabinetpapers.job;

import cabinetpapers.store.JobRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A run's figures in Prometheus' text format, for its node exporter's textfile collector. One file a job; each run
 * replaces it whole, since the collector may read at any moment.
 */
record Metrics(Path path, String jobName) {

    static Metrics of(Request request, String jobName) {
        Path folder = Optional.ofNullable(request.environment().get("CABINET_PAPERS_METRICS"))
                .filter(text -> !text.isBlank())
                .map(request.project()::resolve)
                .orElseGet(() -> request.project().resolve("var/metrics"));
        return new Metrics(folder.resolve("cabinet-papers-" + FileNames.ownSlug(jobName) + ".prom"), jobName);
    }

    /**
     * A run without its metrics is still a run: what cannot be written is left out.
     *
     * @param dataAsAt the moment of the newest snapshot of the council and quarter, where the database could be asked
     */
    void write(
            Outcome outcome, JobRun.End end, Instant began, Map<String, Duration> steps, Optional<Instant> dataAsAt) {
        try {
            PartFile.write(path, text(outcome, end, began, steps, dataAsAt).getBytes(StandardCharsets.UTF_8));
        } catch (IOException goOnWithout) {
            // The part is gone already, and what the run before left stays: its end time tells that it is old.
        }
    }

    void remove() {
        boolean gone = path.toFile().delete();
        assert gone || !Files.exists(path) : path;
    }

    private String text(
            Outcome outcome, JobRun.End end, Instant began, Map<String, Duration> steps, Optional<Instant> dataAsAt) {
        StringBuilder text = new StringBuilder();
        gauge(
                text,
                "run_exit_code",
                "How the last run ended.",
                "",
                outcome.ending().exitCode());
        gauge(text, "run_end_time_seconds", "When the last run ended, in seconds since 1970.", "", seconds(end.at()));
        gauge(
                text,
                "run_duration_seconds",
                "How long the last run took.",
                "",
                seconds(Duration.between(began, end.at())));
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
                .append(jobName.replace("\\", "\\\\").replace("\"", "\\\""))
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
