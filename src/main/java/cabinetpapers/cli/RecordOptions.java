package cabinetpapers.cli;

import cabinetpapers.job.Lifecycle;
import cabinetpapers.job.Outcome;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command on a job's records may be told. */
final class RecordOptions {

    @Mixin
    private JobOptions job = new JobOptions();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the papers lie, instead of the job's folder.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "ADDRESS",
            description = "A jdbc:postgresql: address or the path of a database file, instead of var/cabinet-papers.")
    private Optional<String> database = Optional.empty();

    Lifecycle lifecycle() {
        return new Lifecycle(job.request(out, database, Holes.REPORTED, Rendering.WHERE_NEEDED));
    }

    /** Prints what was found and where the papers are; the message of a deed that was done is news, not an error. */
    static int told(Outcome outcome) {
        Screen screen = Screen.ofProcess();
        if (outcome.findings().isEmpty()
                && outcome.papers().isEmpty()
                && outcome.ending().exitCode() == 0) {
            if (!outcome.message().isEmpty()) {
                screen.out().println(outcome.message());
            }
            screen.out().flush();
            return 0;
        }
        outcome.papers().forEach(paper -> screen.out().println(screen.shown(paper.path())));
        int exitCode = new Summary(screen).ofCheck(outcome);
        outcome.findingsFile().ifPresent(file -> screen.out().println("All findings: " + screen.shown(file)));
        screen.out().flush();
        return exitCode;
    }
}
