package cabinetpapers.pdf;

import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.pdf.Item.Keep;
import cabinetpapers.pdf.TagAttribute.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out tables of data, row by row. */
final class TableLayout {

    /** The smallest text that a crowded table is set in, against the house's own size. */
    private static final double SMALLEST = 0.75;

    /** A word that takes more than this share of the table's width may be cut: an address, for instance. */
    private static final double LONG_WORD = 0.3;

    /** A table is kept on one page if its rows take less than this share of a page's text. */
    private static final double SHORT_TABLE = 0.42;

    /** A higher row, of more than five lines or so, can begin or end a table by itself, in points. */
    private static final double LOW_ROW = 72;

    private final HouseStyle house;
    private final Wording wording;
    private final TextLayout text;
    private final Remarks remarks;
    private final CellMeasure measure;
    private final TextStyle style;
    private final Pen pen;

    TableLayout(HouseStyle house, Wording wording, TextLayout text, Remarks remarks, Leading leading) {
        this.house = house;
        this.wording = wording;
        this.text = text;
        this.remarks = remarks;
        measure = new CellMeasure(wording.glyphs());
        style = TextStyle.small(house, house.sizes().table()).led(leading);
        pen = new Pen(house.palette().rule(), 0.5);
    }

    /** A table as it is being laid out. */
    private record Grid(Block.Table table, Columns columns, TextStyle style, Setting page) {}

    /** @param area of the page that the table stands in */
    void table(Block.Table table, Flow flow, Tag parent, Setting page, PageShape area) {
        flow.gap(page.style().size());
        belowCaption(table, flow, parent, page, area);
    }

    /** Close to the caption above it, that of the chart whose data it holds. */
    void belowCaption(Block.Table table, Flow flow, Tag parent, Setting page, PageShape area) {
        remarks.standAt("table", table.caption());
        Tag tag = parent.child(Role.TABLE);
        flow.addKept(caption(table.caption(), tag.child(Role.CAPTION), page));
        flow.gap(0.35 * page.style().size());
        Grid grid = grid(table, page);
        // PDF/UA knows no table that is all head
        boolean headOnly = table.rows().isEmpty();
        Tag headTag = tag.child(headOnly ? Role.TABLE_BODY : Role.TABLE_HEAD);
        RowSlice.Head head = new RowSlice.Head(headerRows(grid, headTag));
        head.rows().forEach(row -> flow.add(row, headOnly ? Keep.FREE : Keep.WITH_NEXT));
        addRows(bodyRows(grid, tag.child(Role.TABLE_BODY), head), flow, area);
        flow.gap(page.style().size());
    }

    private List<Line> caption(String caption, Tag tag, Setting page) {
        TextStyle bold = style.sized(house.sizes().caption()).strong();
        return LineBreaker.lines(wording.words(caption, bold, tag), tag, bold, page.width(), Align.LEFT);
    }

    /** The columns' widths; where the longest words leave no room, the table is set smaller. */
    private Grid grid(Block.Table table, Setting page) {
        double[] weights =
                table.columns().stream().mapToDouble(Block.Column::weight).toArray();
        double padding = 2 * RowSlice.SIDE;
        List<Needs> needs = measure.needs(table, style).stream()
                .map(need -> need.capped(LONG_WORD * page.width()))
                .toList();
        double words = needs.stream().mapToDouble(Needs::whole).sum();
        double scale = Math.clamp((page.width() - padding * weights.length) / words, SMALLEST, 1);
        List<Needs> columns =
                needs.stream().map(need -> need.scaled(scale).widened(padding)).toList();
        warn(columns, page.width());
        double[] widths = ColumnWidths.share(weights, columns, page.width());
        return new Grid(table, new Columns(widths), style.sized(scale * style.size()), page);
    }

    private void warn(List<Needs> columns, double available) {
        if (columns.stream().mapToDouble(Needs::whole).sum() > available + 1) {
            remarks.note(
                    "the table has more columns than the page has room for, and words are cut",
                    "Print it on landscape pages, or leave columns out.");
        }
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

    private List<RowSlice> bodyRows(Grid grid, Tag body, RowSlice.Head head) {
        List<RowSlice> rows = new ArrayList<>();
        for (Block.Row row : grid.table().rows()) {
            rows.add(row(grid, bodyCells(grid, row, body.child(Role.ROW)), Optional.of(head)));
        }
        return rows;
    }

    /** No low row is left alone at the foot or the head of a page, and a short table is not parted at all. */
    private static void addRows(List<RowSlice> rows, Flow flow, PageShape area) {
        double height = rows.stream().mapToDouble(RowSlice::height).sum();
        boolean isShort = height < SHORT_TABLE * area.textHeight();
        int last = rows.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean kept = i < last
                    && (isShort
                            || (i == 0 && rows.get(0).height() < LOW_ROW)
                            || (i == last - 1 && rows.get(last).height() < LOW_ROW));
            flow.add(rows.get(i), kept ? Keep.WITH_NEXT : Keep.FREE);
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
}
