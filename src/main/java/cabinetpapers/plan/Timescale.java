package cabinetpapers.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When something is to happen: the plan's own words, never changed, and a reading of them. The readings are on the page
 * "Timescales".
 *
 * @param words as written; empty where the cell is blank
 * @param earliest the first day that is meant; empty where there is none, as in "by August 2022"
 * @param latest the last day that is meant; empty where there is none, as in "Ongoing"
 * @param milestones the timescales of several things told in one cell, each with what it is of, in order; else none
 * @param question what a person has to settle; empty unless the trait {@link Trait#NEEDS_A_HUMAN} is there
 */
public record Timescale(
        String words,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Precision precision,
        Set<Trait> traits,
        List<Milestone> milestones,
        String question) {

    /** What a reading says besides its days. */
    public enum Trait {
        /** It goes on: there is no last day. */
        OPEN_ENDED,
        /** It happens again and again. */
        RECURRING,
        /** It has begun. */
        STARTED,
        /** It is done; when is not known unless there are days. */
        COMPLETE,
        /** The days are about right, as in "mid-January 2026". */
        APPROXIMATE,
        /** The year was not written, and comes from the plan's context. */
        YEAR_FROM_CONTEXT,
        /** Nothing is said of when: blank, or to be confirmed. */
        UNKNOWN,
        /** It says something that only a person can turn into days. */
        NEEDS_A_HUMAN
    }

    /**
     * One of several timescales in a cell.
     *
     * @param what it is the timescale of, for instance {@code Delivery of plans}; empty where dates are only stacked
     */
    public record Milestone(String what, Timescale timescale) {}

    public Timescale {
        traits = Set.copyOf(traits);
        milestones = List.copyOf(milestones);
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException("a timescale ends before it begins: " + words);
        }
        if (traits.contains(Trait.NEEDS_A_HUMAN) == question.isBlank()) {
            throw new IllegalArgumentException("whoever is to settle a timescale must be asked something: " + words);
        }
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it has a last day, so that lateness can be told. */
    public boolean testable() {
        return latest.isPresent();
    }

    /** Whether its last day has passed. What has none never has: "Ongoing" is never overdue. */
    public boolean passed(LocalDate asAt) {
        return latest.isPresent() && latest.get().isBefore(asAt);
    }

    /** The same reading with other traits besides. */
    Timescale with(Trait... more) {
        EnumSet<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        all.addAll(List.of(more));
        return new Timescale(words, earliest, latest, precision, all, milestones, question);
    }
}
