package cabinetpapers.pdf;

import java.util.Optional;

/**
 * A slice in the flow of a paper, and what its place depends on.
 *
 * @param x from the left of the text, in points
 * @param before the gap above it, in points; none at the head of a page
 * @param frame the box that it stands in
 * @param landmark the heading that begins here
 */
record Item(Slice slice, double x, double before, Keep keep, Optional<Frame> frame, Optional<Headings.Entry> landmark) {

    /** Whether a page may end after a slice. */
    enum Keep {
        FREE,
        WITH_NEXT
    }

    double height() {
        return slice.height();
    }

    boolean staysWithNext() {
        return keep == Keep.WITH_NEXT;
    }
}
