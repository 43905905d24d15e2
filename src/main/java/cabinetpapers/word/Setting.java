package cabinetpapers.word;

import cabinetpapers.paper.Block;

/**
 * Where blocks stand, and so which styles they take.
 *
 * @param text the style of a paragraph
 */
record Setting(ListFamily lists, String text) {

    static final Setting BODY = new Setting(ListFamily.BODY, StyleIds.BODY_TEXT);
    /** Below the words of a numbered paragraph. */
    static final Setting SECTION = new Setting(ListFamily.SECTION, StyleIds.BODY_TEXT);

    static final Setting CALLOUT = new Setting(ListFamily.CALLOUT, StyleIds.CALLOUT_TEXT);

    static Setting cell(Density density, CellRole role, Block.Align align) {
        return new Setting(density.lists(), StyleIds.cell(density, role, align));
    }

    /** Where a list stands that comes next, given what comes before it. */
    Setting after(Block previous, Block next) {
        boolean list = next instanceof Block.BulletList || next instanceof Block.NumberedList;
        if (lists == ListFamily.BODY && previous instanceof Block.NumberedParagraph && list) {
            return SECTION;
        }
        return lists == ListFamily.SECTION && !list ? BODY : this;
    }

    String heading(Block.Heading heading) {
        return switch (lists) {
            case CALLOUT -> StyleIds.calloutHeading(heading.level());
            case BODY, TABLE, COMPACT_TABLE, SECTION ->
                switch (heading.numbered()) {
                    case NUMBERED -> StyleIds.NUMBERED_HEADING;
                    case PLAIN -> StyleIds.heading(heading.level());
                };
        };
    }
}
