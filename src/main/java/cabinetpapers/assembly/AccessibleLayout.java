package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Heading;
import cabinetpapers.paper.Block.Numbered;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A paper without tables and boxes that are there for the layout alone: for those who listen to it, enlarge it or read
 * it on a phone.
 *
 * <p>The title comes first. A box is its heading and what it held. A grid is a paragraph a field, "<b>Committee:</b>
 * Cabinet"; where a value is long, each label is a heading instead, so that a listener can go from one to the next.
 * Nothing that was numbered gets another number. Tables of data stay tables. No part begins a page: with a line for each
 * field, much of the page before would stay empty.
 */
final class AccessibleLayout {

    /** About two lines of print, and ten seconds of listening: beyond that a value is worth a heading of its own. */
    private static final int LONGEST_BESIDE_LABEL = 150;

    private static final int LOWEST_LEVEL = 6;

    private final List<Block> blocks = new ArrayList<>();
    private int level;

    private AccessibleLayout(int level) {
        this.level = level;
    }

    static Paper of(Paper paper) {
        AccessibleLayout layout = new AccessibleLayout(0);
        layout.addAll(titleFirst(paper.blocks()), Next.HEADING);
        return new Paper(
                paper.documentId(),
                paper.title(),
                paper.subject(),
                paper.author(),
                paper.runningTitle(),
                paper.asAt(),
                layout.blocks);
    }

    /** Grids above the title come after it: a listener hears first what the paper is. */
    private static List<Block> titleFirst(List<Block> blocks) {
        int title = 0;
        while (title < blocks.size() && blocks.get(title) instanceof Block.FieldGrid) {
            title++;
        }
        if (title == blocks.size() || !(blocks.get(title) instanceof Heading heading) || heading.level() > 1) {
            return blocks;
        }
        return Stream.of(
                        Stream.<Block>of(heading),
                        blocks.subList(0, title).stream(),
                        blocks.subList(title + 1, blocks.size()).stream())
                .flatMap(part -> part)
                .toList();
    }

    /** What comes after a block: a heading, or the paper's end, closes what a heading before it began. */
    private enum Next {
        HEADING,
        OTHER
    }

    /** @param after what follows them in the paper */
    private void addAll(List<Block> more, Next after) {
        for (int i = 0; i < more.size(); i++) {
            add(more.get(i), next(more.subList(i + 1, more.size()), after));
        }
    }

    private void add(Block block, Next next) {
        switch (block) {
            case Heading heading -> addHeading(heading);
            case Block.Callout callout -> {
                addHeading(callout.heading());
                blocks.addAll(callout.blocks());
            }
            case Block.FieldGrid grid -> addGrid(grid, next);
            case Block.Section section -> {
                AccessibleLayout inner = new AccessibleLayout(level);
                inner.addAll(section.blocks(), next);
                level = inner.level;
                blocks.add(new Block.Section(section.orientation(), section.fit(), inner.blocks));
            }
            case Block.Paragraph other -> blocks.add(other);
            case Block.NumberedParagraph other -> blocks.add(other);
            case Block.BulletList other -> blocks.add(other);
            case Block.NumberedList other -> blocks.add(other);
            case Block.Table other -> blocks.add(other);
            case Block.Figure other -> blocks.add(other);
            case Block.Picture other -> blocks.add(other);
            case Block.PageBreak none -> {}
            case Block.Contents other -> blocks.add(other);
        }
    }

    private void addHeading(Heading heading) {
        level = heading.level();
        blocks.add(heading);
    }

    /** Labels are headings only where a heading follows: else that would seem to belong to the last of them. */
    private void addGrid(Block.FieldGrid grid, Next next) {
        List<Block.Field> fields = grid.rows().stream().flatMap(List::stream).toList();
        boolean someLong = fields.stream().anyMatch(AccessibleLayout::isLong);
        if (someLong && next == Next.HEADING && level > 0 && level < LOWEST_LEVEL) {
            fields.forEach(field -> addUnderHeading(field, level + 1));
        } else {
            fields.forEach(this::addBesideLabel);
        }
    }

    private static boolean isLong(Block.Field field) {
        return field.value().stream().anyMatch(Inline.LineBreak.class::isInstance)
                || PlainText.of(field.value()).length() > LONGEST_BESIDE_LABEL;
    }

    private static Next next(List<Block> following, Next after) {
        for (Block block : following) {
            Optional<Next> next = next(block);
            if (next.isPresent()) {
                return next.get();
            }
        }
        return after;
    }

    /** Empty for what says nothing. */
    private static Optional<Next> next(Block block) {
        return switch (block) {
            case Heading heading -> Optional.of(Next.HEADING);
            case Block.Callout callout -> Optional.of(Next.HEADING);
            case Block.Section section ->
                section.blocks().stream().flatMap(inner -> next(inner).stream()).findFirst();
            case Block.PageBreak none -> Optional.empty();
            case Block.FieldGrid other -> Optional.of(Next.OTHER);
            case Block.Paragraph other -> Optional.of(Next.OTHER);
            case Block.NumberedParagraph other -> Optional.of(Next.OTHER);
            case Block.BulletList other -> Optional.of(Next.OTHER);
            case Block.NumberedList other -> Optional.of(Next.OTHER);
            case Block.Table other -> Optional.of(Next.OTHER);
            case Block.Figure other -> Optional.of(Next.OTHER);
            case Block.Picture other -> Optional.of(Next.OTHER);
            case Block.Contents other -> Optional.of(Next.OTHER);
        };
    }

    private void addUnderHeading(Block.Field field, int headingLevel) {
        blocks.add(new Heading(headingLevel, Numbered.PLAIN, List.of(Inline.text(field.label()))));
        lines(said(field)).forEach(line -> blocks.add(new Block.Paragraph(line)));
    }

    /** A grid's cell has its paragraphs as lines. */
    private static List<List<Inline>> lines(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(inline);
            }
        }
        lines.add(line);
        lines.removeIf(Prose::isBlank);
        return lines;
    }

    private void addBesideLabel(Block.Field field) {
        List<Inline> content = new ArrayList<>();
        content.add(Inline.strong(labelled(field.label())));
        content.add(Inline.text(" "));
        content.addAll(said(field));
        blocks.add(new Block.Paragraph(content));
    }

    private static String labelled(String label) {
        return label.endsWith(":") || label.endsWith("?") ? label : label + ":";
    }

    /** A cell may be empty; a label that is read out and followed by nothing seems a fault. */
    private static List<Inline> said(Block.Field field) {
        return Prose.isBlank(field.value()) ? List.of(Inline.text("Not given")) : field.value();
    }
}
