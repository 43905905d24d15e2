package cabinetpapers.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A saving with what is at risk of it.
 *
 * @param netAtRisk planned − (delivered + anticipated) − pressures, which are negative; empty where the plan is not
 *     given, or neither what was delivered nor what is anticipated
 */
public record SavingFigures(Saving saving, Optional<BigDecimal> netAtRisk) {}
