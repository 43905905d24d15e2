package cabinetpapers.assembly;

import cabinetpapers.plan.PlanFigures;
import cabinetpapers.plan.PlanSettings;
import cabinetpapers.plan.Risk;
import cabinetpapers.plan.Saving;
import java.util.List;

/**
 * What a paper on a plan is made of.
 *
 * @param figures of the whole plan; what the paper shows of it is for the cut to say
 * @param risks of this plan, in the register's order
 * @param savings of this plan, in the data set's order
 * @param settings how the council reads its plans
 */
public record PlanMatter(
        PlanFigures figures, List<Risk> risks, List<Saving> savings, PlanSettings settings, PlanCut cut) {

    public PlanMatter {
        risks = List.copyOf(risks);
        savings = List.copyOf(savings);
    }
}
