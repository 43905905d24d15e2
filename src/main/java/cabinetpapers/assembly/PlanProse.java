package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.PlanText.Bullet;
import cabinetpapers.plan.PlanText.Passage;
import java.util.ArrayList;
import java.util.List;

/** A plan's texts as blocks: its paragraphs are paragraphs, and its bullets lists. */
final class PlanProse {

    private PlanProse() {}

    static List<Block> blocks(PlanText text) {
        return text.passages().stream().map(passage -> block(passage, "")).toList();
    }

    /** An item's whole wording: its title only where the text does not begin with it. */
    static List<Block> whole(String title, PlanText text) {
        String line = Wording.line(title);
        List<Passage> passages = text.passages();
        List<Block> blocks = new ArrayList<>();
        if (passages.isEmpty() || !first(passages.getFirst()).startsWith(line)) {
            blocks.add(Block.Paragraph.of(line));
        }
        blocks.addAll(blocks(text));
        return blocks;
    }

    /** An item's whole wording with its title in strong print; before it, where it does not begin with it. */
    static List<Block> titled(String title, PlanText text) {
        String line = Wording.line(title);
        List<Passage> passages = text.passages();
        List<Block> blocks = new ArrayList<>();
        if (passages.isEmpty() || !first(passages.getFirst()).startsWith(line)) {
            blocks.add(new Block.Paragraph(List.of(Inline.strong(line))));
            blocks.addAll(blocks(text));
            return blocks;
        }
        blocks.add(block(passages.getFirst(), line));
        passages.stream().skip(1).map(passage -> block(passage, "")).forEach(blocks::add);
        return blocks;
    }

    /** All of it as bullets: a paragraph is a bullet, too. */
    static List<List<Block>> items(PlanText text) {
        List<List<Block>> items = new ArrayList<>();
        for (Passage passage : text.passages()) {
            switch (block(passage, "")) {
                case Block.BulletList list -> items.addAll(list.items());
                case Block paragraph -> items.add(List.of(paragraph));
            }
        }
        return items;
    }

    /** A label in strong print before the text's first words; nothing for a blank text. */
    static List<Block> labelled(String label, PlanText text) {
        List<Block> blocks = new ArrayList<>(blocks(text));
        if (blocks.isEmpty()) {
            return blocks;
        }
        List<Inline> begun = new ArrayList<>(List.of(Inline.strong(label)));
        if (blocks.getFirst() instanceof Block.Paragraph(List<Inline> content)) {
            begun.add(Inline.text(" "));
            begun.addAll(content);
            blocks.removeFirst();
        }
        blocks.addFirst(new Block.Paragraph(begun));
        return blocks;
    }

    /** Words that stand in lines of their own, each a paragraph. */
    static List<Block> lines(String words) {
        return words.lines()
                .map(Wording::line)
                .filter(line -> !line.isEmpty())
                .<Block>map(Block.Paragraph::of)
                .toList();
    }

    private static String first(Passage passage) {
        return Wording.line(
                switch (passage) {
                    case PlanText.Paragraph paragraph -> paragraph.text();
                    case PlanText.Bullets bullets ->
                        bullets.bullets().getFirst().text();
                });
    }

    /** @param strong what it begins with that is to be in strong print; blank for nothing */
    private static Block block(Passage passage, String strong) {
        return switch (passage) {
            case PlanText.Paragraph paragraph -> new Block.Paragraph(begun(paragraph.text(), strong));
            case PlanText.Bullets bullets -> list(bullets.bullets(), strong);
        };
    }

    private static Block list(List<Bullet> bullets, String strong) {
        List<List<Block>> items = new ArrayList<>();
        for (Bullet bullet : bullets) {
            List<Block> item = new ArrayList<>();
            item.add(new Block.Paragraph(begun(bullet.text(), items.isEmpty() ? strong : "")));
            if (!bullet.nested().isEmpty()) {
                item.add(list(bullet.nested(), ""));
            }
            items.add(item);
        }
        return new Block.BulletList(items);
    }

    private static List<Inline> begun(String text, String strong) {
        String line = Wording.line(text);
        if (strong.isEmpty()) {
            return List.of(Inline.text(line));
        }
        String rest = line.substring(strong.length());
        return rest.isEmpty() ? List.of(Inline.strong(strong)) : List.of(Inline.strong(strong), Inline.text(rest));
    }
}
