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

/** Reports floor standards on the wrong side of the quarter's target: nothing lies between the two to be Amber. */
final class FloorCheck {

    private final Place measures;
    private final Findings findings;

    /** @param measures the table of that name */
    FloorCheck(Place measures, Findings findings) {
        this.measures = measures;
        this.findings = findings;
    }

    /** @param current each measure's return for the quarter, by code */
    void check(List<Measure> all, Map<String, Return> current) {
        all.forEach(measure -> target(current, measure.code()).ifPresent(target -> check(measure, target)));
    }

    private static Optional<BigDecimal> target(Map<String, Return> current, String code) {
        return Optional.ofNullable(current.get(code)).flatMap(Return::target);
    }

    private void check(Measure measure, BigDecimal target) {
        if (!(measure.tolerance() instanceof Tolerance.Floor floor)) {
            return;
        }
        int above = floor.standard().compareTo(target);
        if (measure.polarity() == Polarity.HIGHER_IS_BETTER && above > 0) {
            report(measure, floor, target, "above", "higher");
        } else if (measure.polarity() == Polarity.LOWER_IS_BETTER && above < 0) {
            report(measure, floor, target, "below", "lower");
        }
    }

    private void report(Measure measure, Tolerance.Floor floor, BigDecimal target, String side, String right) {
        findings.add(Finding.hole(
                measures,
                "the floor of " + measure.code() + ", " + floor.standard().toPlainString() + ", is " + side
                        + " its target of " + target.toPlainString() + ", though " + right
                        + " is better, so nothing is Amber this quarter",
                "Correct the floor or the target and run again."));
    }
}
