package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block.Numbered;
import cabinetpapers.template.Template.BulletList;
import cabinetpapers.template.Template.Each;
import cabinetpapers.template.Template.Heading;
import cabinetpapers.template.Template.If;
import cabinetpapers.template.Template.Node;
import cabinetpapers.template.Template.NumberedList;
import cabinetpapers.template.Template.NumberedParagraph;
import cabinetpapers.template.Template.Paragraph;
import cabinetpapers.template.Template.Span;
import cabinetpapers.template.Template.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;

/** Turns the Markdown tree and its directives into the template's own tree. */
final class BodyParser {

    private static final String UNNUMBERED = "{.unnumbered}";

    private final MarkedText text;
    private final SectionNumbers numbers;
    private final Findings findings;
    private final SpanParser spans;
    private final TableParser tables;
    private final BlockParser blocks;
    private boolean numbersParagraphs;

    BodyParser(MarkedText text, SectionNumbers numbers, Findings findings) {
        this.text = text;
        this.numbers = numbers;
        this.findings = findings;
        spans = new SpanParser(text, findings);
        tables = new TableParser(text, spans, findings);
        blocks = new BlockParser(this, findings);
    }

    List<Node> parse() {
        return nodes(MarkdownTree.parse(text), Where.PAGE);
    }

    private List<Node> nodes(org.commonmark.node.Node parent, Where where) {
        List<Sibling> siblings = new ArrayList<>();
        for (org.commonmark.node.Node child : MarkdownTree.children(parent)) {
            if (child instanceof DirectiveBlock block) {
                text.directive(block.mark()).ifPresent(siblings::add);
            } else {
                siblings.add(new Sibling.Markdown(child));
            }
        }
        return nodes(Nesting.nest(siblings, findings), where);
    }

    List<Node> nodes(List<Piece> pieces, Where where) {
        List<Node> nodes = new ArrayList<>();
        Optional<Sibling.Attributes> pending = Optional.empty();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Markdown(TableBlock table)) {
                table(table, pending, where).ifPresent(nodes::add);
                pending = Optional.empty();
                continue;
            }
            pending.ifPresent(this::withoutTable);
            pending = Optional.empty();
            switch (piece) {
                case Piece.Markdown markdown -> markdown(markdown.node(), where, nodes);
                case Piece.TableAttributes attributes -> pending = Optional.of(attributes.attributes());
                case Piece.Condition condition ->
                    nodes.add(new If(
                            condition.condition(),
                            nodes(condition.body(), where),
                            nodes(condition.otherwise(), where)));
                case Piece.Loop loop -> nodes.add(new Each(loop.items(), loop.name(), nodes(loop.body(), where)));
                case Piece.Block block -> blocks.parse(block, where).ifPresent(nodes::add);
            }
        }
        pending.ifPresent(this::withoutTable);
        return nodes;
    }

    private void withoutTable(Sibling.Attributes attributes) {
        findings.add(Finding.blocker(
                attributes.place(),
                "there is no table after this line in braces",
                "Put it directly before a table's first row, or take it out."));
    }

    private Optional<Node> table(TableBlock table, Optional<Sibling.Attributes> before, Where where) {
        Place place = spans.place(table);
        if (!mayStand("a table", place, where)) {
            return Optional.empty();
        }
        TableAttributes attributes = before.map(written -> TableAttributes.of(written, findings))
                .orElseGet(() -> TableAttributes.none(place, findings));
        return Optional.of(tables.parse(table, attributes));
    }

    /** Reports what only a page, or a landscape part of it, may hold. */
    boolean mayStand(String what, Place place, Where where) {
        if (where.holdsEverything()) {
            return true;
        }
        findings.add(Finding.blocker(
                place,
                what + " stands in " + where.words() + ", which holds paragraphs and lists only",
                "Move it out: end the list with a blank line and no indentation, or the block with \":::\"."));
        return false;
    }

    private void markdown(org.commonmark.node.Node node, Where where, List<Node> nodes) {
        switch (node) {
            case org.commonmark.node.Paragraph paragraph -> nodes.add(paragraph(paragraph, where));
            case org.commonmark.node.Heading heading -> heading(heading, where).ifPresent(nodes::add);
            case LetteredBlock lettered -> lettered(lettered, where).ifPresent(nodes::add);
            case org.commonmark.node.BulletList list -> nodes.add(new BulletList(items(list)));
            case org.commonmark.node.OrderedList list -> nodes.add(numberedList(list));
            case org.commonmark.node.BlockQuote quote -> nodes.addAll(nodes(quote, Where.QUOTE));
            case org.commonmark.node.LinkReferenceDefinition none -> {}
            case org.commonmark.node.ThematicBreak rule ->
                unsupported(rule, "a rule across the page", "Take it out, or write \":::pagebreak\".");
            case org.commonmark.node.IndentedCodeBlock code ->
                unsupported(code, "a line indented by four spaces, which is code,", "Take the indentation out.");
            case org.commonmark.node.Node other -> unsupported(other, "this", "Take it out.");
        }
    }

    private void unsupported(org.commonmark.node.Node node, String what, String remedy) {
        findings.add(Finding.blocker(spans.place(node), what + " is not supported in a template", remedy));
    }

    private Node paragraph(org.commonmark.node.Paragraph paragraph, Where where) {
        List<Span> content = spans.spans(paragraph);
        if (!content.isEmpty()
                && content.getFirst() instanceof Words words
                && words.text().startsWith("|")) {
            findings.add(Finding.blocker(
                    spans.place(paragraph),
                    "a row stands outside a table",
                    "A table begins with a row of headings and a row of dashes, and has no blank line in it."));
        }
        return where.holdsEverything() && numbersParagraphs
                ? new NumberedParagraph(1, content)
                : new Paragraph(content);
    }

    private Optional<Node> heading(org.commonmark.node.Heading heading, Where where) {
        Place place = spans.place(heading);
        List<Span> content = spans.spans(heading);
        Numbered numbered = heading.getLevel() == 2 ? numbers.sections() : Numbered.PLAIN;
        if (!content.isEmpty()
                && content.getLast() instanceof Words last
                && last.text().endsWith(UNNUMBERED)) {
            numbered = Numbered.PLAIN;
            content.removeLast();
            String rest = last.text()
                    .substring(0, last.text().length() - UNNUMBERED.length())
                    .stripTrailing();
            if (!rest.isEmpty()) {
                content.add(new Words(rest));
            }
        }
        if (heading.getLevel() <= 2) {
            numbersParagraphs = numbered == Numbered.NUMBERED && numbers.paragraphs() == Numbered.NUMBERED;
        }
        if (content.isEmpty()) {
            findings.add(Finding.blocker(place, "a heading has no words", "Write them after the #, or take it out."));
            return Optional.empty();
        }
        PlainWords.checkCapitals("a heading", Labels.plain(content), place, findings);
        return mayStand("a heading", place, where)
                ? Optional.of(new Heading(heading.getLevel(), numbered, content, place))
                : Optional.empty();
    }

    private Optional<Node> lettered(LetteredBlock lettered, Where where) {
        boolean blank = lettered.getFirstChild() == null;
        Place place = spans.place(blank && lettered.getNext() != null ? lettered.getNext() : lettered);
        if (!mayStand("a lettered paragraph", place, where)) {
            return Optional.empty();
        }
        if (blank) {
            findings.add(Finding.blocker(
                    place, "a lettered paragraph holds more than plain text", "Write its words after the letter."));
            return Optional.empty();
        }
        if (!numbersParagraphs) {
            findings.add(Finding.blocker(
                    place,
                    "a lettered paragraph stands outside a numbered section",
                    "Set \"numbering: sections\" at the top and put it below a ## heading, or write a list."));
        }
        return Optional.of(new NumberedParagraph(2, spans.spans(lettered.getFirstChild())));
    }

    private Node numberedList(org.commonmark.node.OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        if (first != null && first != 1) {
            findings.add(Finding.note(
                    spans.place(list),
                    "a list begins with " + first + " here and with 1 in the paper",
                    "Indent what interrupts the list, so that it belongs to the item before."));
        }
        return new NumberedList(items(list));
    }

    private List<List<Node>> items(org.commonmark.node.ListBlock list) {
        List<List<Node>> items = new ArrayList<>();
        for (org.commonmark.node.Node item : MarkdownTree.children(list)) {
            List<Node> nodes = nodes(item, Where.LIST_ITEM);
            if (!nodes.isEmpty()) {
                items.add(nodes);
            } else if (item.getFirstChild() == null) {
                findings.add(
                        Finding.blocker(spans.place(item), "a list item has no words", "Write them, or take it out."));
            }
        }
        return items;
    }
}
