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
        Summary summary = new Summary(screen);
        int exitCode = summary.ofCheck(outcome);
        summary.findingsFiles(outcome);
        screen.out().flush();
        return exitCode;
    }
}
