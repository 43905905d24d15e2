package cabinetpapers.html;

import cabinetpapers.paper.PaperOutline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An HTML file read back by a parser that is not ours, as the lines of {@link PaperOutline}. */
public final class HtmlOutline {

    private static final List<String> BLOCKS = List.of("p", "ul", "ol");

    private final Document document;
    private final List<String> lines = new ArrayList<>();

    private HtmlOutline(Document document) {
        this.document = document;
    }

    /** @param html the file's bytes */
    public static List<String> of(byte[] html) {
        Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        HtmlOutline outline = new HtmlOutline(document);
        outline.blocks(document.expectFirst("main").children(), "");
        return List.copyOf(outline.lines);
    }

    private void blocks(List<Element> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Element block, String indent) {
        switch (block.tagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                words(indent + block.tagName().replace('h', 'H'), block, indent);
            case "p" -> paragraph(block, indent);
            case "ul", "ol" -> list(block, 1, indent);
            case "table" -> table(block);
            case "figure" -> figure(block);
            case "nav" -> contents(block);
            case "div", "section" -> group(block, indent);
            default -> throw new AssertionError("no block of a paper: " + block.tagName());
        }
    }

    private void group(Element group, String indent) {
        switch (group.className().replaceFirst(" .*", "")) {
            case "scroll", "pages", "callout", "chart" -> blocks(group.children(), indent);
            case "fields" -> grid(group);
            case "break", "notes" -> {}
            default -> throw new AssertionError("no group of a paper: " + group.className());
        }
    }

    private void paragraph(Element paragraph, String indent) {
        if (paragraph.hasClass("picture")) {
            add("ALT", paragraph.expectFirst("img").attr("alt"));
        } else {
            words(indent + (paragraph.hasClass("numbered") ? "N" : "P"), paragraph, indent);
        }
    }

    private void list(Element list, int depth, String indent) {
        int number = 0;
        for (Element item : list.children()) {
            number++;
            String mark = list.tagName().equals("ol") ? number + "." : "•";
            words(indent + "LI " + depth + " " + mark, item, indent);
            for (Element block : blocksOf(item)) {
                if (block.tagName().equals("p")) {
                    paragraph(block, indent);
                } else {
                    list(block, depth + 1, indent);
                }
            }
        }
    }

    private void table(Element table) {
        add("TABLE", table.expectFirst("caption").wholeText());
        for (Element row : table.select("> thead > tr, > tbody > tr")) {
            add("TR", "");
            row.children().forEach(this::cell);
        }
    }

    private void cell(Element cell) {
        String kind = cell.tagName().equals("th") ? "TH" : "TD";
        if (blocksOf(cell).isEmpty()) {
            words(kind, cell, "");
        } else {
            add(kind, "");
            blocks(cell.children(), "  ");
        }
    }

    private void figure(Element figure) {
        add("FIGURE", figure.expectFirst("figcaption").wholeText());
        add("ALT", figure.expectFirst("svg").attr("aria-label"));
    }

    private void grid(Element grid) {
        add("GRID", grid.attr("aria-label"));
        for (List<Element> row : rows(grid)) {
            if (grid.hasClass("above")) {
                fields("TH", row, "dt");
                fields("TD", row, "dd");
            } else {
                add("TR", "");
                row.forEach(pair -> {
                    words("TH", pair.expectFirst("dt"), "");
                    words("TD", pair.expectFirst("dd"), "");
                });
            }
        }
    }

    private static List<List<Element>> rows(Element grid) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element pair : grid.select("> dl > div")) {
            if (pair.hasClass("first")) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(pair);
        }
        return rows;
    }

    /** A list of pairs has no rows of labels and of values; where labels stand above, they are told as Word and PDF do. */
    private void fields(String kind, List<Element> row, String part) {
        add("TR", "");
        row.forEach(pair -> words(kind, pair.expectFirst(part), ""));
    }

    private void contents(Element contents) {
        add("CONTENTS", byId(contents.attr("aria-labelledby")).wholeText());
        for (Element entry : contents.select("a")) {
            add("TOC", entry.wholeText());
        }
    }

    /** What stands in the element itself, not in the blocks within it. */
    private void words(String kind, Element element, String indent) {
        List<Node> content = element.childNodes().stream()
                .filter(node -> !(node instanceof Element block && isBlock(block)))
                .toList();
        add(kind, content.stream().map(HtmlOutline::text).collect(Collectors.joining()));
        content.forEach(node -> extras(node, indent));
    }

    private void extras(Node node, String indent) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.tagName().equals("sup")) {
            String note = element.expectFirst("a").attr("href").substring(1);
            add(indent + "NOTE", noteText(byId(note)));
        } else if (element.tagName().equals("a")) {
            add(indent + "LINK", text(element) + " -> " + element.attr("href"));
        } else {
            element.childNodes().forEach(child -> extras(child, indent));
        }
    }

    private static String noteText(Element note) {
        Element copy = note.clone();
        copy.select("[role=doc-backlink]").remove();
        return copy.wholeText();
    }

    private static String text(Node node) {
        return switch (node) {
            case TextNode text -> text.getWholeText();
            case Element element when element.tagName().equals("sup") -> "";
            case Element element when element.tagName().equals("br") -> " ";
            case Element element when element.tagName().equals("svg") -> element.attr("aria-label");
            case Element element ->
                element.childNodes().stream().map(HtmlOutline::text).collect(Collectors.joining());
            default -> throw new AssertionError("neither text nor element: " + node.nodeName());
        };
    }

    private static List<Element> blocksOf(Element element) {
        return element.children().stream().filter(HtmlOutline::isBlock).toList();
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.tagName());
    }

    private Element byId(String id) {
        Element element = document.getElementById(id);
        if (element == null) {
            throw new AssertionError("nothing is called " + id);
        }
        return element;
    }

    private void add(String kind, String text) {
        String folded = PaperOutline.fold(text);
        lines.add(folded.isEmpty() ? kind : kind + " " + folded);
    }
}
