package cabinetpapers.html;

/** Lengths as HTML has them. */
final class Pixels {

    /** CSS pixels in a point. */
    static final double PER_POINT = 96.0 / 72;

    private Pixels() {}

    /** A picture's length in whole CSS pixels, at least one. */
    static int of(double points) {
        return (int) Math.max(1, Math.round(points * PER_POINT));
    }
}
