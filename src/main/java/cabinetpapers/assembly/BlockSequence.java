package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import java.util.ArrayList;
import java.util.List;

/** Blocks one after another; lists of a kind that meet, as the rounds of a loop leave them, become one list. */
final class BlockSequence {

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Block>> items = new ArrayList<>();
    private ListKind open = ListKind.NONE;

    private enum ListKind {
        NONE,
        BULLETS,
        NUMBERS
    }

    void add(Block block) {
        switch (block) {
            case Block.BulletList list -> addItems(ListKind.BULLETS, list.items());
            case Block.NumberedList list -> addItems(ListKind.NUMBERS, list.items());
            case Block.Heading other -> addOther(other);
            case Block.Paragraph other -> addOther(other);
            case Block.NumberedParagraph other -> addOther(other);
            case Block.Table other -> addOther(other);
            case Block.Figure other -> addOther(other);
            case Block.FieldGrid other -> addOther(other);
            case Block.Callout other -> addOther(other);
            case Block.Picture other -> addOther(other);
            case Block.PageBreak other -> addOther(other);
            case Block.Section other -> addOther(other);
            case Block.Contents other -> addOther(other);
        }
    }

    void addAll(List<Block> more) {
        more.forEach(this::add);
    }

    List<Block> blocks() {
        closeList();
        return List.copyOf(blocks);
    }

    private void addOther(Block block) {
        closeList();
        blocks.add(block);
    }

    private void addItems(ListKind kind, List<List<Block>> more) {
        if (open != kind) {
            closeList();
        }
        open = kind;
        items.addAll(more);
    }

    private void closeList() {
        switch (open) {
            case NONE -> {}
            case BULLETS -> blocks.add(new Block.BulletList(items));
            case NUMBERS -> blocks.add(new Block.NumberedList(items));
        }
        items.clear();
        open = ListKind.NONE;
    }
}
