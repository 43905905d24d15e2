package cabinetpapers.kpi;

import java.util.Locale;
import java.util.Optional;

/** By which rule a measure is rated: the council's own, or the measure's where it has one. */
public sealed interface RagScheme {

    /** Green on target, Amber within the tolerance, else Red. */
    record Target() implements RagScheme {}

    /**
     * Green on target or within the tolerance; beyond it Amber if no worse than the same period last year, else Red. As
     * Havering had it from 2013 to 2015.
     */
    record TargetAndYear() implements RagScheme {}

    /** Green on target, else Red, whatever the tolerance; as East Sussex has it. */
    record RedOrGreen() implements RagScheme {}

    /** By the quartile in the measure's comparator group: the best two Green, the third Amber, the last Red. */
    record Quartiles() implements RagScheme {}

    /** Not rated, though one way is better: for information, or context. It keeps its directions of travel. */
    record Unrated() implements RagScheme {}

    /** The words that {@link #parse} knows, for a remedy. */
    String CHOICE = "target, target and year, red or green, quartile or none";

    static Optional<RagScheme> parse(String words) {
        return switch (words.strip().toLowerCase(Locale.ROOT)) {
            case "target" -> Optional.of(new Target());
            case "target and year" -> Optional.of(new TargetAndYear());
            case "red or green" -> Optional.of(new RedOrGreen());
            case "quartile" -> Optional.of(new Quartiles());
            case "none" -> Optional.of(new Unrated());
            default -> Optional.empty();
        };
    }
}
