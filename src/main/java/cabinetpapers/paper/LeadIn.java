package cabinetpapers.paper;

import java.util.List;

/**
 * The paragraphs that lead to something, and stand on its page. To a table, a grid or a chart: those between a heading and what it
 * heads, as long as they are few and short, and a short one that announces the table whatever stands above it. To a list,
 * or whatever comes next: a short one that ends with a colon.
 */
public final class LeadIn {

    /** More is a text of its own, and may be parted from the table at its end. */
    private static final int MOST_PARAGRAPHS = 3;

    /** In characters, about eight lines of a page: what is carried overleaf leaves that much of a page blank. */
    private static final int MOST_WORDS = 700;

    /** In characters, about two lines of a page. */
    private static final int SHORT = 200;

    private LeadIn() {}

    /** Whether the block stays on the page of the one after it. */
    public static boolean staysWithNext(List<Block> blocks, int at) {
        return announces(blocks, at) || leadsToTable(blocks, at);
    }

    private static boolean announces(List<Block> blocks, int at) {
        return at < blocks.size() - 1
                && isParagraph(blocks.get(at))
                && length(blocks.get(at)) <= SHORT
                && words(blocks.get(at)).endsWith(":");
    }

    private static boolean leadsToTable(List<Block> blocks, int at) {
        int table = at;
        while (table < blocks.size() && isParagraph(blocks.get(table))) {
            table++;
        }
        if (table == at || table == blocks.size() || !isTable(blocks.get(table))) {
            return false;
        }
        return (at == table - 1 && length(blocks.get(at)) <= SHORT) || isHeaded(blocks, table);
    }

    /** Whether what stands before the table, up to a heading, is short. */
    private static boolean isHeaded(List<Block> blocks, int table) {
        int words = 0;
        for (int i = table - 1; i >= 0 && i >= table - 1 - MOST_PARAGRAPHS; i--) {
            if (blocks.get(i) instanceof Block.Heading) {
                return words <= MOST_WORDS;
            }
            if (!isParagraph(blocks.get(i))) {
                return false;
            }
            words += length(blocks.get(i));
        }
        return false;
    }

    private static boolean isParagraph(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.NumberedParagraph;
    }

    private static boolean isTable(Block block) {
        return block instanceof Block.Table || block instanceof Block.Figure || block instanceof Block.FieldGrid;
    }

    private static int length(Block block) {
        return words(block).length();
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> PlainText.of(paragraph.content()).strip();
            case Block.NumberedParagraph paragraph ->
                PlainText.of(paragraph.content()).strip();
            case Block.Heading other -> "";
            case Block.BulletList other -> "";
            case Block.NumberedList other -> "";
            case Block.Table other -> "";
            case Block.Figure other -> "";
            case Block.FieldGrid other -> "";
            case Block.Callout other -> "";
            case Block.Picture other -> "";
            case Block.PageBreak other -> "";
            case Block.Section other -> "";
            case Block.Contents other -> "";
        };
    }
}
