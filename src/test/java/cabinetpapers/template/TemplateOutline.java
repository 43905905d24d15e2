package cabinetpapers.template;

import cabinetpapers.paper.Block.Fit;
import cabinetpapers.paper.Block.Labels;
import cabinetpapers.paper.Block.Numbered;
import cabinetpapers.template.Template.Row;
import cabinetpapers.template.Template.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A template's tree as plain lines, what is held indented by two.
 *
 * <p>Fields stand in braces, strong words in asterisks, stressed ones in underscores, a line break as a slash between
 * bars.
 */
public final class TemplateOutline {

    private final List<String> lines = new ArrayList<>();

    private TemplateOutline() {}

    public static List<String> of(Template template) {
        TemplateOutline outline = new TemplateOutline();
        outline.nodes(template.body(), "");
        return List.copyOf(outline.lines);
    }

    private void nodes(List<Template.Node> nodes, String indent) {
        nodes.forEach(node -> node(node, indent));
    }

    private void node(Template.Node node, String indent) {
        String inner = indent + "  ";
        switch (node) {
            case Template.Heading heading ->
                lines.add(indent + "H" + heading.level() + (heading.numbered() == Numbered.NUMBERED ? " n" : "") + " "
                        + text(heading.content()));
            case Template.Paragraph paragraph -> lines.add(indent + "P " + text(paragraph.content()));
            case Template.NumberedParagraph paragraph ->
                lines.add(indent + (paragraph.depth() == 1 ? "N " : "A ") + text(paragraph.content()));
            case Template.BulletList list -> items("BULLETS", list.items(), indent);
            case Template.NumberedList list -> items("NUMBERS", list.items(), indent);
            case Template.Table table -> {
                lines.add(indent + "TABLE " + text(table.caption()) + " " + table.weights() + table.aligns()
                        + table.rowHeaders());
                lines.add(inner + "TH " + cells(table.header()));
                rows(table.rows(), inner);
            }
            case Template.FieldGrid grid -> {
                lines.add(indent + "GRID " + grid.name() + (grid.labels() == Labels.ABOVE ? " (labels above)" : ""));
                grid.rows()
                        .forEach(row -> lines.add(inner
                                + row.stream()
                                        .map(field -> field.label() + " = " + text(field.value()))
                                        .collect(Collectors.joining(" ; "))));
            }
            case Template.Callout callout -> {
                lines.add(indent + "CALLOUT " + text(callout.title()));
                nodes(callout.body(), inner);
            }
            case Template.Landscape landscape -> {
                lines.add(indent + "LANDSCAPE" + (landscape.fit() == Fit.ONE_PAGE ? " (one page)" : ""));
                nodes(landscape.body(), inner);
            }
            case Template.PageBreak pageBreak -> lines.add(indent + "PAGE BREAK");
            case Template.Contents contents ->
                lines.add(indent + "CONTENTS " + contents.title() + " " + contents.depth());
            case Template.If condition -> {
                lines.add(indent + "IF " + condition.condition().text());
                nodes(condition.body(), inner);
                if (!condition.otherwise().isEmpty()) {
                    lines.add(indent + "ELSE");
                    nodes(condition.otherwise(), inner);
                }
            }
            case Template.Each loop -> {
                lines.add(indent + "EACH " + loop.items().text() + " AS " + loop.name());
                nodes(loop.body(), inner);
            }
            case Template.DataBlock block ->
                lines.add(indent + "BLOCK " + block.name()
                        + block.arguments().entrySet().stream()
                                .map(argument -> " " + argument.getKey() + "=" + text(argument.getValue()))
                                .collect(Collectors.joining()));
        }
    }

    private void items(String kind, List<List<Template.Node>> items, String indent) {
        lines.add(indent + kind);
        for (List<Template.Node> item : items) {
            lines.add(indent + "  ITEM");
            nodes(item, indent + "    ");
        }
    }

    private void rows(List<Row> rows, String indent) {
        for (Row row : rows) {
            switch (row) {
                case Template.Cells cells -> lines.add(indent + "TR " + cells(cells.cells()));
                case Template.RowsIf condition -> {
                    lines.add(indent + "IF " + condition.condition().text());
                    rows(condition.rows(), indent + "  ");
                    if (!condition.otherwise().isEmpty()) {
                        lines.add(indent + "ELSE");
                        rows(condition.otherwise(), indent + "  ");
                    }
                }
                case Template.RowsEach loop -> {
                    lines.add(indent + "EACH " + loop.items().text() + " AS " + loop.name());
                    rows(loop.rows(), indent + "  ");
                }
            }
        }
    }

    private static String cells(List<List<Span>> cells) {
        return cells.stream().map(TemplateOutline::text).collect(Collectors.joining(" ; "));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(TemplateOutline::text).collect(Collectors.joining());
    }

    private static String text(Span span) {
        return switch (span) {
            case Template.Words words -> words.text();
            case Template.Strong strong -> "*" + text(strong.content()) + "*";
            case Template.Emphasis emphasis -> "_" + text(emphasis.content()) + "_";
            case Template.Link link -> "[" + text(link.content()) + "](" + link.target() + ")";
            case Template.LineBreak lineBreak -> "|/|";
            case Template.FieldSpan field ->
                "{" + field.path().text()
                        + field.filters().stream().map(filter -> "|" + filter).collect(Collectors.joining()) + "}";
        };
    }
}
