package cabinetpapers.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code savings}. Amounts are in pounds; one that is not given is empty, which is not nought.
 *
 * @param ref the saving's own
 * @param linkedRef the item of the plan that brings it; empty where it stands alone
 * @param planned the saving in the budget
 * @param delivered what has been achieved
 * @param anticipated what is still expected by the year's end
 * @param pressures costs that eat into it, as negative amounts
 */
public record Saving(
        PlanRef ref,
        String linkedRef,
        String description,
        SavingKind kind,
        String fundingSource,
        SavingYear year,
        Optional<BigDecimal> planned,
        Optional<BigDecimal> delivered,
        Optional<BigDecimal> anticipated,
        Optional<BigDecimal> pressures) {}
