package cabinetpapers.word;

/** Points in the units that Word writes. */
final class Lengths {

    private Lengths() {}

    /** Twentieths of a point: pages, indents, spacing, widths. */
    static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    /** Font sizes. */
    static int halfPoints(double points) {
        return (int) Math.round(points * 2);
    }

    /** English metric units: drawings. */
    static long emus(double points) {
        return Math.round(points * 12_700);
    }
}
