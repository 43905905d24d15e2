package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.template.Template.Emphasis;
import cabinetpapers.template.Template.LineBreak;
import cabinetpapers.template.Template.Link;
import cabinetpapers.template.Template.Span;
import cabinetpapers.template.Template.Strong;
import cabinetpapers.template.Template.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.commonmark.node.Node;

/** Turns Markdown within a line into spans, the marks back into fields. */
final class SpanParser {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private final MarkedText text;
    private final Findings findings;

    SpanParser(MarkedText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    List<Span> spans(Node parent) {
        List<Span> spans = new ArrayList<>();
        for (Node child : MarkdownTree.children(parent)) {
            append(child, spans);
        }
        return spans;
    }

    /** The line that a node begins on, or else the one that holds it. */
    Place place(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return text.place(at.getSourceSpans().getFirst().getLineIndex());
            }
        }
        return Place.of(text.source());
    }

    private void append(Node node, List<Span> spans) {
        switch (node) {
            case org.commonmark.node.Text words -> words(words, spans);
            case org.commonmark.node.SoftLineBreak soft -> addWords(" ", spans);
            case org.commonmark.node.HardLineBreak hard -> spans.add(new LineBreak());
            case org.commonmark.node.StrongEmphasis strong -> spans.add(new Strong(spans(strong)));
            case org.commonmark.node.Emphasis emphasis -> spans.add(new Emphasis(spans(emphasis)));
            case org.commonmark.node.Link link -> link(link, spans);
            case org.commonmark.node.Code code -> unsupported(code, "code (between backticks)");
            case org.commonmark.node.Image image -> unsupported(image, "a picture");
            case org.commonmark.node.HtmlInline html -> html(html);
            case Node other -> unsupported(other, "this");
        }
    }

    /** A comment has been reported with its line already. */
    private void html(org.commonmark.node.HtmlInline html) {
        if (!html.getLiteral().startsWith("<!--")) {
            unsupported(html, "HTML (" + html.getLiteral().strip() + ")");
        }
    }

    private void unsupported(Node node, String what) {
        findings.add(Finding.blocker(
                place(node),
                what + " is not supported in a template",
                "Take it out, or write plain Markdown instead."));
    }

    private void words(org.commonmark.node.Text node, List<Span> spans) {
        String literal = node.getLiteral();
        Matcher mark = MarkedText.fieldMarks(literal);
        int at = 0;
        while (mark.find()) {
            addWords(clean(literal.substring(at, mark.start()), node), spans);
            text.field(mark).ifPresentOrElse(spans::add, () -> addWords(clean(mark.group(), node), spans));
            at = mark.end();
        }
        addWords(clean(literal.substring(at), node), spans);
    }

    /** A character reference may have brought in what the marks are made of. */
    private String clean(String words, Node node) {
        if (!MarkedText.holdsReserved(words)) {
            return words;
        }
        MarkedText.reportReserved(place(node), findings);
        return MarkedText.withoutReserved(words);
    }

    private static void addWords(String words, List<Span> spans) {
        if (words.isEmpty()) {
            return;
        }
        if (!spans.isEmpty() && spans.getLast() instanceof Words before) {
            spans.set(spans.size() - 1, new Words(before.text() + words));
        } else {
            spans.add(new Words(words));
        }
    }

    private void link(org.commonmark.node.Link link, List<Span> spans) {
        List<Span> content = spans(link);
        String target = link.getDestination();
        if (MarkedText.fieldMarks(target).find()) {
            findings.add(Finding.blocker(
                    place(link),
                    "a field stands in a link's address",
                    "Write the address out; a link that comes with the figures needs no address here."));
        } else if (content.isEmpty()) {
            findings.add(Finding.blocker(place(link), "a link has no words", "Write [what it leads to](address)."));
        } else if (!isWholeAddress(target)) {
            findings.add(Finding.blocker(
                    place(link),
                    "\"" + target + "\" is not a whole address",
                    "Begin it with https:// or mailto:, and write a space as %20."));
        } else {
            PlainWords.checkLink(Labels.plain(content), place(link), findings);
            spans.add(new Link(content, target));
        }
    }

    private static boolean isWholeAddress(String target) {
        try {
            URI uri = new URI(target);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && (uri.isOpaque() || uri.getHost() != null);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
