package cabinetpapers.kpi;

/** A quarter of a group in the order of how well its members do. */
public enum Quartile {
    TOP,
    SECOND,
    THIRD,
    BOTTOM;

    /**
     * @param better how many of the group do better
     * @param all how many are ranked
     */
    static Quartile of(int better, int all) {
        if (4 * better < all) {
            return TOP;
        }
        if (4 * better < 2 * all) {
            return SECOND;
        }
        return 4 * better < 3 * all ? THIRD : BOTTOM;
    }
}
