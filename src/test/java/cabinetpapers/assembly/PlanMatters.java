package cabinetpapers.assembly;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.dataset.Subject;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.plan.PlanContext;
import cabinetpapers.plan.PlanRules;
import cabinetpapers.plan.PlanSettings;
import cabinetpapers.plan.PlanTables;
import cabinetpapers.plan.RiskMatrix;
import cabinetpapers.plan.StatusWords;
import cabinetpapers.plan.TimescaleSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans for papers, from data that ships with the project or lies beside it. */
public final class PlanMatters {

    private static final Quarter SAMPLE_QUARTER = new Quarter(new FinancialYear(2023), 2);

    private PlanMatters() {}

    /** A plan of the sample council, for Quarter 2 2023-24. */
    public static PlanMatter sample(String planId) {
        return sample(planId, PlanCut.WHOLE);
    }

    /** The small plan of the council with three meetings, for the same quarter. */
    public static PlanMatter hollowbrook() {
        Path data = Path.of("jobs", "samples", "hollowbrook", "2023-24-q2");
        return read(data, SAMPLE_QUARTER, "stronger-hollowbrook", PlanCut.WHOLE);
    }

    public static PlanMatter sample(String planId, PlanCut cut) {
        return read(Path.of("jobs", "samples", "fernshire", "2023-24-q2"), SAMPLE_QUARTER, planId, cut);
    }

    public static PlanMatter read(Path data, Quarter quarter, String planId, PlanCut cut) {
        return read(data, quarter, planId, cut, new Findings());
    }

    /**
     * @param planId blank for a data set's only plan
     * @param findings what is wrong with the data set's plans
     */
    public static PlanMatter read(Path data, Quarter quarter, String planId, PlanCut cut, Findings findings) {
        PlanSettings settings = settings(quarter.firstDay().minusMonths(6));
        PlanTables tables = new DatasetReader(quarter, CouncilRules.USUAL, settings, Set.of(Subject.PLANS))
                .read(data, findings)
                .plans();
        return of(tables, quarter, planId, cut, settings);
    }

    public static PlanMatter of(PlanTables tables, Quarter quarter, String planId, PlanCut cut, PlanSettings settings) {
        return new PlanMatter(
                PlanRules.figure(tables, quarter, quarter.lastDay(), settings).stream()
                        .filter(plan -> plan.planId().equals(planId))
                        .findFirst()
                        .orElseThrow(),
                tables.risks(),
                tables.savings(),
                settings,
                cut);
    }

    /** As councils usually have it, for plans that were published on a day. */
    public static PlanSettings settings(LocalDate published) {
        return new PlanSettings(
                TimescaleSettings.USUAL,
                StatusWords.USUAL,
                RiskMatrix.USUAL,
                Map.of(
                        PlanSettings.ALL_PLANS,
                        new PlanContext(Optional.empty(), Optional.empty(), Optional.of(published))));
    }
}
