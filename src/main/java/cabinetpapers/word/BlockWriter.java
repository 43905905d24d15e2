package cabinetpapers.word;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.LeadIn;
import cabinetpapers.word.Survey.Entry;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Writes blocks, one after the other. */
final class BlockWriter {

    private final Sheet sheet;
    private final double belowTable;
    private final Deque<Media.Placed> pictures;
    private final Iterator<Entry> headings;
    private final ListWriter lists;
    private final TableWriter tables;
    private final FieldGridWriter grids;
    private final DrawingWriter drawings;
    private final ContentsWriter contents;

    /**
     * @param belowTable the room that a paragraph needs above it next to a table, in points
     * @param headings those that are still to come, in reading order
     */
    BlockWriter(
            Sheet sheet,
            double belowTable,
            Iterator<Entry> headings,
            Deque<Media.Placed> pictures,
            ListWriter lists,
            TableWriter tables,
            FieldGridWriter grids,
            ContentsWriter contents,
            DrawingWriter drawings) {
        this.sheet = sheet;
        this.belowTable = belowTable;
        this.headings = headings;
        this.pictures = pictures;
        this.lists = lists;
        this.tables = tables;
        this.grids = grids;
        this.contents = contents;
        this.drawings = drawings;
    }

    void write(List<Block> blocks, PageArea area, Setting setting) {
        Setting current = setting;
        Block previous = new Block.PageBreak();
        Edge edge = Edge.LINE;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (edge.meldsWith(Edge.first(block))) {
                sheet.line(StyleIds.GAP, "");
            }
            current = current.after(previous, block);
            if (edge == Edge.TABLE && isText(block)) {
                sheet.paragraphs().belowTable(belowTable);
            }
            if (LeadIn.staysWithNext(blocks, i)) {
                Setting leading = current;
                sheet.paragraphs().withNext(() -> write(block, area, leading));
            } else {
                write(block, area, current);
            }
            edge = block instanceof Block.PageBreak ? edge : Edge.last(block);
            previous = block;
        }
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.NumberedParagraph;
    }

    /** A paragraph that takes no room. */
    void separator() {
        sheet.line(StyleIds.SEPARATOR, "");
    }

    private void write(Block block, PageArea area, Setting setting) {
        switch (block) {
            case Block.Heading heading -> heading(heading, setting);
            case Block.Paragraph paragraph -> sheet.paragraph(setting.text(), paragraph.content());
            case Block.NumberedParagraph paragraph ->
                sheet.paragraph(StyleIds.numberedParagraph(paragraph.depth()), paragraph.content());
            case Block.BulletList list -> lists.write(ListKind.BULLET, list.items(), setting.lists());
            case Block.NumberedList list -> lists.write(ListKind.NUMBER, list.items(), setting.lists());
            case Block.Table table -> table(table, area, StyleIds.CAPTION);
            case Block.Figure figure -> figure(figure, area);
            case Block.FieldGrid grid -> grids.write(grid, area.width());
            case Block.Callout callout -> {
                heading(callout.heading(), Setting.CALLOUT);
                write(callout.blocks(), area, Setting.CALLOUT);
            }
            case Block.Picture picture -> picture(StyleIds.PICTURE, "Picture", picture.alternativeText());
            case Block.PageBreak none -> sheet.paragraphs().breakPage();
            case Block.Section section -> write(section.blocks(), area, setting);
            case Block.Contents list -> contents.write(list);
        }
    }

    private void heading(Block.Heading heading, Setting setting) {
        Entry entry = headings.next();
        String id = String.valueOf(entry.index());
        sheet.paragraphs().begin(setting.heading(heading));
        sheet.xml().empty("w:bookmarkStart", "w:id", id, "w:name", entry.bookmark());
        sheet.inlines().write(Unbroken.heading(heading.content()));
        sheet.xml().empty("w:bookmarkEnd", "w:id", id);
        sheet.paragraphs().end();
    }

    /**
     * Whatever the template says of captions, none is parted from its table.
     *
     * @param caption the style of its caption
     */
    private void table(Block.Table table, PageArea area, String caption) {
        sheet.paragraphs().withNext(() -> sheet.caption(caption, "Table", table.caption()));
        tables.write(table, area, (blocks, setting) -> write(blocks, area, setting));
    }

    /** The paragraph itself says that it stays with its caption: a template's own style "Figure" may not. */
    private void figure(Block.Figure figure, PageArea area) {
        sheet.paragraphs().withNext(() -> picture(StyleIds.FIGURE, "Chart", figure.alternativeText()));
        sheet.paragraphs().withNext(() -> sheet.caption(StyleIds.FIGURE_CAPTION, "Figure", figure.caption()));
        table(figure.data(), area, StyleIds.DATA_CAPTION);
    }

    private void picture(String style, String kind, String alternativeText) {
        sheet.paragraphs().begin(style);
        drawings.write(kind, alternativeText, pictures.remove());
        sheet.paragraphs().end();
    }
}
