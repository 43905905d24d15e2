package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.QuarterFigures;
import java.util.List;
import java.util.Optional;

/**
 * All that one paper is made of, with what its parts share worked out once.
 *
 * @param gaps what blocks have to leave open, collected while they are filled
 */
record Material(
        HouseStyle house,
        Occasion occasion,
        QuarterFigures figures,
        Counts counts,
        List<PriorityGroup> priorities,
        Highlights highlights,
        Optional<PlanMatter> plan,
        List<Finding> dataFindings,
        Findings gaps) {

    static Material of(
            HouseStyle house,
            Occasion occasion,
            QuarterFigures figures,
            Optional<PlanMatter> plan,
            List<Finding> dataFindings) {
        Counts counts = figures.counts();
        return new Material(
                house,
                occasion,
                figures,
                counts,
                PriorityGroup.of(figures),
                new Highlights(figures, counts, occasion),
                plan.map(PlanScope::ofItems),
                List.copyOf(dataFindings),
                new Findings());
    }
}
