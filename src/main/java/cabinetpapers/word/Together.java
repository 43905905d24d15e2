package cabinetpapers.word;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import java.util.List;

/** Which rows of a table share a page with what comes after them. */
final class Together {

    /** In lines: of more, half a landscape page might be left blank to keep them together. */
    private static final int MOST_LINES = 16;

    /** In characters, of a cell of middling width. */
    private static final int LINE = 35;

    private Together() {}

    /**
     * All but the last of a short table, which is read at a glance, and a chart's with the chart. A longer one goes on
     * overleaf where the page ends.
     *
     * @param row its place among the table's body rows
     */
    static boolean staysWithNext(Block.Table table, int row) {
        return row < table.rows().size() - 1 && isShort(table);
    }

    /** More rows than lines need not be looked at: each has a line at least. */
    private static boolean isShort(Block.Table table) {
        return table.rows().stream()
                        .limit(MOST_LINES + 1)
                        .mapToInt(Together::lines)
                        .sum()
                <= MOST_LINES;
    }

    private static int lines(Block.Row row) {
        int highest = row.cells().stream()
                .mapToInt(
                        cell -> cell.blocks().stream().mapToInt(Together::lines).sum())
                .max()
                .orElse(1);
        return Math.max(1, highest);
    }

    private static int lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> lines(paragraph.content());
            case Block.NumberedParagraph paragraph -> lines(paragraph.content());
            case Block.BulletList list -> items(list.items());
            case Block.NumberedList list -> items(list.items());
            case Block.Heading other -> 1;
            case Block.Table other -> 1;
            case Block.Figure other -> 1;
            case Block.FieldGrid other -> 1;
            case Block.Callout other -> 1;
            case Block.Picture other -> 1;
            case Block.PageBreak other -> 1;
            case Block.Section other -> 1;
            case Block.Contents other -> 1;
        };
    }

    private static int lines(List<Inline> content) {
        return 1 + PlainText.of(content).length() / LINE;
    }

    private static int items(List<List<Block>> items) {
        return items.stream().flatMap(List::stream).mapToInt(Together::lines).sum();
    }
}
