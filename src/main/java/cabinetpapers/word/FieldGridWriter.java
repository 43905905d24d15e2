package cabinetpapers.word;

import cabinetpapers.house.Colour;
import cabinetpapers.paper.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes grids of labels and values, such as the one at the front of a report. */
final class FieldGridWriter {

    /** Labels longer than this part of the grid's width wrap. */
    private static final double WIDEST_LABELS = 0.5;

    private final Sheet sheet;
    private final CellNeeds needs;
    private final Colour labelFill;

    /** @param labelFill the ground of labels, which sets them off from their values */
    FieldGridWriter(Sheet sheet, CellNeeds needs, Colour labelFill) {
        this.sheet = sheet;
        this.needs = needs;
        this.labelFill = labelFill;
    }

    /** @param available width in points */
    void write(Block.FieldGrid grid, double available) {
        double[] widths = widths(grid, available, needs);
        switch (grid.labels()) {
            case BESIDE -> beside(grid, widths);
            case ABOVE -> above(grid, widths);
        }
    }

    private void beside(Block.FieldGrid grid, double[] widths) {
        TableFrame frame = open(grid, TableFrame.Look.HEADER_COLUMN, "Each label stands before its value.", widths);
        int count = grid.rows().size();
        for (int i = 0; i < count; i++) {
            row(frame, grid.rows().get(i), FieldRow.of(i, count));
        }
        frame.end();
    }

    private void above(Block.FieldGrid grid, double[] widths) {
        TableFrame frame = open(grid, TableFrame.Look.HEADER_ROW, "Each label stands above its value.", widths);
        int count = grid.rows().size();
        for (int i = 0; i < count; i++) {
            labels(frame, grid.rows().get(i), count);
            values(frame, grid.rows().get(i), FieldRow.of(i, count));
        }
        frame.end();
    }

    private TableFrame open(Block.FieldGrid grid, TableFrame.Look look, String description, double[] widths) {
        return TableFrame.open(sheet.xml(), StyleIds.FIELD_TABLE, look, grid.name(), description, widths);
    }

    /** One row of labels is the table's header. Of several none is: repeated overleaf, it would head another's values. */
    private void labels(TableFrame frame, List<Block.Field> fields, int rows) {
        if (rows == 1) {
            frame.headerRow();
        } else {
            frame.row();
        }
        for (int i = 0; i < fields.size(); i++) {
            frame.labelCell(i, labelFill);
            sheet.line(FieldRow.INNER.label(), fields.get(i).label());
            frame.end();
        }
        frame.end();
    }

    private void values(TableFrame frame, List<Block.Field> fields, FieldRow row) {
        frame.row();
        for (int i = 0; i < fields.size(); i++) {
            frame.cell(i, CellRole.TEXT, Optional.empty());
            sheet.paragraph(row.value(), fields.get(i).value());
            frame.end();
        }
        frame.end();
    }

    private void row(TableFrame frame, List<Block.Field> fields, FieldRow row) {
        frame.row();
        for (int i = 0; i < fields.size(); i++) {
            frame.cell(2 * i, CellRole.ROW_HEADING, Optional.of(labelFill));
            sheet.line(row.label(), fields.get(i).label());
            frame.end();
            frame.cell(2 * i + 1, CellRole.TEXT, Optional.empty());
            sheet.paragraph(row.value(), fields.get(i).value());
            frame.end();
        }
        frame.end();
    }

    /** In points: a column for each label and each value, or for both where one stands above the other. */
    static double[] widths(Block.FieldGrid grid, double available, CellNeeds needs) {
        return switch (grid.labels()) {
            case BESIDE -> pairs(grid, available, needs);
            case ABOVE -> needs.shared(grid, available);
        };
    }

    /** Labels take what they need, and values share the rest. */
    private static double[] pairs(Block.FieldGrid grid, double available, CellNeeds needs) {
        int pairs = grid.rows().getFirst().size();
        double limit = available * WIDEST_LABELS / pairs;
        double[] widths = new double[2 * pairs];
        for (List<Block.Field> row : grid.rows()) {
            for (int i = 0; i < pairs; i++) {
                double label = Math.min(limit, needs.label(row.get(i).label()));
                widths[2 * i] = Math.max(widths[2 * i], label);
            }
        }
        double value = (available - Arrays.stream(widths).sum()) / pairs;
        for (int i = 0; i < pairs; i++) {
            widths[2 * i + 1] = value;
        }
        return widths;
    }
}
