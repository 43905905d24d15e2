package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.template.Template;
import cabinetpapers.template.Template.Node;
import cabinetpapers.template.Template.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills one paper's facts and data blocks into a template that has been parsed and checked without a blocker.
 *
 * <p>Facts enter as text: nothing in them is Markdown, a field or a directive.
 */
final class Filler {

    private final Facts facts;
    private final Map<String, DataBlock> dataBlocks;
    private final Findings findings;
    private final SpanFiller spans;
    private final TableFiller tables;
    private int headingLevel = 1;

    /** @param dataBlocks by the names that the vocabulary has them under */
    Filler(Facts facts, Map<String, DataBlock> dataBlocks, Findings findings) {
        this.facts = facts;
        this.dataBlocks = Map.copyOf(dataBlocks);
        this.findings = findings;
        spans = new SpanFiller(findings);
        tables = new TableFiller(spans);
    }

    List<Block> fill(Template template) {
        return nodes(template.body(), new FactScope(facts, Map.of()), Inside.PAGE);
    }

    /** The officers' words that what has been filled lacks. */
    List<Composed.Wanted> wanted() {
        return spans.wanted();
    }

    /** What the blocks that are being filled stand in; it settles which kinds may. */
    private enum Inside {
        PAGE,
        LANDSCAPE,
        CALLOUT,
        LIST_ITEM
    }

    private List<Block> nodes(List<Node> nodes, FactScope scope, Inside inside) {
        BlockSequence sequence = new BlockSequence();
        nodes.forEach(node -> node(node, scope, inside, sequence));
        return sequence.blocks();
    }

    private void node(Node node, FactScope scope, Inside inside, BlockSequence into) {
        switch (node) {
            case Template.Heading heading -> heading(heading, scope, into);
            case Template.Paragraph paragraph ->
                paragraphs(paragraph.content(), scope).forEach(content -> into.add(new Block.Paragraph(content)));
            case Template.NumberedParagraph paragraph ->
                paragraphs(paragraph.content(), scope)
                        .forEach(content -> into.add(new Block.NumberedParagraph(paragraph.depth(), content)));
            case Template.BulletList list -> {
                List<List<Block>> items = items(list.items(), scope);
                if (!items.isEmpty()) {
                    into.add(new Block.BulletList(items));
                }
            }
            case Template.NumberedList list -> {
                List<List<Block>> items = items(list.items(), scope);
                if (!items.isEmpty()) {
                    into.add(new Block.NumberedList(items));
                }
            }
            case Template.Table table -> tables.fill(table, scope).ifPresent(into::add);
            case Template.FieldGrid grid -> into.add(tables.fill(grid, scope));
            case Template.Callout callout -> into.add(callout(callout, scope));
            case Template.Landscape landscape -> {
                List<Block> blocks = nodes(landscape.body(), scope, Inside.LANDSCAPE);
                if (!blocks.isEmpty()) {
                    into.add(new Block.Section(Block.Orientation.LANDSCAPE, landscape.fit(), blocks));
                }
            }
            case Template.PageBreak pageBreak -> into.add(new Block.PageBreak());
            case Template.Contents contents -> into.add(new Block.Contents(contents.title(), contents.depth()));
            case Template.If condition ->
                (scope.holds(condition.condition()) ? condition.body() : condition.otherwise())
                        .forEach(inner -> node(inner, scope, inside, into));
            case Template.Each loop -> {
                for (Facts item : scope.list(loop.items())) {
                    FactScope within = scope.within(loop.name(), item);
                    loop.body().forEach(inner -> node(inner, within, inside, into));
                }
            }
            case Template.DataBlock block -> dataBlock(block, scope, inside, into);
        }
    }

    private void heading(Template.Heading heading, FactScope scope, BlockSequence into) {
        headingLevel = heading.level();
        into.add(new Block.Heading(
                heading.level(),
                heading.numbered(),
                spans.title("a heading", heading.content(), heading.place(), scope)));
    }

    /** A field that stands alone may be several paragraphs; what is blank when filled is none. */
    private List<List<Inline>> paragraphs(List<Span> content, FactScope scope) {
        List<Inline> filled = spans.fill(content, scope);
        if (TableFiller.isFieldAlone(content)) {
            return Prose.paragraphs(filled);
        }
        List<Inline> lines = Prose.lines(filled);
        return Prose.isBlank(lines) ? List.of() : List.of(lines);
    }

    private List<List<Block>> items(List<List<Node>> items, FactScope scope) {
        List<List<Block>> filled = new ArrayList<>();
        for (List<Node> item : items) {
            addItem(nodes(item, scope, Inside.LIST_ITEM), filled);
        }
        return filled;
    }

    /** An item whose own words are blank leaves the items nested in it. */
    private static void addItem(List<Block> item, List<List<Block>> items) {
        if (item.isEmpty()) {
            return;
        }
        if (item.getFirst() instanceof Block.BulletList(List<List<Block>> nested)) {
            items.addAll(nested);
            addItem(item.subList(1, item.size()), items);
        } else if (item.getFirst() instanceof Block.NumberedList(List<List<Block>> nested)) {
            items.addAll(nested);
            addItem(item.subList(1, item.size()), items);
        } else {
            items.add(item);
        }
    }

    /** Its heading stands one level below the heading before it. */
    private Block callout(Template.Callout callout, FactScope scope) {
        List<Inline> title = spans.title("a callout's title", callout.title(), callout.place(), scope);
        return new Block.Callout(
                new Block.Heading(Math.min(headingLevel + 1, 6), Block.Numbered.PLAIN, title),
                nodes(callout.body(), scope, Inside.CALLOUT));
    }

    private void dataBlock(Template.DataBlock block, FactScope scope, Inside inside, BlockSequence into) {
        DataBlock filling = dataBlocks.get(block.name());
        if (filling == null) {
            throw new IllegalStateException(block.place().text() + ": no data block \"" + block.name() + "\"");
        }
        Map<String, String> arguments = block.arguments().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, argument -> Prose.plain(spans.fill(argument.getValue(), scope))));
        for (Block filled : filling.blocks(arguments)) {
            if (mayStand(filled, inside)) {
                if (filled instanceof Block.Heading heading) {
                    headingLevel = heading.level();
                }
                into.add(filled);
            } else {
                refuse(block.name(), block.place());
            }
        }
    }

    private static boolean mayStand(Block block, Inside inside) {
        return switch (inside) {
            case PAGE -> true;
            case LANDSCAPE -> !(block instanceof Block.Section);
            case CALLOUT, LIST_ITEM ->
                block instanceof Block.Paragraph
                        || block instanceof Block.BulletList
                        || block instanceof Block.NumberedList;
        };
    }

    private void refuse(String name, Place place) {
        findings.add(Finding.blocker(
                place,
                "\":::" + name + "\" gives more than may stand here: a callout and a list hold paragraphs and lists,"
                        + " and a landscape part no pages of another kind",
                "Move it out of the block or list that it stands in."));
    }
}
