package cabinetpapers.plan;

/**
 * A band of risk scores.
 *
 * @param name as the council calls it, for instance {@code High}
 * @param from the lowest score in it; it reaches up to the next band
 * @param tone how it is coloured; its name is printed beside
 */
public record RiskBand(String name, int from, Brag tone) {}
