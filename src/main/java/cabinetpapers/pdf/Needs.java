package cabinetpapers.pdf;

/**
 * What a column needs, in points.
 *
 * @param whole so that no word is cut
 * @param unbreakable so that no status is cut, which may never be
 */
record Needs(double whole, double unbreakable) {

    static final Needs NOTHING = new Needs(0, 0);

    Needs or(Needs other) {
        return new Needs(Math.max(whole, other.whole), Math.max(unbreakable, other.unbreakable));
    }

    Needs widened(double by) {
        return new Needs(whole + by, unbreakable + by);
    }

    /** A word longer than this may be cut, a status not. */
    Needs capped(double longest) {
        return new Needs(Math.max(unbreakable, Math.min(whole, longest)), unbreakable);
    }

    Needs scaled(double factor) {
        return new Needs(whole * factor, unbreakable * factor);
    }
}
