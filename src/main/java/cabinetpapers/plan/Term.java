package cabinetpapers.plan;

/** One thing that a timescale says. */
sealed interface Term {

    /** A piece of the calendar. */
    record Moment(Unit unit) implements Term {}

    /** Words that are known. */
    record Word(Sign sign) implements Term {}

    /** "Phase 2": its dates are those of what it is a phase of. */
    record Sequence() implements Term {}

    /** "12 weeks": from when, it does not say. */
    record Duration() implements Term {}

    /** A word that says nothing of time. */
    record Strange(String text) implements Term {}

    /** A number that no rule knows. */
    record Figure() implements Term {}

    default boolean is(Sign sign) {
        return this instanceof Word word && word.sign() == sign;
    }
}
