package cabinetpapers.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A council's 5 by 5 risk matrix: its bands, and its words for likelihood and impact.
 *
 * @param bands lowest first, the first from a score of 1
 * @param likelihoods five words, the least likely first
 * @param impacts five words, the least first
 */
public record RiskMatrix(List<RiskBand> bands, List<String> likelihoods, List<String> impacts) {

    public static final RiskMatrix USUAL = new RiskMatrix(
            List.of(
                    new RiskBand("Low", 1, Brag.GREEN),
                    new RiskBand("Medium", 5, Brag.AMBER),
                    new RiskBand("High", 12, Brag.RED)),
            List.of("Very unlikely", "Unlikely", "Possible", "Likely", "Very likely"),
            List.of("Minimal", "Minor", "Moderate", "Major", "Severe"));

    public RiskMatrix {
        bands = List.copyOf(bands);
        likelihoods = List.copyOf(likelihoods);
        impacts = List.copyOf(impacts);
        if (bands.isEmpty() || bands.getFirst().from() != 1 || !rising(bands)) {
            throw new IllegalArgumentException("risk bands rise, the first from a score of 1");
        }
        if (likelihoods.size() != RiskScore.HIGHEST || impacts.size() != RiskScore.HIGHEST) {
            throw new IllegalArgumentException("a risk matrix has five likelihoods and five impacts");
        }
    }

    private static boolean rising(List<RiskBand> bands) {
        return IntStream.range(1, bands.size())
                .allMatch(i -> bands.get(i).from() > bands.get(i - 1).from());
    }

    public RiskBand band(RiskScore score) {
        return bands.stream()
                .filter(band -> band.from() <= score.product())
                .max(Comparator.comparingInt(RiskBand::from))
                .orElseThrow();
    }

    /** The council's word for a likelihood of 1 to 5. */
    public String likelihood(int likelihood) {
        return likelihoods.get(likelihood - 1);
    }

    /** The council's word for an impact of 1 to 5. */
    public String impact(int impact) {
        return impacts.get(impact - 1);
    }
}
