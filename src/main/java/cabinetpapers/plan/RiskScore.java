package cabinetpapers.plan;

/**
 * A place in the risk matrix.
 *
 * @param likelihood 1 (least) to 5
 * @param impact 1 (least) to 5
 */
public record RiskScore(int likelihood, int impact) {

    public static final int HIGHEST = 5;

    public RiskScore {
        if (likelihood < 1 || likelihood > HIGHEST || impact < 1 || impact > HIGHEST) {
            throw new IllegalArgumentException(
                    "likelihood and impact are 1 to " + HIGHEST + ", not " + likelihood + " and " + impact);
        }
    }

    /** Likelihood times impact, 1 to 25. */
    public int product() {
        return likelihood * impact;
    }
}
