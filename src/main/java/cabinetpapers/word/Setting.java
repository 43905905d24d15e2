package cabinetpapers.word;

import cabinetpapers.paper.Block;

/**
 * Where blocks stand, and so which styles they take.
 *
 * @param text the style of a paragraph
 */
record Setting(ListFamily lists, String text) {

    static final Setting BODY = new Setting(ListFamily.BODY, StyleIds.BODY_TEXT);
    static final Setting CALLOUT = new Setting(ListFamily.CALLOUT, StyleIds.CALLOUT_TEXT);

    static Setting cell(CellRole role, Block.Align align) {
        return new Setting(ListFamily.TABLE, StyleIds.cell(role, align));
    }

    String heading(Block.Heading heading) {
        return switch (lists) {
            case CALLOUT -> StyleIds.calloutHeading(heading.level());
            case BODY, TABLE ->
                switch (heading.numbered()) {
                    case NUMBERED -> StyleIds.NUMBERED_HEADING;
                    case PLAIN -> StyleIds.heading(heading.level());
                };
        };
    }
}
