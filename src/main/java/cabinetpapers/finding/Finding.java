package cabinetpapers.finding;

import static java.util.Objects.requireNonNull;

/**
 * One fault in what we were given: place, fact, remedy.
 *
 * <p>{@code values.csv line 14: actual "12,5" is not a number. Write 12.5 and run again.}
 *
 * @param fact what is wrong, a sentence without its full stop
 * @param remedy what to do, a whole sentence
 */
public record Finding(Severity severity, Place place, String fact, String remedy) {

    public Finding {
        requireNonNull(severity, "severity");
        requireNonNull(place, "place");
        if (fact.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a finding needs a fact and a remedy");
        }
    }

    public static Finding blocker(Place place, String fact, String remedy) {
        return new Finding(Severity.BLOCKER, place, fact, remedy);
    }

    public static Finding hole(Place place, String fact, String remedy) {
        return new Finding(Severity.HOLE, place, fact, remedy);
    }

    public static Finding note(Place place, String fact, String remedy) {
        return new Finding(Severity.NOTE, place, fact, remedy);
    }

    /** The finding as one line of text. */
    public String text() {
        return place.text() + ": " + fact + ". " + remedy;
    }
}
