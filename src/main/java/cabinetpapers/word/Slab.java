package cabinetpapers.word;

/**
 * A piece of a page, as high as it will be: a paragraph, a row or a picture. All in points.
 *
 * @param line height of each of its lines; a row or picture is one high line
 * @param notes the room of its footnotes, at the foot of the page
 * @param repeated the header rows that are printed again above it when it begins a page
 */
record Slab(Kind kind, Spacing spacing, int lines, double line, Keep keep, double notes, double repeated) {

    enum Kind {
        HEADING,
        OTHER
    }

    enum Keep {
        FREE,
        WITH_NEXT
    }

    static Slab heading(Spacing spacing, int lines, double line) {
        return new Slab(Kind.HEADING, spacing, lines, line, Keep.WITH_NEXT, 0, 0);
    }

    static Slab lines(Spacing spacing, int lines, double line, Keep keep) {
        return new Slab(Kind.OTHER, spacing, lines, line, keep, 0, 0);
    }

    static Slab row(double height, double repeated, Keep keep) {
        return new Slab(Kind.OTHER, Spacing.NONE, 1, height, keep, 0, repeated);
    }

    /** A row that no page can hold is parted after all: into lines of this height. */
    Slab parted(double height) {
        return new Slab(kind, spacing, (int) Math.ceil(height() / height), height, keep, notes, repeated);
    }

    Slab withAir(double air) {
        return new Slab(kind, spacing.times(air), lines, line, keep, notes, repeated);
    }

    double height() {
        return lines * line;
    }

    Slab withNotes(double room) {
        return new Slab(kind, spacing, lines, line, keep, room, repeated);
    }
}
