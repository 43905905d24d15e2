package cabinetpapers.word;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.PlainText;
import java.util.List;

/** Which rows of a table share a page with what comes after them. */
enum Together {
    /** All but the last: a short table is read at a glance, and a chart's with the chart. */
    WHOLE,
    /** None: the table goes on overleaf where the page ends. */
    FLOWING;

    /** In lines: of more, half a landscape page might be left blank to keep them together. */
    private static final int MOST_LINES = 16;

    /** In characters, of a cell of middling width. */
    private static final int LINE = 35;

    static Together of(Block.Table table) {
        return table.rows().stream().mapToInt(Together::lines).sum() <= MOST_LINES ? WHOLE : FLOWING;
    }

    private static int lines(Block.Row row) {
        return row.cells().stream()
                .mapToInt(
                        cell -> cell.blocks().stream().mapToInt(Together::lines).sum())
                .max()
                .orElse(1);
    }

    private static int lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                1 + PlainText.of(paragraph.content()).length() / LINE;
            case Block.BulletList list -> items(list.items());
            case Block.NumberedList list -> items(list.items());
            case Block.Heading other -> 1;
            case Block.NumberedParagraph other -> 1;
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

    private static int items(List<List<Block>> items) {
        return items.stream().flatMap(List::stream).mapToInt(Together::lines).sum();
    }

    /** @param at the row's place among the table's {@code count} body rows */
    boolean staysWithNext(int at, int count) {
        return switch (this) {
            case WHOLE -> at < count - 1;
            case FLOWING -> false;
        };
    }
}
