package cabinetpapers.finding;

import static java.util.Objects.requireNonNull;

/**
 * Where something is wrong: a file, and the spot in it as the reader's own program would name it.
 *
 * @param source the file, sheet or job, for instance {@code values.csv} or {@code quarter.xlsx sheet values}
 * @param spot {@code line 14} or {@code cell C14}; empty when the whole source is meant
 */
public record Place(String source, String spot) {

    public Place {
        requireNonNull(source, "source");
        requireNonNull(spot, "spot");
        if (source.isBlank()) {
            throw new IllegalArgumentException("a place needs a source");
        }
    }

    public static Place of(String source) {
        return new Place(source, "");
    }

    /** Lines count from 1, the header being line 1, as a text editor shows them. */
    public static Place line(String source, long line) {
        return new Place(source, "line " + line);
    }

    /** {@code values.csv line 14}. */
    public String text() {
        return spot.isEmpty() ? source : source + " " + spot;
    }
}
