package cabinetpapers.word;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Tone;

/** The ids of the document's styles. */
final class StyleIds {

    static final String NORMAL = "Normal";
    static final String BODY_TEXT = "BodyText";
    static final String TITLE = "Title";
    static final String NUMBERED_HEADING = "Heading2Numbered";
    static final String CAPTION = "Caption";
    static final String DATA_CAPTION = "DataCaption";
    static final String CAPTION_COUNT = "CaptionCount";
    static final String FIGURE = "Figure";
    static final String FIGURE_CAPTION = "FigureCaption";
    static final String PICTURE = "Picture";
    static final String CONTENTS_TITLE = "TOCHeading";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String FOOTNOTE_TEXT = "FootnoteText";
    static final String FOOTNOTE_REFERENCE = "FootnoteReference";
    static final String SEPARATOR = "Separator";
    static final String GAP = "Gap";
    static final String CALLOUT_TEXT = "CalloutText";
    static final String DATA_TABLE = "DataTable";
    static final String FIELD_TABLE = "FieldTable";

    private StyleIds() {}

    static String heading(int level) {
        return "Heading" + level;
    }

    static String calloutHeading(int level) {
        return "CalloutHeading" + level;
    }

    static String contents(int level) {
        return "TOC" + level;
    }

    /** @param depth 1 or 2 */
    static String numberedParagraph(int depth) {
        return "NumberedParagraph" + depth;
    }

    static String status(Tone tone) {
        return switch (tone) {
            case GREEN -> "StatusGreen";
            case AMBER -> "StatusAmber";
            case RED -> "StatusRed";
            case BLUE -> "StatusBlue";
            case NEUTRAL -> "StatusNeutral";
        };
    }

    static String cell(Density density, CellRole role, Block.Align align) {
        return density.id() + "Table" + role.id()
                + switch (align) {
                    case LEFT -> "";
                    case RIGHT -> "Right";
                    case CENTRE -> "Centre";
                };
    }
}
