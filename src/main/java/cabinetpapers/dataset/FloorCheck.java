package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Tolerance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A floor standard lies on the wrong side of its target: nothing lies between the two, so nothing is Amber. */
final class FloorCheck {

    private final Place measures;
    private final Findings findings;

    /** @param measures the table of that name */
    FloorCheck(Place measures, Findings findings) {
        this.measures = measures;
        this.findings = findings;
    }

    /**
     * @param current each measure's return for the quarter, by code
     * @return the measures, without Amber where the floor leaves no room for it
     */
    List<Measure> check(List<Measure> all, Map<String, Return> current) {
        return all.stream()
                .map(measure -> target(current, measure.code())
                        .map(target -> check(measure, target))
                        .orElse(measure))
                .toList();
    }

    private static Optional<BigDecimal> target(Map<String, Return> current, String code) {
        return Optional.ofNullable(current.get(code)).flatMap(Return::target);
    }

    private Measure check(Measure measure, BigDecimal target) {
        if (!(measure.tolerance() instanceof Tolerance.Floor floor)) {
            return measure;
        }
        int above = floor.standard().compareTo(target);
        return switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> above > 0 ? wrong(measure, floor, target, "above") : measure;
            case LOWER_IS_BETTER -> above < 0 ? wrong(measure, floor, target, "below") : measure;
            case RANGE, NONE -> measure;
        };
    }

    private Measure wrong(Measure measure, Tolerance.Floor floor, BigDecimal target, String side) {
        String right = measure.polarity() == Polarity.HIGHER_IS_BETTER ? "higher" : "lower";
        findings.add(Finding.hole(
                measures,
                "the floor of " + measure.code() + ", " + floor.standard().toPlainString() + ", is " + side
                        + " its target of " + target.toPlainString() + ", though " + right
                        + " is better, so nothing is Amber",
                "Correct the floor or the target and run again."));
        return measure.withTolerance(new Tolerance.Exact());
    }
}
