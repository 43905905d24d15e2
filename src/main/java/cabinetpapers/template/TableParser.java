package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.template.Template.Cells;
import cabinetpapers.template.Template.FieldGrid;
import cabinetpapers.template.Template.FormField;
import cabinetpapers.template.Template.Row;
import cabinetpapers.template.Template.RowsEach;
import cabinetpapers.template.Template.RowsIf;
import cabinetpapers.template.Template.Span;
import cabinetpapers.template.Template.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Turns a GFM table, with the attributes of the line before it, into a table of data or a form. */
final class TableParser {

    private final MarkedText text;
    private final SpanParser spans;
    private final Findings findings;

    TableParser(MarkedText text, SpanParser spans, Findings findings) {
        this.text = text;
        this.spans = spans;
        this.findings = findings;
    }

    Template.Node parse(TableBlock table, TableAttributes attributes) {
        TableRow header = (TableRow) table.getFirstChild().getFirstChild();
        List<Piece> pieces = Nesting.nest(siblings(table), findings);
        return switch (attributes) {
            case TableAttributes.Form form -> new FieldGrid(form.name(), form.labels(), formRows(header, pieces));
            case TableAttributes.OfRows ofRows ->
                new Table(
                        ofRows.caption(),
                        ofRows.weights(columns(header), findings),
                        aligns(header),
                        cells(header),
                        rows(pieces, columns(header)),
                        ofRows.rowHeaders(columns(header), findings),
                        spans.place(table));
        };
    }

    private static int columns(TableRow header) {
        return MarkdownTree.children(header).size();
    }

    private List<Sibling> siblings(TableBlock table) {
        List<Sibling> siblings = new ArrayList<>();
        Node body = table.getFirstChild().getNext();
        if (body != null) {
            for (Node row : MarkdownTree.children(body)) {
                siblings.add(directive(row).<Sibling>map(found -> found).orElseGet(() -> new Sibling.Markdown(row)));
            }
        }
        return siblings;
    }

    /** A row that stands for a directive: its first cell is the mark. */
    private Optional<Sibling.Directive> directive(Node row) {
        return row.getFirstChild() instanceof TableCell cell
                        && cell.getFirstChild() instanceof org.commonmark.node.Text mark
                ? text.directive(mark.getLiteral())
                : Optional.empty();
    }

    private List<Row> rows(List<Piece> pieces, int columns) {
        List<Row> rows = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Markdown row -> {
                    requireWidth(row.node(), columns);
                    rows.add(new Cells(cells(row.node())));
                }
                case Piece.Condition condition ->
                    rows.add(new RowsIf(
                            condition.condition(),
                            rows(condition.body(), columns),
                            rows(condition.otherwise(), columns)));
                case Piece.Loop loop -> rows.add(new RowsEach(loop.items(), loop.name(), rows(loop.body(), columns)));
                case Piece.Block block -> refuse(block.place());
                case Piece.TableAttributes misplaced ->
                    refuse(misplaced.attributes().place());
            }
        }
        return rows;
    }

    private void refuse(Place place) {
        findings.add(Finding.blocker(
                place, "only conditions and loops stand between the rows of a table", "Put a blank line before it."));
    }

    private List<List<Span>> cells(Node row) {
        List<List<Span>> cells = new ArrayList<>();
        for (Node cell : MarkdownTree.children(row)) {
            cells.add(spans.spans(cell));
        }
        return cells;
    }

    private static List<Align> aligns(TableRow header) {
        return MarkdownTree.children(header).stream()
                .map(cell -> align(((TableCell) cell).getAlignment()))
                .toList();
    }

    private static Align align(TableCell.@org.jspecify.annotations.Nullable Alignment alignment) {
        if (alignment == null) {
            return Align.LEFT;
        }
        return switch (alignment) {
            case LEFT -> Align.LEFT;
            case CENTER -> Align.CENTRE;
            case RIGHT -> Align.RIGHT;
        };
    }

    /** Markdown would drop the cells that are too many, and their words with them. */
    private void requireWidth(Node row, int columns) {
        Place place = spans.place(row);
        int written = TableAttributes.cellsIn(
                text.lines().get(row.getSourceSpans().getFirst().getLineIndex()));
        if (written != columns) {
            findings.add(Finding.blocker(
                    place,
                    "a row's cells are " + written + " and not " + columns,
                    "Give it " + columns + " cells; write \\| for a bar within a cell."));
        }
    }

    private List<List<FormField>> formRows(TableRow header, List<Piece> pieces) {
        List<List<FormField>> rows = new ArrayList<>();
        if (columns(header) % 2 != 0) {
            findings.add(Finding.blocker(
                    spans.place(header),
                    "a form has an odd number of columns",
                    "Write label, value, label, value in each row."));
            return rows;
        }
        rows.add(formRow(header));
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Markdown row) {
                requireWidth(row.node(), columns(header));
                rows.add(formRow(row.node()));
            } else {
                findings.add(Finding.blocker(
                        spans.place(header),
                        "a form holds a condition or a loop between its rows",
                        "Put the whole form under the condition, or leave the value to a field that may be blank."));
            }
        }
        return rows;
    }

    private List<FormField> formRow(Node row) {
        List<FormField> fields = new ArrayList<>();
        List<List<Span>> cells = cells(row);
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            String label = Labels.plain(cells.get(i));
            if (label.isBlank()) {
                findings.add(Finding.blocker(
                        spans.place(row),
                        "a label of the form is blank, or a field",
                        "Write each label out; give a row of fewer pairs a form of its own."));
            } else {
                PlainWords.checkCapitals("a form's label", label, spans.place(row), findings);
                fields.add(new FormField(label, cells.get(i + 1)));
            }
        }
        return fields;
    }
}
