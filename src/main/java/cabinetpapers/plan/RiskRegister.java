package cabinetpapers.plan;

import cabinetpapers.calendar.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The risks with their figures, in the data set's order, and the matrix that they stand in.
 *
 * @param period whose register it is: the latest up to the quarter
 * @param earlier the period of the register before; empty where there is none
 * @param gone the risks of the register before that are in this one no more
 */
public record RiskRegister(
        RiskMatrix matrix, Period period, Optional<Period> earlier, List<RiskFigures> risks, List<Risk> gone) {

    public RiskRegister {
        risks = List.copyOf(risks);
        gone = List.copyOf(gone);
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

    /** The same register with some of its risks, each with its figures as they were. */
    public RiskRegister only(Predicate<Risk> wanted) {
        return new RiskRegister(
                matrix,
                period,
                earlier,
                risks.stream().filter(one -> wanted.test(one.risk())).toList(),
                gone.stream().filter(wanted).toList());
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

    /** Those whose due date has passed, in the data set's order. */
    public List<RiskFigures> overdue() {
        return risks.stream().filter(RiskFigures::overdue).toList();
    }

    /** How many risks have moved so. */
    public long moved(RiskFigures.Movement movement) {
        return risks.stream().filter(one -> one.sinceEarlier() == movement).count();
    }

    /** How many risks have a current score. */
    public long scored() {
        return risks.stream().filter(one -> one.current().isPresent()).count();
    }
}
