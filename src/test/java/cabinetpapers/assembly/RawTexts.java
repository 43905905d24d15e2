package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Every text of a paper as it stands, nothing folded. */
final class RawTexts {

    private final List<String> texts = new ArrayList<>();

    private RawTexts() {}

    static List<String> of(List<Block> blocks) {
        RawTexts raw = new RawTexts();
        raw.blocks(blocks);
        return raw.texts;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> line(heading.content());
                case Block.Paragraph paragraph -> line(paragraph.content());
                case Block.NumberedParagraph paragraph -> line(paragraph.content());
                case Block.BulletList list -> list.items().forEach(this::blocks);
                case Block.NumberedList list -> list.items().forEach(this::blocks);
                case Block.Table table -> table(table);
                case Block.Figure figure -> {
                    texts.add(figure.caption());
                    texts.add(figure.alternativeText());
                    table(figure.data());
                }
                case Block.FieldGrid grid -> {
                    texts.add(grid.name());
                    grid.rows()
                            .forEach(row -> row.forEach(field -> {
                                texts.add(field.label());
                                line(field.value());
                            }));
                }
                case Block.Callout callout -> {
                    line(callout.heading().content());
                    blocks(callout.blocks());
                }
                case Block.Picture picture -> texts.add(picture.alternativeText());
                case Block.PageBreak none -> {}
                case Block.Section section -> blocks(section.blocks());
                case Block.Contents contents -> texts.add(contents.title());
            }
        }
    }

    private void table(Block.Table table) {
        texts.add(table.caption());
        table.header().forEach(this::row);
        table.rows().forEach(this::row);
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> blocks(cell.blocks()));
    }

    private void line(List<Inline> content) {
        texts.add(PlainText.of(content));
    }
}
