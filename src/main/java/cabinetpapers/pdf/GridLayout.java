package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.pdf.Item.Keep;
import cabinetpapers.pdf.TagAttribute.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out field grids: labels and values side by side, each label heading the value to its right. */
final class GridLayout {

    /** The most that a label takes of its pair. */
    private static final double LABEL_SHARE = 0.42;

    private final HouseStyle house;
    private final TextLayout text;
    private final Remarks remarks;
    private final CellMeasure measure;
    private final TextStyle style;
    private final Pen pen;

    GridLayout(HouseStyle house, Wording wording, TextLayout text, Remarks remarks) {
        this.house = house;
        this.text = text;
        this.remarks = remarks;
        measure = new CellMeasure(wording.glyphs());
        style = new TextStyle(
                Typefaces.Face.REGULAR, house.sizes().table(), house.palette().text());
        pen = new Pen(house.palette().rule(), 0.5);
    }

    void grid(Block.FieldGrid grid, Flow flow, Tag parent, Setting page) {
        remarks.standAt("grid", grid.name());
        Tag tag = parent.child(Role.TABLE).with(new TagAttribute.Summary(grid.name()));
        Tag body = tag.child(Role.TABLE_BODY);
        Columns columns = columns(grid, page.width());
        flow.gap(page.style().size());
        int last = grid.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            List<RowSlice.Cell> cells = fields(grid.rows().get(i), body.child(Role.ROW), columns, page);
            RowSlice row = new RowSlice(columns, cells, pen, Optional.empty(), style.lineHeight());
            flow.add(row, i < last ? Keep.WITH_NEXT : Keep.FREE);
        }
        flow.gap(page.style().size());
    }

    private List<RowSlice.Cell> fields(List<Block.Field> fields, Tag row, Columns columns, Setting page) {
        List<RowSlice.Cell> cells = new ArrayList<>();
        for (Block.Field field : fields) {
            cells.add(cell(
                    Block.Paragraph.of(field.label()),
                    row.child(Role.HEADER_CELL).with(Scope.ROW),
                    Setting.cell(style.strong(), columns.inner(cells.size()), Align.LEFT, page.noteWidth()),
                    Optional.of(house.palette().tableHeader())));
            cells.add(cell(
                    new Block.Paragraph(field.value()),
                    row.child(Role.CELL),
                    Setting.cell(style, columns.inner(cells.size()), Align.LEFT, page.noteWidth()),
                    Optional.empty()));
        }
        return cells;
    }

    private RowSlice.Cell cell(Block.Paragraph words, Tag tag, Setting setting, Optional<Colour> fill) {
        Flow flow = new Flow();
        text.contents(List.of(words), flow, tag, setting);
        return new RowSlice.Cell(tag, flow.items(), fill);
    }

    /** A label's column is as wide as its labels, within its share. */
    private Columns columns(Block.FieldGrid grid, double available) {
        int pairs = grid.rows().getFirst().size();
        double pair = available / pairs;
        double[] wanted = new double[2 * pairs];
        for (int i = 0; i < pairs; i++) {
            double label = measure.longestLabel(grid, i, style.strong()) + 2 * RowSlice.SIDE;
            wanted[2 * i] = Math.min(label, LABEL_SHARE * pair);
            wanted[2 * i + 1] = pair - wanted[2 * i];
        }
        List<Needs> needs = measure.needs(grid, style).stream()
                .map(need -> need.capped(LABEL_SHARE * pair).widened(2 * RowSlice.SIDE))
                .toList();
        return new Columns(ColumnWidths.share(wanted, needs, available));
    }
}
