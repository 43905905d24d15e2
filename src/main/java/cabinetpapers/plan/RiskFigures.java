package cabinetpapers.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A risk with the bands of its scores and how it has moved.
 *
 * @param earlier its current score in the register before; empty where it was not in there, or had none
 * @param sinceEarlier against the same risk in the register before, by the current score
 * @param toTarget how many points the current score is above the target; empty where one of them is not given
 * @param due the reading of when its mitigation is due
 * @param asAt the day as at which lateness is told
 */
public record RiskFigures(
        Risk risk,
        Optional<RiskBand> inherent,
        Optional<RiskBand> current,
        Optional<RiskBand> target,
        Optional<RiskScore> earlier,
        Movement sinceEarlier,
        Optional<Integer> toTarget,
        Timescale due,
        LocalDate asAt) {

    /** How a risk's current score has moved. Less is better. */
    public enum Movement {
        IMPROVED("Improved"),
        UNCHANGED("Unchanged"),
        WORSENED("Worsened"),
        NEW("New"),
        NO_EARLIER_REGISTER("No earlier register"),
        NOT_SCORED("Not scored");

        private final String words;

        Movement(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether the score is another one now. */
        public boolean moved() {
            return this == IMPROVED || this == WORSENED;
        }
    }

    /** Whether the last day by which something was due has passed. */
    public boolean overdue() {
        return due.passed(asAt);
    }
}
