package cabinetpapers.word;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes tables of data. */
final class TableWriter {

    /** Writes what stands in a cell. */
    interface CellContent {
        void write(List<Block> blocks, Setting setting);
    }

    private final Xml xml;
    private final HouseStyle house;
    private final CellNeeds needs;
    private final Place place;
    private final Findings findings;

    TableWriter(Xml xml, HouseStyle house, CellNeeds needs, Place place, Findings findings) {
        this.xml = xml;
        this.house = house;
        this.needs = needs;
        this.place = place;
        this.findings = findings;
    }

    /** @param available width in points */
    void write(Block.Table table, double available, CellContent content) {
        TableFrame.Look look =
                table.rowHeaders() > 0 ? TableFrame.Look.HEADER_ROW_AND_COLUMN : TableFrame.Look.HEADER_ROW;
        TableFrame frame = TableFrame.open(
                xml, StyleIds.DATA_TABLE, look, table.caption(), description(table), widths(table, available));
        Optional<Colour> fill = Optional.empty();
        for (Block.Row row : table.header()) {
            frame.headerRow();
            for (int i = 0; i < row.cells().size(); i++) {
                cell(frame, i, fill, row.cells().get(i), setting(table, CellRole.HEADING, i), content);
            }
            frame.end();
            // The style fills the first row only.
            fill = Optional.of(house.palette().tableHeader());
        }
        for (Block.Row row : table.rows()) {
            row(frame, row, table, content);
        }
        frame.end();
    }

    private void row(TableFrame frame, Block.Row row, Block.Table table, CellContent content) {
        frame.row();
        for (int i = 0; i < row.cells().size(); i++) {
            Block.Cell cell = row.cells().get(i);
            CellRole role = i < table.rowHeaders() ? CellRole.ROW_HEADING : CellRole.TEXT;
            Optional<Colour> fill =
                    cell.tone().map(tone -> house.palette().of(tone).background());
            cell(frame, i, fill, cell, setting(table, role, i), content);
        }
        frame.end();
    }

    private static Setting setting(Block.Table table, CellRole role, int column) {
        return Setting.cell(role, table.columns().get(column).align());
    }

    private static void cell(
            TableFrame frame,
            int column,
            Optional<Colour> fill,
            Block.Cell cell,
            Setting setting,
            CellContent content) {
        fill.ifPresentOrElse(colour -> frame.cell(column, colour), () -> frame.cell(column));
        // A cell must hold a paragraph.
        content.write(cell.blocks().isEmpty() ? List.of(new Block.Paragraph(List.of())) : cell.blocks(), setting);
        frame.end();
    }

    private static String description(Block.Table table) {
        return table.header().getFirst().cells().stream()
                .map(TableWriter::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("; ", "Columns: ", ""));
    }

    private static String words(Block.Cell cell) {
        return cell.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).content()))
                .collect(Collectors.joining(" "));
    }

    private double[] widths(Block.Table table, double available) {
        double[] least = needs.of(table);
        double needed = 0;
        for (double width : least) {
            needed += width;
        }
        if (needed > available) {
            findings.add(Finding.note(
                    place,
                    "the words of the table \"%s\" are wider than its columns, and break".formatted(table.caption()),
                    "Give it fewer columns or shorter words, or put it in a landscape section."));
        }
        double[] weights =
                table.columns().stream().mapToDouble(Block.Column::weight).toArray();
        return ColumnWidths.share(weights, least, available);
    }
}
