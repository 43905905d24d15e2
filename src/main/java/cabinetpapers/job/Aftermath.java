package cabinetpapers.job;

import cabinetpapers.finding.Severity;
import cabinetpapers.job.PaperFile.Fate;
import cabinetpapers.store.JobRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a run leaves for those who did not see it end: its status, its figures for whoever watches many machines, and a
 * letter. One that found another at work leaves that one's account.
 *
 * @param jobName where the job's files do not tell its name, its file's path
 */
record Aftermath(Request request, String jobName, Clock clock) {

    /** Of a run that got no further than its files, or its data. */
    static Aftermath ofUnbegun(Request request, Clock clock) {
        return new Aftermath(request, JobFileReader.jobName(request).orElseGet(() -> fileName(request)), clock);
    }

    /** @return why those who should have had a letter have none, if so */
    Optional<String> tell(Outcome outcome) {
        return tell(outcome, clock.instant(), Map.of(), Optional.empty());
    }

    /** @return why those who should have had a letter have none, if so */
    Optional<String> tell(Outcome outcome, Instant began, Map<String, Duration> steps, Optional<Instant> dataAsAt) {
        if (outcome.ending() == Ending.ALREADY_RUNNING) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        JobRun.End end = end(outcome, now);
        StatusFile.of(request, jobName).write(JobStatus.ended(request.jobFile(), began, now, outcome, counts(end)));
        Metrics.of(request, jobName).write(outcome, end, began, steps, dataAsAt);
        if (!jobName.equals(fileName(request))) {
            // The file can be understood again: what it left while it could not is over.
            StatusFile.of(request, fileName(request)).remove();
            Metrics.of(request, fileName(request)).remove();
        }
        return Operations.of(request)
                .mail()
                .flatMap(mail -> Post.send(request, mail, jobName, outcome, counts(end), now));
    }

    static JobRun.End end(Outcome outcome, Instant at) {
        return new JobRun.End(
                at,
                outcome.ending().name(),
                outcome.ending().exitCode(),
                outcome.message(),
                count(outcome, Fate.WRITTEN) + count(outcome, Fate.WRITTEN_BESIDE),
                count(outcome, Fate.UNTOUCHED),
                count(outcome, Fate.LEFT_AS_EDITED),
                outcome.findings(Severity.BLOCKER).size(),
                outcome.findings(Severity.HOLE).size(),
                outcome.findings(Severity.NOTE).size());
    }

    private static String fileName(Request request) {
        return new JobFolder(request.project()).named(request.jobFile());
    }

    private static String counts(JobRun.End end) {
        return end.written() + " written, " + end.untouched() + " up to date, " + end.edited()
                + " left as edited; findings: " + Words.count(end.blockers(), "blocker") + ", "
                + Words.count(end.holes(), "hole") + ", " + Words.count(end.notes(), "note");
    }

    private static int count(Outcome outcome, Fate fate) {
        return (int)
                outcome.papers().stream().filter(paper -> paper.fate() == fate).count();
    }
}
