package cabinetpapers.pdf;

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

/** Lays out field grids: each label heads the value to its right, or the one below it. */
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
        style = TextStyle.small(house, house.sizes().table());
        pen = new Pen(house.palette().rule(), 0.5);
    }

    void grid(Block.FieldGrid grid, Flow flow, Tag parent, Setting page) {
        remarks.standAt("grid", grid.name());
        Tag tag = parent.child(Role.TABLE).with(new TagAttribute.Summary(grid.name()));
        Tag body = tag.child(Role.TABLE_BODY);
        Columns columns = switch (grid.labels()) {
            case BESIDE -> columns(grid, page.width());
            case ABOVE -> equalColumns(grid, page.width());
        };
        List<RowSlice> rows = new ArrayList<>();
        for (List<Block.Field> fields : grid.rows()) {
            switch (grid.labels()) {
                case BESIDE -> rows.add(row(columns, pairs(fields, body.child(Role.ROW), columns, page)));
                case ABOVE -> {
                    rows.add(row(columns, labels(fields, body.child(Role.ROW), columns, page)));
                    rows.add(row(columns, values(fields, body.child(Role.ROW), columns, page)));
                }
            }
        }
        flow.gap(page.style().size());
        for (int i = 0; i < rows.size(); i++) {
            flow.add(rows.get(i), i < rows.size() - 1 ? Keep.WITH_NEXT : Keep.FREE);
        }
        flow.gap(page.style().size());
    }

    private RowSlice row(Columns columns, List<RowSlice.Cell> cells) {
        return new RowSlice(columns, cells, pen, Optional.empty(), style.lineHeight());
    }

    private List<RowSlice.Cell> pairs(List<Block.Field> fields, Tag row, Columns columns, Setting page) {
        List<RowSlice.Cell> cells = new ArrayList<>();
        for (Block.Field field : fields) {
            cells.add(label(field, row.child(Role.HEADER_CELL).with(Scope.ROW), columns.inner(cells.size()), page));
            cells.add(value(field, row.child(Role.CELL), columns.inner(cells.size()), page));
        }
        return cells;
    }

    private List<RowSlice.Cell> labels(List<Block.Field> fields, Tag row, Columns columns, Setting page) {
        List<RowSlice.Cell> cells = new ArrayList<>();
        for (Block.Field field : fields) {
            cells.add(label(field, row.child(Role.HEADER_CELL).with(Scope.COLUMN), columns.inner(cells.size()), page));
        }
        return cells;
    }

    private List<RowSlice.Cell> values(List<Block.Field> fields, Tag row, Columns columns, Setting page) {
        List<RowSlice.Cell> cells = new ArrayList<>();
        for (Block.Field field : fields) {
            cells.add(value(field, row.child(Role.CELL), columns.inner(cells.size()), page));
        }
        return cells;
    }

    private RowSlice.Cell label(Block.Field field, Tag tag, double width, Setting page) {
        return cell(
                Block.Paragraph.of(field.label()),
                tag,
                Setting.cell(style.strong(), width, Align.LEFT, page.noteWidth()),
                Optional.of(house.palette().tableHeader()));
    }

    private RowSlice.Cell value(Block.Field field, Tag tag, double width, Setting page) {
        return cell(
                new Block.Paragraph(field.value()),
                tag,
                Setting.cell(style, width, Align.LEFT, page.noteWidth()),
                Optional.empty());
    }

    private RowSlice.Cell cell(Block.Paragraph words, Tag tag, Setting setting, Optional<Colour> fill) {
        Flow flow = new Flow();
        text.contents(List.of(words), flow, tag, setting);
        return new RowSlice.Cell(tag, flow.items(), fill);
    }

    /** Labels above their values share the width equally, as far as their words let them. */
    private Columns equalColumns(Block.FieldGrid grid, double available) {
        double[] wanted = new double[grid.rows().getFirst().size()];
        Arrays.fill(wanted, available / wanted.length);
        List<Needs> pairs = measure.needs(grid, style);
        List<Needs> needs = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            needs.add(pairs.get(2 * i).or(pairs.get(2 * i + 1)).widened(2 * RowSlice.SIDE));
        }
        return new Columns(ColumnWidths.share(wanted, needs, available));
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
