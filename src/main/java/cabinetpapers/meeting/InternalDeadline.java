package cabinetpapers.meeting;

/**
 * A council's own deadline on the way to publication: "Final versions", two working days before it.
 *
 * @param workingDays before publication, 0 for the same day
 */
public record InternalDeadline(String what, int workingDays) {

    public InternalDeadline {
        if (what.isBlank() || workingDays < 0) {
            throw new IllegalArgumentException("an internal deadline has a name and lies before publication");
        }
    }
}
