package cabinetpapers.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bands of risks, and how they have moved. */
final class RiskRules {

    private RiskRules() {}

    static RiskRegister register(List<Risk> risks, List<Risk> earlier, RiskMatrix matrix) {
        Map<PlanRef, Risk> before = new HashMap<>();
        earlier.forEach(risk -> before.putIfAbsent(risk.ref(), risk));
        return new RiskRegister(
                matrix,
                risks.stream()
                        .map(risk -> figure(risk, movement(risk, before), matrix))
                        .toList());
    }

    private static RiskFigures figure(Risk risk, RiskFigures.Movement movement, RiskMatrix matrix) {
        return new RiskFigures(
                risk,
                risk.inherent().map(matrix::band),
                risk.current().map(matrix::band),
                risk.target().map(matrix::band),
                movement,
                risk.current().flatMap(now -> risk.target().map(target -> now.product() - target.product())));
    }

    private static RiskFigures.Movement movement(Risk risk, Map<PlanRef, Risk> earlier) {
        Risk before = earlier.get(risk.ref());
        if (before == null) {
            return earlier.isEmpty() ? RiskFigures.Movement.NO_EARLIER_REGISTER : RiskFigures.Movement.NEW;
        }
        Optional<RiskScore> now = risk.current();
        Optional<RiskScore> then = before.current();
        if (now.isEmpty() || then.isEmpty()) {
            return RiskFigures.Movement.NOT_SCORED;
        }
        int more = Integer.compare(now.get().product(), then.get().product());
        return more < 0
                ? RiskFigures.Movement.IMPROVED
                : more > 0 ? RiskFigures.Movement.WORSENED : RiskFigures.Movement.UNCHANGED;
    }
}
