package cabinetpapers.agenda;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PlainText;
import java.util.List;
import java.util.StringTokenizer;

/** How many words a paper has: its text, lists and tables, but not what whoever prints it adds. */
public final class WordCount {

    private static final String WHITE_SPACE = " \t\n\u000B\f\r";

    private WordCount() {}

    public static int of(Paper paper) {
        return blocks(paper.blocks());
    }

    private static int blocks(List<Block> blocks) {
        return blocks.stream().mapToInt(WordCount::block).sum();
    }

    private static int block(Block block) {
        return switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.NumberedParagraph paragraph -> inlines(paragraph.content());
            case Block.BulletList list -> items(list.items());
            case Block.NumberedList list -> items(list.items());
            case Block.Table table -> text(table.caption()) + rows(table.header()) + rows(table.rows());
            case Block.Figure figure -> text(figure.caption()) + block(figure.data());
            case Block.FieldGrid grid ->
                grid.rows().stream()
                        .flatMap(List::stream)
                        .mapToInt(field -> text(field.label()) + inlines(field.value()))
                        .sum();
            case Block.Callout callout -> block(callout.heading()) + blocks(callout.blocks());
            case Block.Section section -> blocks(section.blocks());
            case Block.Picture picture -> 0;
            case Block.PageBreak pageBreak -> 0;
            case Block.Contents contents -> 0;
        };
    }

    private static int items(List<List<Block>> items) {
        return items.stream().mapToInt(WordCount::blocks).sum();
    }

    private static int rows(List<Block.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> blocks(cell.blocks()))
                .sum();
    }

    private static int inlines(List<Inline> content) {
        return text(PlainText.of(content));
    }

    private static int text(String text) {
        return new StringTokenizer(text.strip(), WHITE_SPACE).countTokens();
    }
}
