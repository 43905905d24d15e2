package cabinetpapers.plan;

import java.util.Optional;

/**
 * A risk with the bands of its scores and how it has moved.
 *
 * @param sinceEarlier against the same risk in the earlier register, by the current score
 * @param toTarget how many points the current score is above the target; empty where one of them is not given
 */
public record RiskFigures(
        Risk risk,
        Optional<RiskBand> inherent,
        Optional<RiskBand> current,
        Optional<RiskBand> target,
        Movement sinceEarlier,
        Optional<Integer> toTarget) {

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
    }
}
