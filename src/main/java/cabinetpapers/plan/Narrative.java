package cabinetpapers.plan;

/** One row of {@code narratives}: a text about an item under a heading, for instance Outcomes of a package. */
public record Narrative(PlanRef ref, String heading, PlanText text) {}
