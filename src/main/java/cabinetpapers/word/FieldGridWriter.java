package cabinetpapers.word;

import cabinetpapers.paper.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes the grid of labels and values at the front of a report. */
final class FieldGridWriter {

    /** Labels longer than this part of the grid's width wrap. */
    private static final double WIDEST_LABELS = 0.5;

    private final Sheet sheet;
    private final CellNeeds needs;

    FieldGridWriter(Sheet sheet, CellNeeds needs) {
        this.sheet = sheet;
        this.needs = needs;
    }

    /** @param available width in points */
    void write(Block.FieldGrid grid, double available) {
        TableFrame frame = TableFrame.open(
                sheet.xml(),
                StyleIds.FIELD_TABLE,
                TableFrame.Look.HEADER_COLUMN,
                grid.name(),
                "Each label stands before its value.",
                widths(grid, available, needs));
        int count = grid.rows().size();
        for (int i = 0; i < count; i++) {
            row(frame, grid.rows().get(i), FieldRow.of(i, count));
        }
        frame.end();
    }

    private void row(TableFrame frame, List<Block.Field> fields, FieldRow row) {
        frame.row();
        for (int i = 0; i < fields.size(); i++) {
            frame.cell(2 * i, CellRole.ROW_HEADING, Optional.empty());
            sheet.line(row.label(), fields.get(i).label());
            frame.end();
            frame.cell(2 * i + 1, CellRole.TEXT, Optional.empty());
            sheet.paragraph(row.value(), fields.get(i).value());
            frame.end();
        }
        frame.end();
    }

    /** Labels take what they need, and values share the rest. */
    static double[] widths(Block.FieldGrid grid, double available, CellNeeds needs) {
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
