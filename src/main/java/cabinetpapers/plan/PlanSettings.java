package cabinetpapers.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How a council reads its plans.
 *
 * @param ratedStages how far an action has to have got to be rated; at any other stage it has its stage's word instead
 * @param contexts what plans say of themselves, by plan id; {@link #ALL_PLANS} for those not named
 */
public record PlanSettings(
        TimescaleSettings timescales,
        StatusWords statuses,
        Set<Lifecycle> ratedStages,
        RiskMatrix risks,
        Map<String, PlanContext> contexts) {

    public static final String ALL_PLANS = "all";

    public static final PlanSettings USUAL =
            new PlanSettings(TimescaleSettings.USUAL, StatusWords.USUAL, RiskMatrix.USUAL, Map.of());

    public PlanSettings {
        ratedStages = Set.copyOf(ratedStages);
        contexts = Map.copyOf(contexts);
    }

    /** Settings of a council that rates actions at every stage, as most do. */
    public PlanSettings(
            TimescaleSettings timescales, StatusWords statuses, RiskMatrix risks, Map<String, PlanContext> contexts) {
        this(timescales, statuses, EnumSet.allOf(Lifecycle.class), risks, contexts);
    }

    /** Whether the council rates what has got so far. */
    public boolean rates(Lifecycle stage) {
        return ratedStages.contains(stage);
    }

    /** A rating as the council has it: what has another stage than those that it rates has none. */
    ActionRating rated(Lifecycle stage, ActionRating rating) {
        return rates(stage) ? rating : new ActionRating.NotRated(ActionRating.Why.at(stage));
    }

    PlanContext context(String planId) {
        return contexts.getOrDefault(planId, contexts.getOrDefault(ALL_PLANS, PlanContext.UNKNOWN));
    }

    TimescaleParser parser(String planId) {
        return new TimescaleParser(timescales, context(planId));
    }
}
