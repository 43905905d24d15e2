package cabinetpapers.wordreader;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Field;
import cabinetpapers.paper.Block.Labels;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import cabinetpapers.wordreader.Kind.CellRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads tables of data and grids of labels and values. */
final class TableReader {

    /** What a grid is called whose name a program has dropped and nobody knows. */
    static final String UNNAMED = "Details";

    private final SignedFile file;
    private final KnownDraft known;
    private final LineReader lines;
    private final Remarks remarks;

    TableReader(SignedFile file, KnownDraft known, LineReader lines, Remarks remarks) {
        this.file = file;
        this.known = known;
        this.lines = lines;
        this.remarks = remarks;
    }

    /** Whether its first paragraph begins a page: before a grid stands no caption that could. */
    boolean beginsPage(Element table) {
        return Dom.all(table, "p").stream()
                .findFirst()
                .filter(paragraph ->
                        Dom.toggle(paragraph, "pPr", "pageBreakBefore").orElse(false))
                .isPresent();
    }

    /** Whether it is a grid of labels and values, by its paragraphs' styles: programs drop those of tables. */
    boolean isGrid(Element table) {
        return Dom.all(table, "p").stream()
                .map(paragraph -> Line.of(paragraph, file).kind())
                .anyMatch(Kind.Label.class::isInstance);
    }

    /** Empty, with a finding, where it cannot be printed as a table of data. */
    Optional<Block.Table> table(Element table, String caption) {
        String title = caption.isBlank() ? name(table) : caption;
        List<Element> rows = rows(table);
        if (rows.isEmpty() || !isPlain(table, rows)) {
            return Optional.empty();
        }
        if (title.isBlank()) {
            return refuse(table, "a table has no caption", "Put one above it, in the style Caption.");
        }
        int headers = headers(rows);
        if (headers == 0) {
            return refuse(
                    table,
                    "the table \"" + title + "\" has no header row",
                    "Mark its first row in Word (Table Layout, Repeat Header Rows).");
        }
        List<Row> all = rows.stream().map(this::row).toList();
        int width = all.getFirst().cells().size();
        return Optional.of(new Block.Table(
                title,
                columns(table, rows, width),
                all.subList(0, headers),
                all.subList(headers, all.size()),
                rowHeaders(rows.subList(headers, rows.size()))));
    }

    /** Empty, with a finding, where labels and values are not in pairs. */
    Optional<Block.FieldGrid> grid(Element table) {
        String title = name(table).isBlank() ? UNNAMED : name(table);
        List<Element> rows = rows(table);
        if (rows.isEmpty() || !isPlain(table, rows)) {
            return Optional.empty();
        }
        List<List<Element>> cells =
                rows.stream().map(row -> Dom.children(row, "tc")).toList();
        Optional<Block.FieldGrid> grid =
                cells.getFirst().stream().allMatch(this::isLabel) ? above(title, cells) : beside(title, cells);
        return grid.isPresent()
                ? grid.map(known::named)
                : refuse(
                        table,
                        "in the grid \"" + title + "\" labels and values do not stand in pairs",
                        "Put its cells back as the draft has them; their words may change.");
    }

    private Optional<Block.FieldGrid> beside(String title, List<List<Element>> rows) {
        List<List<Field>> fields = new ArrayList<>();
        for (List<Element> row : rows) {
            List<Field> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < row.size(); i += 2) {
                field(row.get(i), row.get(i + 1)).ifPresent(pairs::add);
            }
            if (pairs.isEmpty() || pairs.size() * 2 != row.size()) {
                return Optional.empty();
            }
            fields.add(pairs);
        }
        return Optional.of(new Block.FieldGrid(title, Labels.BESIDE, fields));
    }

    private Optional<Block.FieldGrid> above(String title, List<List<Element>> rows) {
        List<List<Field>> fields = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i += 2) {
            List<Field> pairs = new ArrayList<>();
            for (int j = 0; j < rows.get(i).size(); j++) {
                field(rows.get(i).get(j), rows.get(i + 1).get(j)).ifPresent(pairs::add);
            }
            if (pairs.size() != rows.get(i).size()) {
                return Optional.empty();
            }
            fields.add(pairs);
        }
        return rows.size() % 2 == 0 ? Optional.of(new Block.FieldGrid(title, Labels.ABOVE, fields)) : Optional.empty();
    }

    private Optional<Field> field(Element label, Element value) {
        String words = PlainText.of(inlines(label));
        return words.isBlank() ? Optional.empty() : Optional.of(new Field(words, inlines(value)));
    }

    /** A value of several paragraphs stands in lines below each other. */
    private List<Inline> inlines(Element cell) {
        List<Inline> all = new ArrayList<>();
        for (Element paragraph : Dom.children(cell, "p")) {
            LineReader.Content content = lines.read(paragraph);
            content.drawings().forEach(drawing -> refuseDrawing(drawing));
            if (!all.isEmpty() && !content.inlines().isEmpty()) {
                all.add(new Inline.LineBreak());
            }
            all.addAll(content.inlines());
        }
        return all;
    }

    private boolean isLabel(Element cell) {
        return Dom.children(cell, "p").stream()
                .map(paragraph -> Line.of(paragraph, file).kind())
                .allMatch(Kind.Label.class::isInstance);
    }

    private static List<Element> rows(Element table) {
        return Dom.children(table, "tr");
    }

    /** What it is for those who cannot see it. */
    private static String name(Element table) {
        return Dom.value(table, "tblPr", "tblCaption").orElse("");
    }

    private boolean isPlain(Element table, List<Element> rows) {
        boolean merged = !Dom.all(table, "gridSpan").isEmpty()
                || !Dom.all(table, "vMerge").isEmpty()
                || !Dom.all(table, "hMerge").isEmpty();
        if (merged) {
            refuse(
                    table,
                    "a table has merged cells",
                    "Split them: a screen reader tells each cell by its row and column.");
            return false;
        }
        if (!Dom.all(table, "tbl").isEmpty()) {
            refuse(table, "a table stands within a table", "Move it out, or make paragraphs of it.");
            return false;
        }
        int width = Dom.children(rows.getFirst(), "tc").size();
        if (width == 0 || rows.stream().anyMatch(row -> Dom.children(row, "tc").size() != width)) {
            refuse(table, "a table's rows have different numbers of cells", "Give each row the same number.");
            return false;
        }
        for (Element row : rows) {
            for (Element child : Dom.children(row)) {
                if (!"tc".equals(child.getLocalName()) && !Unread.isSilent(child)) {
                    Unread.refuse(child, remarks);
                }
            }
        }
        return true;
    }

    private int headers(List<Element> rows) {
        int headers = 0;
        while (headers < rows.size() && heads(rows.get(headers))) {
            headers++;
        }
        return headers;
    }

    private boolean heads(Element row) {
        return Dom.toggle(row, "trPr", "tblHeader").orElse(false)
                || roles(row).stream().allMatch(role -> role.equals(Optional.of(CellRole.HEADING)));
    }

    private int rowHeaders(List<Element> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        List<Element> cells = Dom.children(rows.getFirst(), "tc");
        int headers = 0;
        while (headers < cells.size() && headsItsRow(cells.get(headers))) {
            headers++;
        }
        return headers;
    }

    private boolean headsItsRow(Element cell) {
        return role(cell).equals(Optional.of(CellRole.ROW_HEADING))
                || Dom.at(cell, "tcPr", "cnfStyle").isPresent();
    }

    private List<Optional<CellRole>> roles(Element row) {
        return Dom.children(row, "tc").stream().map(this::role).toList();
    }

    private Optional<CellRole> role(Element cell) {
        return texts(cell).map(Kind.CellText::role).findFirst();
    }

    private Stream<Kind.CellText> texts(Element cell) {
        return Dom.children(cell, "p").stream()
                .map(paragraph -> Line.of(paragraph, file).kind())
                .filter(Kind.CellText.class::isInstance)
                .map(Kind.CellText.class::cast);
    }

    private Row row(Element row) {
        return new Row(Dom.children(row, "tc").stream().map(this::cell).toList());
    }

    private Cell cell(Element cell) {
        List<Block> blocks = new ArrayList<>();
        ListBuilder list = new ListBuilder(blocks::add);
        for (Element child : Dom.children(cell)) {
            if ("p".equals(child.getLocalName())) {
                paragraph(Line.of(child, file), blocks, list);
            } else if (!Unread.isSilent(child) && !Changes.isMark(child)) {
                Unread.refuse(child, remarks);
            }
        }
        list.end();
        return new Cell(blocks);
    }

    private void paragraph(Line line, List<Block> blocks, ListBuilder list) {
        LineReader.Content content = lines.read(line.paragraph());
        content.drawings().forEach(this::refuseDrawing);
        if (line.kind() instanceof Kind.Item item) {
            list.item(item.depth(), item.mark(), line.place(), content.inlines());
        } else if (line.kind() instanceof Kind.Continued further && list.isOpen()) {
            list.further(further.depth(), content.inlines());
        } else {
            list.end();
            if (!content.inlines().isEmpty()) {
                blocks.add(new Block.Paragraph(content.inlines()));
            }
        }
    }

    private void refuseDrawing(Element drawing) {
        remarks.refuse(
                drawing,
                "a picture stands in a table, where none can be printed",
                "Put it below the table, with alternative text.");
    }

    private List<Column> columns(Element table, List<Element> rows, int width) {
        List<Double> widths =
                Dom.at(table, "tblGrid").map(grid -> Dom.children(grid, "gridCol")).orElseGet(List::of).stream()
                        .map(column -> Dom.number(column, "w")
                                .filter(twips -> twips > 0)
                                .orElse(1.0))
                        .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            double weight = widths.size() == width ? widths.get(i) : 1;
            columns.add(new Column(weight, align(rows, i)));
        }
        return columns;
    }

    private Align align(List<Element> rows, int column) {
        return rows.stream()
                .flatMap(row -> Dom.children(row, "tc").stream().skip(column).limit(1))
                .flatMap(this::texts)
                .map(Kind.CellText::align)
                .findFirst()
                .orElse(Align.LEFT);
    }

    private <T> Optional<T> refuse(Element table, String fact, String remedy) {
        remarks.refuse(table, fact, remedy);
        return Optional.empty();
    }
}
