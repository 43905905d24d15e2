package cabinetpapers.assembly;

import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Tone;
import cabinetpapers.paper.Way;
import cabinetpapers.plan.Brag;
import cabinetpapers.plan.RiskBand;
import cabinetpapers.plan.RiskFigures;
import cabinetpapers.plan.RiskScore;
import java.util.Optional;

/** Scores and movements of risks as they are printed: a number with its band's word and shape. */
final class RiskSigns {

    private RiskSigns() {}

    /** "◆ 20 High", or "○ Not scored". */
    static Inline score(Optional<RiskScore> score, Optional<RiskBand> band) {
        return score.isPresent() && band.isPresent()
                ? score(score.get(), band.get())
                : new Inline.Status(Tone.NEUTRAL, "Not scored");
    }

    static Inline score(RiskScore score, RiskBand band) {
        return new Inline.Status(tone(band.tone()), score.product() + " " + Wording.line(band.name()));
    }

    static Inline movement(RiskFigures.Movement movement) {
        return switch (movement) {
            case IMPROVED -> new Inline.Arrow(Way.BETTER, movement.words());
            case UNCHANGED -> new Inline.Arrow(Way.SAME, movement.words());
            case WORSENED -> new Inline.Arrow(Way.WORSE, movement.words());
            case NEW, NO_EARLIER_REGISTER, NOT_SCORED -> Inline.text(movement.words());
        };
    }

    private static Tone tone(Brag brag) {
        return switch (brag) {
            case RED -> Tone.RED;
            case AMBER -> Tone.AMBER;
            case GREEN -> Tone.GREEN;
            case BLUE -> Tone.BLUE;
        };
    }
}
