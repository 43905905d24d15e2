package cabinetpapers.dataset;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Return;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the values against the quarter that papers are wanted for, and against each measure's frequency. */
final class QuarterCheck {

    private record Key(String code, Period period) {}

    private final Quarter quarter;
    private final Place values;
    private final Findings findings;

    /** @param values the table of that name */
    QuarterCheck(Quarter quarter, Place values, Findings findings) {
        this.quarter = quarter;
        this.values = values;
        this.findings = findings;
    }

    /** @return each measure's return for its own period of the quarter, by code; none where the quarter is not there */
    Map<String, Return> check(List<Measure> measures, List<Return> returns) {
        Map<String, Measure> byCode = new HashMap<>();
        measures.forEach(measure -> byCode.put(measure.code(), measure));
        Map<String, Return> current = new HashMap<>();
        for (Return one : returns) {
            Measure measure = byCode.get(one.code());
            if (measure != null
                    && one.period().equals(FigureRules.due(measure, quarter).getLast())) {
                current.put(one.code(), one);
            }
        }
        if (!covered(measures, returns, current)) {
            findings.add(absent(returns));
            return Map.of();
        }
        Set<Key> rows =
                returns.stream().map(one -> new Key(one.code(), one.period())).collect(Collectors.toSet());
        measures.stream()
                .filter(measure -> FigureRules.reported(measure, quarter))
                .forEach(measure -> FigureRules.due(measure, quarter).stream()
                        .filter(period -> !rows.contains(new Key(measure.code(), period)))
                        .forEach(period -> findings.add(noRow(measure, period))));
        reportUnused(byCode, returns);
        return current;
    }

    /** Whether any period lies in the quarter; where all measures are annual or come late, whether one is theirs. */
    private boolean covered(List<Measure> measures, List<Return> returns, Map<String, Return> current) {
        return measures.stream().allMatch(QuarterCheck::late)
                ? measures.isEmpty() || !current.isEmpty()
                : returns.stream().anyMatch(one -> within(one.period()));
    }

    private static boolean late(Measure measure) {
        return measure.frequency() == Frequency.ANNUAL || measure.rules().lagMonths() > 0;
    }

    private boolean within(Period period) {
        return !period.firstDay().isBefore(quarter.firstDay())
                && !period.lastDay().isAfter(quarter.lastDay());
    }

    private Finding absent(List<Return> returns) {
        Optional<Period> latest = returns.stream()
                .map(Return::period)
                .filter(period -> period.frequency() != Frequency.ANNUAL)
                .max(Period.CHRONOLOGICAL)
                .or(() -> returns.stream().map(Return::period).max(Period.CHRONOLOGICAL));
        String here = latest.map(period -> switch (period) {
                    case Month month ->
                        "; the latest quarter here is "
                                + Quarter.of(month.month()).label();
                    case Quarter other -> "; the latest quarter here is " + other.label();
                    case FinancialYear year -> "; the latest year here is " + year.label();
                })
                .orElse("");
        return Finding.blocker(
                values,
                "no values for " + quarter.label() + here,
                "Add the quarter's rows, or name another quarter in the job, and run again.");
    }

    private Finding noRow(Measure measure, Period period) {
        return Finding.hole(
                values,
                "no row for " + measure.code() + " " + period.label() + ": shown as not reported",
                "Add the row, with the status not due if no figure is due yet, and run again.");
    }

    /** A measure's figures are those of its own frequency, and the outturns of whole years. */
    private void reportUnused(Map<String, Measure> byCode, List<Return> returns) {
        Map<String, Integer> unused = new LinkedHashMap<>();
        for (Return one : returns) {
            Measure measure = byCode.get(one.code());
            Frequency frequency = one.period().frequency();
            if (measure != null && frequency != measure.frequency() && frequency != Frequency.ANNUAL) {
                unused.merge(one.code(), 1, Integer::sum);
            }
        }
        unused.forEach((code, count) -> findings.add(Finding.note(
                values,
                code + " has " + count + (count == 1 ? " row" : " rows") + " not used, since their periods are not "
                        + frequency(byCode, code),
                "Correct the measure's frequency, or delete the rows.")));
    }

    private static String frequency(Map<String, Measure> byCode, String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(measure -> measure.frequency().name().toLowerCase(Locale.ROOT))
                .orElse("its own");
    }
}
