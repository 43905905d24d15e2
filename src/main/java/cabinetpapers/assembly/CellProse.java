package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.plan.PlanText;
import java.util.ArrayList;
import java.util.List;

/** The text of a plan's cell as blocks: its paragraphs and bullets stay what they are. */
final class CellProse {

    private CellProse() {}

    static List<Block> blocks(PlanText text) {
        List<Block> blocks = new ArrayList<>();
        for (PlanText.Passage passage : text.passages()) {
            switch (passage) {
                case PlanText.Paragraph paragraph -> blocks.add(Block.Paragraph.of(Wording.line(paragraph.text())));
                case PlanText.Bullets bullets -> blocks.add(new Block.BulletList(items(bullets.bullets())));
            }
        }
        return blocks;
    }

    /** All of it as bullets: a paragraph is a bullet, too. */
    static List<List<Block>> items(PlanText text) {
        List<List<Block>> items = new ArrayList<>();
        for (PlanText.Passage passage : text.passages()) {
            switch (passage) {
                case PlanText.Paragraph paragraph ->
                    items.add(List.of(Block.Paragraph.of(Wording.line(paragraph.text()))));
                case PlanText.Bullets bullets -> items.addAll(items(bullets.bullets()));
            }
        }
        return items;
    }

    /** A label in bold before the text's first words; nothing for a blank text. */
    static List<Block> labelled(String label, PlanText text) {
        List<Block> blocks = new ArrayList<>(blocks(text));
        if (blocks.isEmpty()) {
            return blocks;
        }
        if (blocks.getFirst() instanceof Block.Paragraph first) {
            List<Inline> content = new ArrayList<>(List.of(Inline.strong(label), Inline.text(" ")));
            content.addAll(first.content());
            blocks.set(0, new Block.Paragraph(content));
        } else {
            blocks.addFirst(new Block.Paragraph(List.of(Inline.strong(label))));
        }
        return blocks;
    }

    private static List<List<Block>> items(List<PlanText.Bullet> bullets) {
        return bullets.stream().map(CellProse::item).toList();
    }

    private static List<Block> item(PlanText.Bullet bullet) {
        List<Block> item = new ArrayList<>();
        item.add(Block.Paragraph.of(Wording.line(bullet.text())));
        if (!bullet.nested().isEmpty()) {
            item.add(new Block.BulletList(items(bullet.nested())));
        }
        return item;
    }
}
