package cabinetpapers.cli;

import cabinetpapers.job.EcsLines;
import java.util.Locale;
import java.util.Optional;

/** In which form a run tells its news. */
enum LogForm {
    /** For people: a line a step, and a summary. */
    PLAIN,
    /** For programs that collect logs: JSON with the field names of the Elastic Common Schema. */
    ECS;

    /** What was given, else what the environment says, else plain. */
    static LogForm of(Optional<LogForm> given) {
        return given.orElseGet(() -> Optional.ofNullable(System.getenv("CABINET_PAPERS_LOG"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter("ecs"::equals)
                .map(word -> ECS)
                .orElse(PLAIN));
    }

    RunLog to(Screen screen) {
        return switch (this) {
            case PLAIN -> new RunLog(new StepLines(screen), outcome -> new Summary(screen).ofRun(outcome));
            case ECS -> {
                EcsLines lines = new EcsLines(screen.out()::println);
                yield new RunLog(lines, outcome -> {
                    lines.ended(outcome);
                    screen.out().flush();
                    return outcome.ending().exitCode();
                });
            }
        };
    }
}
