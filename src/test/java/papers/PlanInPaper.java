package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.PlainText;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.Narrative;
import cabinetpapers.plan.PlanFigures;
import cabinetpapers.plan.PlanText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a plan again in an appendix: every item in its order and nesting, and every word of it in its place. */
final class PlanInPaper {

    /** What is still to come: headings, paragraphs, and the rows of the tables of actions. */
    private final Deque<String> headings = new ArrayDeque<>();

    private final Deque<Block.Row> rows = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();

    private PlanInPaper(Paper paper) {
        boolean begun = false;
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Section section) {
                for (Block inner : section.blocks()) {
                    begun |= inner instanceof Block.Heading heading
                            && heading.text().equals("The plan, part by part");
                    if (begun) {
                        add(inner);
                    }
                }
            }
        }
    }

    static void assertWhole(PlanFigures plan, Paper paper) {
        PlanInPaper found = new PlanInPaper(paper);
        plan.items().forEach(found::item);
        assertThat(found.rows).isEmpty();
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading && heading.level() > 2) {
            headings.add(PaperOutline.fold(heading.text()));
        } else if (block instanceof Block.Table table && table.header().getFirst().cells().size() > 5) {
            if (table.caption().startsWith("Actions of ")) {
                rows.addAll(table.rows());
            }
        } else {
            words.append(text(List.of(block))).append('\n');
        }
    }

    private void item(ItemFigures item) {
        if (item.isAction()) {
            item.all().forEach(this::row);
            return;
        }
        String heading = headings.remove();
        while (heading.startsWith("Further actions of ")) {
            heading = headings.remove();
        }
        String title = fold(item.item().title()).replaceFirst("\\.$", "");
        assertThat(heading).endsWith(fold(item.item().printedNumber()) + ": " + title);
        texts(item.item().detail()).forEach(text -> assertThat(words.toString()).contains(text));
        for (Narrative narrative : item.narratives()) {
            assertThat(words.toString()).contains(fold(narrative.heading()));
            texts(narrative.text()).forEach(text -> assertThat(words.toString()).contains(text));
        }
        item.children().forEach(this::item);
    }

    private void row(ItemFigures item) {
        List<String> cells = rows.remove().cells().stream()
                .map(cell -> text(cell.blocks()))
                .toList();
        assertThat(cells.get(0)).endsWith(fold(item.item().printedNumber()));
        assertThat(cells.get(1)).contains(fold(item.item().title()));
        texts(item.item().detail()).forEach(text -> assertThat(cells.get(1)).contains(text));
        for (Narrative narrative : item.narratives()) {
            texts(narrative.text()).forEach(text -> assertThat(cells.get(1)).contains(text));
        }
        assertHas(cells.get(2), item.item().leadMember().words());
        assertHas(cells.get(2), item.item().leadOfficer().words());
        assertHas(cells.get(3), item.item().start());
        assertHas(cells.get(4), item.item().end());
    }

    private static void assertHas(String cell, String words) {
        words.lines().map(PlanInPaper::fold).forEach(line -> assertThat(cell).contains(line));
    }

    private static List<String> texts(PlanText text) {
        return text.passages().stream()
                .flatMap(passage -> switch (passage) {
                    case PlanText.Paragraph paragraph -> Stream.of(paragraph.text());
                    case PlanText.Bullets bullets -> bullets.bullets().stream().flatMap(PlanInPaper::texts);
                })
                .map(PlanInPaper::fold)
                .toList();
    }

    private static Stream<String> texts(PlanText.Bullet bullet) {
        return Stream.concat(Stream.of(bullet.text()), bullet.nested().stream().flatMap(PlanInPaper::texts));
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(PlanInPaper::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> folded(paragraph.content());
            case Block.BulletList list -> list.items().stream().map(PlanInPaper::text).collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> text(cell.blocks()))
                        .collect(Collectors.joining("\n"));
            case Block.Heading heading -> fold(heading.text());
            default -> throw new AssertionError("not looked for here: " + block);
        };
    }

    private static String folded(List<Inline> content) {
        return fold(PlainText.of(content));
    }

    private static String fold(String text) {
        return PaperOutline.fold(text);
    }
}
