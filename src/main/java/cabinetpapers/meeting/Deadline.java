package cabinetpapers.meeting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day by which something has to be done for a meeting.
 *
 * @param what is due, a few words: "Agenda and reports published"
 * @param reckoning how the day was found, a sentence without its full stop
 */
public record Deadline(Kind kind, LocalDate day, String what, String reckoning) {

    public Deadline {
        requireNonNull(kind, "kind");
        if (what.isBlank() || reckoning.isBlank()) {
            throw new IllegalArgumentException("a deadline says what is due and why on that day");
        }
    }

    /** Where a deadline comes from. */
    public enum Kind {
        /** Notice that the law wants 28 clear days before. */
        NOTICE,
        /** Notice of a private meeting once more, with what was said about the first one. */
        FURTHER_NOTICE,
        /** The council's own, on the way to publication. */
        INTERNAL,
        /** When agenda and reports are open to the public. */
        PUBLICATION,
        MEETING
    }
}
