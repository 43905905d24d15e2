package cabinetpapers.cli;

import cabinetpapers.job.Lifecycle;
import cabinetpapers.job.Outcome;
import picocli.CommandLine.Mixin;

/** What every command on a job's records may be told. */
final class RecordOptions {

    @Mixin
    private PapersOptions papers = new PapersOptions();

    Lifecycle lifecycle() {
        return new Lifecycle(papers.request());
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
