package cabinetpapers.plan;

import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which register is a quarter's, the bands of its risks, and how they have moved since the register before. */
final class RiskRules {

    private final Quarter quarter;
    private final PlanSettings settings;
    private final Map<PlanRef, Risk> earlier = new HashMap<>();
    private final Map<String, TimescaleParser> parsers = new HashMap<>();

    private RiskRules(List<Risk> before, Quarter quarter, PlanSettings settings) {
        this.quarter = quarter;
        this.settings = settings;
        before.forEach(risk -> earlier.putIfAbsent(risk.ref(), risk));
    }

    static RiskRegister register(List<Risk> rows, Quarter quarter, PlanSettings settings) {
        TreeMap<Period, List<Risk>> registers = rows.stream()
                .filter(risk -> !risk.period().lastDay().isAfter(quarter.lastDay()))
                .collect(Collectors.groupingBy(
                        Risk::period, () -> new TreeMap<>(Period.CHRONOLOGICAL), Collectors.toList()));
        if (registers.isEmpty()) {
            return new RiskRegister(settings.risks(), quarter, Optional.empty(), List.of(), List.of());
        }
        Period period = registers.lastKey();
        Optional<Period> before = Optional.ofNullable(registers.lowerKey(period));
        List<Risk> now = registers.lastEntry().getValue();
        List<Risk> then = before.map(registers::get).orElse(List.of());
        RiskRules rules = new RiskRules(then, quarter, settings);
        return new RiskRegister(
                settings.risks(),
                period,
                before,
                now.stream().map(rules::figure).toList(),
                then.stream()
                        .filter(old -> now.stream().noneMatch(risk -> risk.ref().equals(old.ref())))
                        .toList());
    }

    private RiskFigures figure(Risk risk) {
        RiskMatrix matrix = settings.risks();
        Optional<Risk> before = Optional.ofNullable(earlier.get(risk.ref()));
        return new RiskFigures(
                risk,
                risk.inherent().map(matrix::band),
                risk.current().map(matrix::band),
                risk.target().map(matrix::band),
                before.flatMap(Risk::current),
                movement(risk, before),
                risk.current().flatMap(now -> risk.target().map(target -> now.product() - target.product())),
                parsers.computeIfAbsent(risk.ref().planId(), settings::parser).parse(risk.due()),
                quarter.lastDay());
    }

    private RiskFigures.Movement movement(Risk risk, Optional<Risk> before) {
        if (before.isEmpty()) {
            return earlier.isEmpty() ? RiskFigures.Movement.NO_EARLIER_REGISTER : RiskFigures.Movement.NEW;
        }
        Optional<RiskScore> now = risk.current();
        Optional<RiskScore> then = before.get().current();
        if (now.isEmpty() || then.isEmpty()) {
            return RiskFigures.Movement.NOT_SCORED;
        }
        int more = Integer.compare(now.get().product(), then.get().product());
        return more < 0
                ? RiskFigures.Movement.IMPROVED
                : more > 0 ? RiskFigures.Movement.WORSENED : RiskFigures.Movement.UNCHANGED;
    }
}
