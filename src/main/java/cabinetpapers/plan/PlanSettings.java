package cabinetpapers.plan;

import java.util.Map;

/**
 * How a council reads its plans.
 *
 * @param contexts what plans say of themselves, by plan id; {@link #ALL_PLANS} for those not named
 */
public record PlanSettings(
        TimescaleSettings timescales, StatusWords statuses, RiskMatrix risks, Map<String, PlanContext> contexts) {

    public static final String ALL_PLANS = "all";

    public static final PlanSettings USUAL =
            new PlanSettings(TimescaleSettings.USUAL, StatusWords.USUAL, RiskMatrix.USUAL, Map.of());

    public PlanSettings {
        contexts = Map.copyOf(contexts);
    }

    PlanContext context(String planId) {
        return contexts.getOrDefault(planId, contexts.getOrDefault(ALL_PLANS, PlanContext.UNKNOWN));
    }

    TimescaleParser parser(String planId) {
        return new TimescaleParser(timescales, context(planId));
    }
}
