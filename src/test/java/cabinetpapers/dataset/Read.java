package cabinetpapers.dataset;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.plan.PlanSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of reading a data set: the records, and the findings as text with their severity. */
record Read(Dataset dataset, List<String> findings) {

    static final Quarter Q2 = new Quarter(new FinancialYear(2023), 2);
    static final Tolerance COUNCIL = new Tolerance.Percent(BigDecimal.TEN);

    static Read of(Path place) {
        return of(place, Q2);
    }

    static Read of(Path place, Quarter quarter) {
        return of(place, quarter, Set.of(Subject.MEASURES));
    }

    /** For papers on plans as well as on measures. */
    static Read withPlans(Path place) {
        return of(place, Q2, EnumSet.allOf(Subject.class));
    }

    private static Read of(Path place, Quarter quarter, Set<Subject> subjects) {
        Findings findings = new Findings();
        Dataset dataset = new DatasetReader(quarter, CouncilRules.of(COUNCIL), PlanSettings.USUAL, subjects)
                .read(place, findings);
        return new Read(
                dataset,
                findings.list().stream()
                        .map(finding -> finding.severity() + " " + finding.text())
                        .toList());
    }

    /** Where a row stands differs between a folder and a workbook; what it says does not. */
    Dataset withoutPlaces() {
        return new Dataset(
                dataset.measures(),
                dataset.returns(),
                dataset.benchmarks(),
                dataset.meetings(),
                dataset.decisions(),
                dataset.plans(),
                dataset.hash(),
                Map.of());
    }

    Measure measure(String code) {
        return dataset.measures().stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Return value(String code, String period) {
        return dataset.returns().stream()
                .filter(one -> one.code().equals(code) && one.period().label().equals(period))
                .findFirst()
                .orElseThrow();
    }

    Reading reading(String code, String period) {
        return value(code, period).reading();
    }

    static Reading reported(String actual) {
        return new Reading.Reported(new BigDecimal(actual), Reading.Standing.FINAL);
    }
}
