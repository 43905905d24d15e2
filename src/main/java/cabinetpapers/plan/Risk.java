package cabinetpapers.plan;

import java.util.Optional;

/**
 * One row of {@code risks}. A blank cell is an empty string here; a score that is not given is empty.
 *
 * @param ref the risk's own
 * @param linkedRef the item of the plan that it threatens; empty where it stands alone
 * @param inherent without any controls
 * @param current with the controls that are in place
 * @param target where it is to be brought
 * @param response what is done about it, for instance Treat or Tolerate
 * @param due when the mitigation is to be in place, in the data set's own words
 */
public record Risk(
        PlanRef ref,
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
