package cabinetpapers.plan;

import cabinetpapers.plan.Timescale.Trait;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A reading in the making. */
final class Draft {

    Optional<LocalDate> earliest = Optional.empty();
    Optional<LocalDate> latest = Optional.empty();
    Precision precision = Precision.NONE;
    final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    String question = "";
    /** A date stands there without its year, and the context does not tell it. */
    boolean yearMissing;
    /** Whatever else it says, no day of it can be trusted. */
    private boolean untrusted;

    /** Asks a person. Only the first question is kept. */
    void ask(String asked) {
        if (question.isEmpty()) {
            question = asked;
        }
        traits.add(Trait.NEEDS_A_HUMAN);
    }

    /** Asks a person, who alone can tell any day of it. */
    void giveUp(String asked) {
        ask(asked);
        untrusted = true;
    }

    boolean dated() {
        return earliest.isPresent() || latest.isPresent();
    }

    /** The reading; one that would end before it begins is a question instead. */
    Timescale reading(String words) {
        boolean backwards =
                earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get());
        if (untrusted) {
            return Readings.question(words, question);
        }
        if (backwards) {
            return Readings.question(words, "Which of the two dates comes first?");
        }
        return new Timescale(words, earliest, latest, precision, traits, List.of(), question);
    }
}
