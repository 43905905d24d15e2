package cabinetpapers.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The risks with their figures, in the data set's order, and the matrix that they stand in. */
public record RiskRegister(RiskMatrix matrix, List<RiskFigures> risks) {

    public RiskRegister {
        risks = List.copyOf(risks);
    }

    /** Which of a risk's three scores is meant. */
    @SuppressWarnings("ImmutableEnumChecker") // references to record accessors
    public enum Stage {
        INHERENT(Risk::inherent),
        CURRENT(Risk::current),
        TARGET(Risk::target);

        private final Function<Risk, Optional<RiskScore>> score;

        Stage(Function<Risk, Optional<RiskScore>> score) {
            this.score = score;
        }

        public Optional<RiskScore> score(Risk risk) {
            return score.apply(risk);
        }
    }

    /** The risks in one cell of the matrix. */
    public List<RiskFigures> at(RiskScore cell, Stage stage) {
        return risks.stream()
                .filter(one -> stage.score(one.risk()).equals(Optional.of(cell)))
                .toList();
    }

    /** The highest current score first; those without one last. */
    public List<RiskFigures> highestFirst() {
        return risks.stream()
                .sorted(Comparator.comparing(
                        one -> one.risk().current().map(RiskScore::product).orElse(0), Comparator.reverseOrder()))
                .toList();
    }

    /** How many risks are now in each band. The denominator is {@link #scored()}. */
    public Map<RiskBand, Long> byBand() {
        return risks.stream()
                .flatMap(one -> one.current().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** How many risks have a current score. */
    public long scored() {
        return risks.stream().filter(one -> one.current().isPresent()).count();
    }
}
