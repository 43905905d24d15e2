package cabinetpapers.word;

/**
 * Where lists stand. Each family has its own bullets, numbers and continued paragraphs, in its size and with its
 * indents.
 */
enum ListFamily {
    BODY("", 18, 1),
    TABLE("Table ", 12, 3),
    CALLOUT("Callout ", 18, 5),
    /** After a numbered paragraph, below its words. */
    SECTION("Section ", 18, 7),
    COMPACT_TABLE("Compact Table ", 9, 9);

    /** Deeper levels look like this one, but further in. */
    static final int STYLED_DEPTHS = 3;

    /** Levels of a list in Word. */
    static final int LEVELS = 9;

    private final String prefix;
    private final double step;
    private final int bullets;

    ListFamily(String prefix, double step, int bullets) {
        this.prefix = prefix;
        this.step = step;
        this.bullets = bullets;
    }

    /** Each level stands further in; in a callout only its text does, after the first line's beginning. */
    Indent indent(int depth) {
        return switch (this) {
            case BODY, TABLE, COMPACT_TABLE -> new Indent(step * depth, 0, step);
            case CALLOUT -> new Indent(BoxedStyles.PADDING + step * depth, BoxedStyles.PADDING, step * depth);
            case SECTION -> new Indent(TextStyles.NUMBER_INDENT + step * depth, 0, step);
        };
    }

    /** {@code Table List Bullet 2}; without prefix these are built-in names. */
    String styleName(ListKind kind, int depth) {
        int styled = Math.min(depth, STYLED_DEPTHS);
        return prefix + "List " + kind.word() + (styled == 1 ? "" : " " + styled);
    }

    String styleId(ListKind kind, int depth) {
        return styleName(kind, depth).replace(" ", "");
    }

    /** The definition that all lists of this family and kind share. */
    int definition(ListKind kind) {
        return switch (kind) {
            case BULLET -> bullets;
            case NUMBER -> bullets + 1;
            case CONTINUE -> throw new IllegalArgumentException("a continued paragraph has no mark");
        };
    }

    /** The list that the styles themselves belong to. */
    int styleList(ListKind kind) {
        return definition(kind) + 1;
    }
}
