package cabinetpapers.job;

import cabinetpapers.finding.Severity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A run's news as lines of JSON with the field names of the Elastic Common Schema, a line an event, for those who collect
 * logs. The program's own news are few and its libraries are silent, so that no logging framework is needed for it.
 */
public final class EcsLines implements Progress {

    private static final String VERSION = "8.11";

    private final Consumer<String> out;
    private final Clock clock;
    private Instant begun;

    public EcsLines(Consumer<String> out) {
        this(out, Clock.systemUTC());
    }

    EcsLines(Consumer<String> out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public void begun(String step) {
        begun = clock.instant();
        line("info", step + " begun", Map.of("event.action", Json.text(step), "event.type", "[\"start\"]"));
    }

    @Override
    public void advanced(String step, String told) {
        line("info", told, Map.of("event.action", Json.text(step), "event.type", "[\"info\"]"));
    }

    @Override
    public void ended(String step, String told) {
        line(
                "info",
                told,
                Map.of(
                        "event.action",
                        Json.text(step),
                        "event.type",
                        "[\"end\"]",
                        "event.duration",
                        Long.toString(Duration.between(begun, clock.instant()).toNanos())));
    }

    /** How the run ended: the last line. */
    public void ended(Outcome outcome) {
        Map<String, String> fields = new LinkedHashMap<>();
        boolean well = outcome.ending() == Ending.DONE || outcome.ending() == Ending.HOLES;
        fields.put("event.action", Json.text("run"));
        fields.put("event.type", "[\"end\"]");
        fields.put("event.outcome", Json.text(well ? "success" : "failure"));
        fields.put("process.exit_code", Integer.toString(outcome.ending().exitCode()));
        for (Severity severity : Severity.values()) {
            fields.put(
                    "labels." + JobStatus.words(severity.name()) + "s",
                    Json.text(Integer.toString(outcome.findings(severity).size())));
        }
        for (PaperFile.Fate fate : PaperFile.Fate.values()) {
            long count = outcome.papers().stream()
                    .filter(paper -> paper.fate() == fate)
                    .count();
            fields.put("labels." + JobStatus.words(fate.name()).replace(' ', '_'), Json.text(Long.toString(count)));
        }
        line(well ? "info" : "error", outcome.message().isEmpty() ? "done" : outcome.message(), fields);
    }

    private void line(String level, String message, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("@timestamp", Json.text(clock.instant().toString()));
        all.put("log.level", Json.text(level));
        all.put("message", Json.text(message));
        all.put("ecs.version", Json.text(VERSION));
        all.put("service.name", Json.text("cabinet-papers"));
        all.put("process.pid", Long.toString(ProcessHandle.current().pid()));
        all.putAll(fields);
        out.accept(all.entrySet().stream()
                .map(field -> Json.text(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}")));
    }
}
