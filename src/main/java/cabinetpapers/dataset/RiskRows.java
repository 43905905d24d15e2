package cabinetpapers.dataset;

import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.plan.Leads;
import cabinetpapers.plan.Placed;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Risk;
import cabinetpapers.plan.RiskScore;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of {@code risks}. A score that is not whole, or not from 1 to 5, is a hole, and the risk has none. A row that
 * names no period is of the quarter's own register.
 */
final class RiskRows {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(RiskScore.HIGHEST);

    private record Key(PlanRef ref, Period period) {}

    private final Quarter quarter;
    private final RefCells refs;
    private final PeriodCells periods;
    private final Findings findings;
    private final Map<Key, Placed<Risk>> risks = new LinkedHashMap<>();
    private final Map<Key, Integer> rows = new HashMap<>();

    RiskRows(Quarter quarter, Periods periods, Findings findings) {
        this.quarter = quarter;
        this.refs = new RefCells(findings);
        this.periods = new PeriodCells(periods, findings);
        this.findings = findings;
    }

    void read(Line line) {
        refs.read(line).ifPresent(ref -> period(line).ifPresent(period -> keep(line, new Key(ref, period))));
    }

    private Optional<Period> period(Line line) {
        return line.blank(Column.PERIOD) ? Optional.of(quarter) : periods.read(line, Optional.empty());
    }

    private void keep(Line line, Key key) {
        Integer before = rows.putIfAbsent(key, line.number());
        if (before == null) {
            risks.put(key, RefCells.placed(line, risk(line, key)));
            return;
        }
        findings.add(Finding.hole(
                line.place(),
                "the risk " + key.ref().words() + " for " + key.period().label() + " is already on "
                        + line.place(before) + ", which is used",
                "Give each risk a ref of its own, or each row its period, and run again."));
    }

    private Risk risk(Line line, Key key) {
        return new Risk(
                key.ref(),
                key.period(),
                line.text(Column.LINKED_REF),
                line.text(Column.TITLE),
                new PlanText(line.text(Column.CAUSE)),
                new PlanText(line.text(Column.CONSEQUENCE)),
                score(line, Column.INHERENT_LIKELIHOOD, Column.INHERENT_IMPACT),
                score(line, Column.CURRENT_LIKELIHOOD, Column.CURRENT_IMPACT),
                score(line, Column.TARGET_LIKELIHOOD, Column.TARGET_IMPACT),
                line.text(Column.RESPONSE),
                new PlanText(line.text(Column.MITIGATION)),
                new Leads(line.text(Column.OWNER)),
                line.text(Column.DUE));
    }

    private Optional<RiskScore> score(Line line, Column likelihood, Column impact) {
        if (line.blank(likelihood) != line.blank(impact)) {
            Column blank = line.blank(likelihood) ? likelihood : impact;
            findings.add(Finding.hole(
                    line.place(blank),
                    blank.title() + " is blank, so that the score is not known",
                    "Write both likelihood and impact, and run again."));
        }
        Optional<Integer> one = step(line, likelihood);
        Optional<Integer> other = step(line, impact);
        return one.isPresent() && other.isPresent()
                ? Optional.of(new RiskScore(one.get(), other.get()))
                : Optional.empty();
    }

    private Optional<Integer> step(Line line, Column column) {
        Optional<BigDecimal> number = line.number(column, findings);
        Optional<Integer> step = number.filter(one -> one.compareTo(BigDecimal.ONE) >= 0
                        && one.compareTo(HIGHEST) <= 0
                        && one.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
        if (number.isPresent() && step.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(column),
                    Quoted.cell(column, line.text(column)) + " is not 1, 2, 3, 4 or 5",
                    "Write the step of the risk matrix and run again."));
        }
        return step;
    }

    /** After the last row. */
    List<Placed<Risk>> list() {
        periods.report();
        return List.copyOf(risks.values());
    }
}
