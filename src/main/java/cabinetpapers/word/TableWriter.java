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

    private static final List<Block> NOTHING = List.of(new Block.Paragraph(List.of()));

    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final HouseStyle house;
    private final CellNeeds needs;
    private final TextHeight heights;
    private final String paper;
    private final Findings findings;

    TableWriter(Sheet sheet, HouseStyle house, CellNeeds needs, TextHeight heights, String paper, Findings findings) {
        this.xml = sheet.xml();
        this.paragraphs = sheet.paragraphs();
        this.house = house;
        this.needs = needs;
        this.heights = heights;
        this.paper = paper;
        this.findings = findings;
    }

    void write(Block.Table table, PageArea area, CellContent content) {
        Columns columns = Columns.of(table, needs, area.width());
        if (!columns.fit()) {
            report(table);
        }
        Together together = Together.of(table, columns, heights, area);
        new Rows(table, columns.density(), together, open(table, columns), content).write();
    }

    private TableFrame open(Block.Table table, Columns columns) {
        TableFrame.Look look =
                table.rowHeaders() > 0 ? TableFrame.Look.HEADER_ROW_AND_COLUMN : TableFrame.Look.HEADER_ROW;
        return TableFrame.open(xml, StyleIds.DATA_TABLE, look, table.caption(), description(table), columns.widths());
    }

    private void report(Block.Table table) {
        findings.add(Finding.note(
                new Place(paper, "table \"%s\"".formatted(table.caption())),
                "its words are wider than its columns, and break",
                "Give it fewer columns or shorter words, or put it in a landscape section."));
    }

    /** One table's rows on their way. */
    private final class Rows {

        private final Block.Table table;
        private final Density density;
        private final Together together;
        private final TableFrame frame;
        private final CellContent content;

        Rows(Block.Table table, Density density, Together together, TableFrame frame, CellContent content) {
            this.table = table;
            this.density = density;
            this.together = together;
            this.frame = frame;
            this.content = content;
        }

        void write() {
            Optional<Colour> fill = Optional.empty();
            for (Block.Row row : table.header()) {
                header(row, fill);
                // The table's style fills the first row only.
                fill = Optional.of(house.palette().tableHeader());
            }
            for (int i = 0; i < table.rows().size(); i++) {
                Block.Row row = table.rows().get(i);
                if (together.staysWithNext(i)) {
                    paragraphs.withNext(() -> row(row));
                } else {
                    row(row);
                }
            }
            frame.end();
        }

        private void header(Block.Row row, Optional<Colour> fill) {
            frame.headerRow();
            for (int i = 0; i < row.cells().size(); i++) {
                frame.cell(i, CellRole.HEADING, fill);
                cell(i, CellRole.HEADING, row.cells().get(i));
            }
            frame.end();
        }

        private void row(Block.Row row) {
            frame.row();
            for (int i = 0; i < row.cells().size(); i++) {
                Block.Cell cell = row.cells().get(i);
                CellRole role = i < table.rowHeaders() ? CellRole.ROW_HEADING : CellRole.TEXT;
                frame.cell(
                        i,
                        role,
                        cell.tone().map(tone -> house.palette().of(tone).background()));
                cell(i, role, cell);
            }
            frame.end();
        }

        private void cell(int column, CellRole role, Block.Cell cell) {
            Setting setting =
                    Setting.cell(density, role, table.columns().get(column).align());
            // A cell must hold a paragraph.
            content.write(cell.blocks().isEmpty() ? NOTHING : cell.blocks(), setting);
            frame.end();
        }
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
}
