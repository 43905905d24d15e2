package cabinetpapers.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One run of a job, as the history keeps it.
 *
 * @param id made up, and given to no other run
 * @param jobName council, quarter and job
 * @param holder who ran it
 * @param asked what was wanted otherwise than the job file says, in a few words
 * @param end empty while it runs, and for ever where it was killed
 */
public record JobRun(String id, String jobName, String holder, String asked, Instant began, Optional<End> end) {

    /**
     * How it ended.
     *
     * @param ending a word: {@code DONE}
     * @param message what stopped it; empty when nothing did
     * @param written papers, those beside an edited file among them
     * @param edited files that somebody had changed, and that were left
     */
    public record End(
            Instant at,
            String ending,
            int exitCode,
            String message,
            int written,
            int untouched,
            int edited,
            int blockers,
            int holes,
            int notes) {}
}
