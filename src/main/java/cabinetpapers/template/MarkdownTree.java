package cabinetpapers.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The Markdown that a template is written in: CommonMark with GFM tables, directive lines, and "(a)" paragraphs.
 *
 * <p>HTML blocks and fences are off, since they would swallow the directives within them; both are reported elsewhere.
 */
final class MarkdownTree {

    /** Far beyond any paper, and well within the stack. */
    private static final int DEEPEST = 24;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(
                    BlockQuote.class, Heading.class, IndentedCodeBlock.class, ListBlock.class, ThematicBreak.class))
            .customBlockParserFactory(new DirectiveBlock.Factory())
            .customBlockParserFactory(new LetteredBlock.Factory())
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownTree() {}

    static Node parse(MarkedText text) {
        return PARSER.parse(text.markdown());
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
