package cabinetpapers.plan;

import cabinetpapers.calendar.Period;
import java.util.Optional;

/**
 * One row of {@code risks}. A blank cell is an empty string here; a score that is not given is empty.
 *
 * @param ref the risk's own
 * @param period whose register it stands in; the rows of one period are one register
 * @param linkedRef the item of the plan that it threatens; empty where it stands alone
 * @param inherent without any controls
 * @param current with the controls that are in place
 * @param target where it is to be brought
 * @param response what is done about it, for instance Treat or Tolerate
 * @param due when the mitigation is to be in place, or the risk to be looked at again, in the data set's own words
 */
public record Risk(
        PlanRef ref,
        Period period,
        String linkedRef,
        String title,
        PlanText cause,
        PlanText consequence,
        Optional<RiskScore> inherent,
        Optional<RiskScore> current,
        Optional<RiskScore> target,
        String response,
        PlanText mitigation,
        Leads owner,
        String due) {}
