package cabinetpapers.dataset;

import static java.util.Objects.requireNonNull;

import cabinetpapers.meeting.Part;
import java.util.Optional;

/**
 * Whom a data set is read for: only rows that papers of that part may show are read at all.
 *
 * @param paper the papers' part
 * @param unmarked what a row is whose part is blank, in a data set that marks others; without it such a row is in no
 *     paper
 */
public record Readership(Part paper, Optional<Part> unmarked) {

    /** The public, and no word on rows that are not marked. */
    public static final Readership PUBLIC = new Readership(Part.open(), Optional.empty());

    public Readership {
        requireNonNull(paper, "paper");
    }
}
