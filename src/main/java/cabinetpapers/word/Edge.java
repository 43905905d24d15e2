package cabinetpapers.word;

import cabinetpapers.paper.Block;

/** What a block begins or ends with. Word would make one of two tables, or of two boxes, that touch. */
enum Edge {
    LINE,
    TABLE,
    BOX;

    /** Whether blocks with these edges need something between them. */
    boolean meldsWith(Edge next) {
        return this == next && this != LINE;
    }

    static Edge first(Block block) {
        return switch (block) {
            case Block.FieldGrid none -> TABLE;
            case Block.Callout none -> BOX;
            case Block.Heading none -> LINE;
            case Block.Paragraph none -> LINE;
            case Block.NumberedParagraph none -> LINE;
            case Block.BulletList none -> LINE;
            case Block.NumberedList none -> LINE;
            case Block.Table none -> LINE;
            case Block.Figure none -> LINE;
            case Block.Picture none -> LINE;
            case Block.PageBreak none -> LINE;
            case Block.Section none -> LINE;
            case Block.Contents none -> LINE;
        };
    }

    static Edge last(Block block) {
        return switch (block) {
            case Block.FieldGrid none -> TABLE;
            case Block.Table none -> TABLE;
            case Block.Figure none -> TABLE;
            case Block.Callout none -> BOX;
            case Block.Heading none -> LINE;
            case Block.Paragraph none -> LINE;
            case Block.NumberedParagraph none -> LINE;
            case Block.BulletList none -> LINE;
            case Block.NumberedList none -> LINE;
            case Block.Picture none -> LINE;
            case Block.PageBreak none -> LINE;
            case Block.Section none -> LINE;
            case Block.Contents none -> LINE;
        };
    }
}
