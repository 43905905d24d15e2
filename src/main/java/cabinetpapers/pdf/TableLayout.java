package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.pdf.Item.Keep;
import cabinetpapers.pdf.TagAttribute.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Lays out tables of data and field grids, row by row. */
final class TableLayout {

    private final HouseStyle house;
    private final Wording wording;
    private final TextLayout text;
    private final CellMeasure measure;
    private final TextStyle style;
    private final Pen pen;

    TableLayout(HouseStyle house, Wording wording, TextLayout text) {
        this.house = house;
        this.wording = wording;
        this.text = text;
        measure = new CellMeasure(wording);
        style = new TextStyle(
                Typefaces.Face.REGULAR, house.sizes().table(), house.palette().text());
        pen = new Pen(house.palette().rule(), 0.5);
    }

    /** A table as it is being laid out. */
    private record Grid(Block.Table table, Columns columns, TextStyle style, Setting page) {}

    void table(Block.Table table, Flow flow, Tag parent, Setting page) {
        wording.glyphs().standAt("table \"" + table.caption() + "\"");
        Tag tag = parent.child(Role.TABLE);
        flow.gap(page.style().size());
        flow.addKept(caption(table.caption(), tag.child(Role.CAPTION), page));
        flow.gap(0.35 * page.style().size());
        Grid grid = grid(table, page);
        // PDF/UA knows no table that is all head
        boolean headOnly = table.rows().isEmpty();
        Tag headTag = tag.child(headOnly ? Role.TABLE_BODY : Role.TABLE_HEAD);
        RowSlice.Head head = new RowSlice.Head(headerRows(grid, headTag));
        head.rows().forEach(row -> flow.add(row, headOnly ? Keep.FREE : Keep.WITH_NEXT));
        bodyRows(grid, tag.child(Role.TABLE_BODY), head, flow);
        flow.gap(page.style().size());
    }

    /** The columns' widths; where the longest words leave no room, the table is set smaller. */
    private Grid grid(Block.Table table, Setting page) {
        double[] weights =
                table.columns().stream().mapToDouble(Block.Column::weight).toArray();
        double[] words = measure.longestWords(table, style);
        double padding = 2 * RowSlice.SIDE;
        double room = page.width() - padding * words.length;
        double scale = Math.min(1, room / Arrays.stream(words).sum());
        double size = Math.max(Math.min(style.size(), 7.5), style.size() * scale);
        double[] least = Arrays.stream(words)
                .map(width -> width * size / style.size() + padding)
                .toArray();
        double[] widths = ColumnWidths.share(weights, least, page.width());
        return new Grid(table, new Columns(widths), style.sized(size), page);
    }

    private List<Line> caption(String caption, Tag tag, Setting page) {
        TextStyle bold = style.sized(house.sizes().caption()).strong();
        return LineBreaker.lines(wording.words(caption, bold, tag), tag, bold, page.width(), Align.LEFT);
    }

    private List<RowSlice> headerRows(Grid grid, Tag head) {
        List<RowSlice> rows = new ArrayList<>();
        for (Block.Row row : grid.table().header()) {
            Tag tag = head.child(Role.ROW);
            List<RowSlice.Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Tag cell = tag.child(Role.HEADER_CELL).with(Scope.COLUMN);
                Flow contents =
                        cell(row.cells().get(i), cell, grid, i, grid.style().strong());
                cells.add(new RowSlice.Cell(
                        cell, contents.items(), Optional.of(house.palette().tableHeader())));
            }
            rows.add(row(grid, cells, Optional.empty()));
        }
        return rows;
    }

    private void bodyRows(Grid grid, Tag body, RowSlice.Head head, Flow flow) {
        List<Block.Row> rows = grid.table().rows();
        for (int i = 0; i < rows.size(); i++) {
            RowSlice row = row(grid, bodyCells(grid, rows.get(i), body.child(Role.ROW)), Optional.of(head));
            boolean lone = i == 0 || i == rows.size() - 2;
            flow.add(row, lone && i < rows.size() - 1 ? Keep.WITH_NEXT : Keep.FREE);
        }
    }

    private List<RowSlice.Cell> bodyCells(Grid grid, Block.Row row, Tag tag) {
        List<RowSlice.Cell> cells = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell cell = row.cells().get(i);
            Tag cellTag =
                    i < grid.table().rowHeaders() ? tag.child(Role.HEADER_CELL).with(Scope.ROW) : tag.child(Role.CELL);
            Optional<Colour> fill =
                    cell.tone().map(tone -> house.palette().of(tone).background());
            TextStyle words = cell.tone()
                    .map(tone -> grid.style().coloured(house.palette().of(tone).text()))
                    .orElse(grid.style());
            cells.add(new RowSlice.Cell(
                    cellTag, cell(cell, cellTag, grid, i, words).items(), fill));
        }
        return cells;
    }

    private Flow cell(Block.Cell cell, Tag tag, Grid grid, int column, TextStyle words) {
        Align align = grid.table().columns().get(column).align();
        Setting setting = Setting.cell(
                words, grid.columns().inner(column), align, grid.page().noteWidth());
        Flow flow = new Flow();
        text.contents(cell.blocks(), flow, tag, setting);
        return flow;
    }

    private RowSlice row(Grid grid, List<RowSlice.Cell> cells, Optional<RowSlice.Head> head) {
        return new RowSlice(grid.columns(), cells, pen, head, grid.style().lineHeight());
    }

    /** Labels and values side by side; each label heads the value to its right. */
    void grid(Block.FieldGrid grid, Flow flow, Tag parent, Setting page) {
        wording.glyphs().standAt("\"" + grid.name() + "\"");
        Tag tag = parent.child(Role.TABLE).with(new TagAttribute.Summary(grid.name()));
        Tag body = tag.child(Role.TABLE_BODY);
        Columns columns = new Columns(gridWidths(grid, page.width()));
        flow.gap(page.style().size());
        for (int i = 0; i < grid.rows().size(); i++) {
            List<RowSlice.Cell> cells = fields(grid.rows().get(i), body.child(Role.ROW), columns, page);
            RowSlice row = new RowSlice(columns, cells, pen, Optional.empty(), style.lineHeight());
            flow.add(row, i < grid.rows().size() - 1 ? Keep.WITH_NEXT : Keep.FREE);
        }
        flow.gap(page.style().size());
    }

    private List<RowSlice.Cell> fields(List<Block.Field> fields, Tag row, Columns columns, Setting page) {
        List<RowSlice.Cell> cells = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Block.Field field = fields.get(i);
            Tag label = row.child(Role.HEADER_CELL).with(Scope.ROW);
            Tag value = row.child(Role.CELL);
            cells.add(field(
                    Block.Paragraph.of(field.label()),
                    label,
                    Setting.cell(style.strong(), columns.inner(2 * i), Align.LEFT, page.noteWidth()),
                    Optional.of(house.palette().tableHeader())));
            cells.add(field(
                    new Block.Paragraph(field.value()),
                    value,
                    Setting.cell(style, columns.inner(2 * i + 1), Align.LEFT, page.noteWidth()),
                    Optional.empty()));
        }
        return cells;
    }

    private RowSlice.Cell field(Block.Paragraph words, Tag tag, Setting setting, Optional<Colour> fill) {
        Flow flow = new Flow();
        text.contents(List.of(words), flow, tag, setting);
        return new RowSlice.Cell(tag, flow.items(), fill);
    }

    /** A label's column is as wide as its labels, within a share of the table. */
    private double[] gridWidths(Block.FieldGrid grid, double available) {
        int pairs = grid.rows().getFirst().size();
        double pair = available / pairs;
        double[] widths = new double[2 * pairs];
        for (int i = 0; i < pairs; i++) {
            double label = measure.longestLabel(grid, i, style.strong()) + 2 * RowSlice.SIDE;
            widths[2 * i] = Math.min(label, 0.42 * pair);
            widths[2 * i + 1] = pair - widths[2 * i];
        }
        return widths;
    }
}
