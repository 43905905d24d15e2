package cabinetpapers.word;

import cabinetpapers.paper.Block;
import java.util.List;
import java.util.Optional;

/** Writes lists, however deep. */
final class ListWriter {

    private final Sheet sheet;
    private final Lists lists;

    ListWriter(Sheet sheet, Lists lists) {
        this.sheet = sheet;
        this.lists = lists;
    }

    void write(ListKind kind, List<List<Block>> items, ListFamily family) {
        write(kind, items, family, 1);
    }

    private void write(ListKind kind, List<List<Block>> items, ListFamily family, int depth) {
        Optional<ListMark> mark = mark(kind, family, depth);
        for (List<Block> item : items) {
            Block.Paragraph first = (Block.Paragraph) item.getFirst();
            sheet.paragraph(family.styleId(kind, depth), mark, first.content());
            item.subList(1, item.size()).forEach(block -> further(block, family, depth));
        }
    }

    private void further(Block block, ListFamily family, int depth) {
        if (block instanceof Block.BulletList list) {
            write(ListKind.BULLET, list.items(), family, depth + 1);
        } else if (block instanceof Block.NumberedList list) {
            write(ListKind.NUMBER, list.items(), family, depth + 1);
        } else {
            continued((Block.Paragraph) block, family, depth);
        }
    }

    /**
     * Bullets take their list from their style; numbers need a list of their own, or they would count on. A level of a
     * list belongs to one style, which is the house's.
     */
    private Optional<ListMark> mark(ListKind kind, ListFamily family, int depth) {
        ListMark mark = lists.begin(family, kind, depth);
        boolean ofStyle = kind == ListKind.BULLET
                && depth <= ListFamily.STYLED_DEPTHS
                && sheet.paragraphs().styles() == StyleSet.HOUSE;
        return ofStyle ? Optional.empty() : Optional.of(mark);
    }

    private void continued(Block.Paragraph paragraph, ListFamily family, int depth) {
        sheet.paragraphs().begin(family.styleId(ListKind.CONTINUE, depth));
        switch (family) {
            case BODY, TABLE, COMPACT_TABLE, SECTION -> {}
            // In a callout each paragraph's first line begins at the same edge.
            case CALLOUT -> sheet.inlines().tab();
        }
        sheet.inlines().write(paragraph.content());
        sheet.paragraphs().end();
    }
}
