package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Working;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import java.util.ArrayList;
import java.util.List;

/** How each figure was worked out: of each measure what went in, the rules, and each step to each result. */
final class WorkingParts {

    private static final int HEADING_LEVEL = 3;

    private static final List<Wish> COLUMNS = List.of(Wish.narrow(Align.LEFT), Wish.wide(4), Wish.wide(1));

    private WorkingParts() {}

    static List<Block> blocks(Material material, PriorityGroup group) {
        TableWidths widths = TableWidths.portrait(material.house());
        List<Block> blocks = new ArrayList<>();
        for (MeasureFigures figures : group.measures()) {
            MeasureWords words = new MeasureWords(figures);
            blocks.add(Block.Heading.plain(HEADING_LEVEL, words.title()));
            blocks.add(Block.Paragraph.of("Numbers are " + unit(words) + ", as they were returned, not rounded."));
            blocks.add(inputs(figures.working()));
            blocks.add(table(figures.working(), words, widths));
        }
        return blocks;
    }

    private static String unit(MeasureWords words) {
        String unit = Wording.line(words.format().unitWord());
        return unit.equals("number") ? "plain numbers" : "in " + unit;
    }

    private static Block inputs(Working working) {
        if (working.inputs().isEmpty()) {
            return Block.Paragraph.of("There are no rows that can be shown.");
        }
        return new Block.BulletList(working.inputs().stream()
                .map(input ->
                        List.<Block>of(Block.Paragraph.of(input.period().title() + ": " + Wording.line(input.says()))))
                .toList());
    }

    private static Block table(Working working, MeasureWords words, TableWidths widths) {
        Row header = Row.of("What", "How", "Result");
        List<Row> rows = working.parts().stream().map(WorkingParts::row).toList();
        return new Block.Table(
                words.code() + ": working", widths.columns(COLUMNS, header, rows, 1), List.of(header), rows, 1);
    }

    private static Row row(Working.Part part) {
        List<Block> how = new ArrayList<>();
        how.add(Block.Paragraph.of(Wording.line(part.ruleInWords())));
        part.steps().forEach(step -> how.add(Block.Paragraph.of(Wording.line(step))));
        return new Row(
                List.of(Cell.of(part.subject().words()), new Cell(how), Cell.of(Wording.capital(part.result()))));
    }
}
