package cabinetpapers.template;

import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Numbered;
import java.util.List;
import java.util.Map;

/**
 * A parsed template: its settings and a tree that still holds fields, conditions, loops and data blocks.
 *
 * @param source the template's file, for findings
 * @param report the kind of report ({@code covering-report}), by which the house style lists required headings
 * @param body in reading order
 */
public record Template(String source, String report, Map<String, String> settings, List<Node> body) {

    public Template {
        settings = Map.copyOf(settings);
        body = List.copyOf(body);
    }

    /** What stands on the page, or decides what does. */
    public sealed interface Node {}

    public record Heading(int level, Numbered numbered, List<Span> content) implements Node {}

    public record Paragraph(List<Span> content) implements Node {}

    /** @param depth 1 for "4.1", 2 for "(a)" */
    public record NumberedParagraph(int depth, List<Span> content) implements Node {}

    /** @param items each a paragraph, then nested lists */
    public record BulletList(List<List<Node>> items) implements Node {}

    public record NumberedList(List<List<Node>> items) implements Node {}

    /** @param weights the columns' shares of the width */
    public record Table(
            List<Span> caption,
            List<Double> weights,
            List<Align> aligns,
            List<List<Span>> header,
            List<List<List<Span>>> rows,
            int rowHeaders)
            implements Node {}

    /** A table of the {@code .form} kind: label, value, label, value … */
    public record FieldGrid(String name, List<List<FormField>> rows) implements Node {}

    public record FormField(String label, List<Span> value) {}

    public record Callout(List<Span> title, List<Node> body) implements Node {}

    public record Landscape(List<Node> body) implements Node {}

    public record PageBreak() implements Node {}

    /** {@code {{#if path}} … {{else}} … {{/if}}}: holds when the field is not empty, not nought and not "no". */
    public record If(FieldPath condition, List<Node> body, List<Node> otherwise) implements Node {}

    /** {@code {{#each path as name}} … {{/each}}}: the body once for each item, under that name. */
    public record Each(FieldPath items, String name, List<Node> body) implements Node {}

    /** {@code :::name key=value}: a block that the figures fill. */
    public record DataBlock(String name, Map<String, String> arguments, Place place) implements Node {}

    /** What stands in a line. */
    public sealed interface Span {}

    public record Words(String text) implements Span {}

    public record Strong(List<Span> content) implements Span {}

    public record Emphasis(List<Span> content) implements Span {}

    public record Link(List<Span> content, String target) implements Span {}

    public record LineBreak() implements Span {}

    /** {@code {{ field.path | filter }}}. */
    public record FieldSpan(FieldPath path, List<String> filters) implements Span {}

    /** {@code meeting.date}, and where it stands, for findings. */
    public record FieldPath(List<String> names, Place place) {
        public FieldPath {
            names = List.copyOf(names);
        }

        public String text() {
            return String.join(".", names);
        }
    }
}
