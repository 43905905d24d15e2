package cabinetpapers.template;

import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Fit;
import cabinetpapers.paper.Block.Labels;
import cabinetpapers.paper.Block.Numbered;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    public record Heading(int level, Numbered numbered, List<Span> content, Place place) implements Node {
        public Heading {
            content = List.copyOf(content);
        }
    }

    public record Paragraph(List<Span> content) implements Node {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** @param depth 1 for "4.1", 2 for "(a)" */
    public record NumberedParagraph(int depth, List<Span> content) implements Node {
        public NumberedParagraph {
            content = List.copyOf(content);
        }
    }

    /** @param items each a paragraph, then nested lists; conditions and loops may stand among them */
    public record BulletList(List<List<Node>> items) implements Node {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    public record NumberedList(List<List<Node>> items) implements Node {
        public NumberedList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** @param weights the columns' shares of the width, one a column */
    public record Table(
            List<Span> caption,
            List<Double> weights,
            List<Align> aligns,
            List<List<Span>> header,
            List<Row> rows,
            int rowHeaders,
            Place place)
            implements Node {
        public Table {
            caption = List.copyOf(caption);
            weights = List.copyOf(weights);
            aligns = List.copyOf(aligns);
            header = header.stream().map(List::copyOf).toList();
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table, or a condition or loop between rows. */
    public sealed interface Row {}

    public record Cells(List<List<Span>> cells) implements Row {
        public Cells {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    public record RowsIf(FieldPath condition, List<Row> rows, List<Row> otherwise) implements Row {
        public RowsIf {
            rows = List.copyOf(rows);
            otherwise = List.copyOf(otherwise);
        }
    }

    public record RowsEach(FieldPath items, String name, List<Row> rows) implements Row {
        public RowsEach {
            rows = List.copyOf(rows);
        }
    }

    /** A table of the {@code .form} kind: label, value, label, value … in each row, however it is laid out. */
    public record FieldGrid(String name, Labels labels, List<List<FormField>> rows) implements Node {
        public FieldGrid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public record FormField(String label, List<Span> value) {
        public FormField {
            value = List.copyOf(value);
        }
    }

    public record Callout(List<Span> title, List<Node> body, Place place) implements Node {
        public Callout {
            title = List.copyOf(title);
            body = List.copyOf(body);
        }
    }

    public record Landscape(Fit fit, List<Node> body) implements Node {
        public Landscape {
            body = List.copyOf(body);
        }
    }

    public record PageBreak() implements Node {}

    /** The list of headings; {@code depth} is the lowest level listed. */
    public record Contents(String title, int depth) implements Node {}

    /** {@code {{#if path}} … {{else}} … {{/if}}}: holds when the field is not empty, not nought and not "no". */
    public record If(FieldPath condition, List<Node> body, List<Node> otherwise) implements Node {
        public If {
            body = List.copyOf(body);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** {@code {{#each path as name}} … {{/each}}}: the body once for each item, under that name. */
    public record Each(FieldPath items, String name, List<Node> body) implements Node {
        public Each {
            body = List.copyOf(body);
        }
    }

    /** {@code :::name key=value}: a block that the figures fill. Arguments may hold fields. */
    public record DataBlock(String name, Map<String, List<Span>> arguments, Place place) implements Node {
        public DataBlock {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }
    }

    /** What stands in a line. */
    public sealed interface Span {}

    public record Words(String text) implements Span {}

    public record Strong(List<Span> content) implements Span {
        public Strong {
            content = List.copyOf(content);
        }
    }

    public record Emphasis(List<Span> content) implements Span {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** @param target an absolute address, checked when the template was parsed */
    public record Link(List<Span> content, String target) implements Span {
        public Link {
            content = List.copyOf(content);
        }
    }

    public record LineBreak() implements Span {}

    /** {@code {{ field.path | filter }}}. */
    public record FieldSpan(FieldPath path, List<String> filters) implements Span {
        public FieldSpan {
            filters = List.copyOf(filters);
        }
    }

    /**
     * {@code meeting.date}, and where it stands, for findings.
     *
     * @param names none where what was written is no path: a finding has said so
     */
    public record FieldPath(List<String> names, Place place) {
        public FieldPath {
            names = List.copyOf(names);
        }

        public String text() {
            return String.join(".", names);
        }
    }
}
