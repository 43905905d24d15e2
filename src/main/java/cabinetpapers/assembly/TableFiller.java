package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.template.Template;
import cabinetpapers.template.Template.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills a template's tables and forms. */
final class TableFiller {

    private final SpanFiller spans;

    TableFiller(SpanFiller spans) {
        this.spans = spans;
    }

    /** Empty where no row is left. */
    Optional<Block> fill(Template.Table table, FactScope scope) {
        List<Block.Row> rows = new ArrayList<>();
        rows(table.rows(), scope, rows);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < table.weights().size(); i++) {
            columns.add(new Block.Column(table.weights().get(i), table.aligns().get(i)));
        }
        String caption = Prose.plain(spans.title("a table's caption", table.caption(), table.place(), scope));
        List<Block.Row> header = List.of(row(table.header(), scope));
        return Optional.of(new Block.Table(caption, columns, header, rows, table.rowHeaders()));
    }

    private void rows(List<Template.Row> rows, FactScope scope, List<Block.Row> into) {
        for (Template.Row row : rows) {
            switch (row) {
                case Template.Cells cells -> into.add(row(cells.cells(), scope));
                case Template.RowsIf condition ->
                    rows(scope.holds(condition.condition()) ? condition.rows() : condition.otherwise(), scope, into);
                case Template.RowsEach loop -> {
                    for (Facts item : scope.list(loop.items())) {
                        rows(loop.rows(), scope.within(loop.name(), item), into);
                    }
                }
            }
        }
    }

    private Block.Row row(List<List<Span>> cells, FactScope scope) {
        return new Block.Row(cells.stream().map(cell -> cell(cell, scope)).toList());
    }

    private Block.Cell cell(List<Span> content, FactScope scope) {
        List<Inline> filled = spans.fill(content, scope);
        if (isFieldAlone(content)) {
            return new Block.Cell(Prose.paragraphs(filled).stream()
                    .<Block>map(Block.Paragraph::new)
                    .toList());
        }
        List<Inline> lines = Prose.lines(filled);
        return new Block.Cell(Prose.isBlank(lines) ? List.of() : List.of(new Block.Paragraph(lines)));
    }

    Block fill(Template.FieldGrid grid, FactScope scope) {
        List<List<Block.Field>> rows = new ArrayList<>();
        for (List<Template.FormField> row : grid.rows()) {
            rows.add(row.stream()
                    .map(field -> new Block.Field(field.label(), value(field.value(), scope)))
                    .toList());
        }
        return new Block.FieldGrid(grid.name(), grid.labels(), rows);
    }

    private List<Inline> value(List<Span> content, FactScope scope) {
        List<Inline> lines = Prose.lines(spans.fill(content, scope));
        return Prose.isBlank(lines) ? List.of() : lines;
    }

    /** A field and nothing else: its text may then be several paragraphs. */
    static boolean isFieldAlone(List<Span> content) {
        return content.size() == 1 && content.getFirst() instanceof Template.FieldSpan;
    }
}
