package cabinetpapers.cli;

import cabinetpapers.job.Outcome;
import cabinetpapers.job.Progress;
import java.util.function.ToIntFunction;

/**
 * Where a run tells its news.
 *
 * @param end tells how it ended, and gives the exit code
 */
record RunLog(Progress progress, ToIntFunction<Outcome> end) {

    int ended(Outcome outcome) {
        return end.applyAsInt(outcome);
    }
}
