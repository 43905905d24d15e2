package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What each measure with a definition is, in the order of their names, for whoever meets one and does not know it. */
final class Glossary {

    private static final Row HEADER = Row.of("Measure", "Code", "What it is", "Aim");

    private static final List<Wish> COLUMNS =
            List.of(Wish.wide(2), Wish.narrow(Align.LEFT), Wish.wide(4), Wish.wide(1.5));

    private Glossary() {}

    static List<Block> blocks(Material material) {
        List<MeasureWords> measures =
                material.figures().measures().stream().map(MeasureWords::new).toList();
        List<MeasureWords> defined = measures.stream()
                .filter(words -> !words.definition().isBlank())
                .sorted(Comparator.comparing(words -> words.name().toLowerCase(Locale.UK)))
                .toList();
        if (defined.isEmpty()) {
            return List.of(Block.Paragraph.of("No measure has a definition."));
        }
        List<Block> blocks = new ArrayList<>();
        int others = measures.size() - defined.size();
        if (others > 0) {
            blocks.add(Block.Paragraph.of(Wording.number(others) + " of " + Wording.number(measures.size())
                    + (others == 1 ? " measures has" : " measures have") + " no definition."));
        }
        blocks.add(table(defined, material));
        return blocks;
    }

    private static Block.Table table(List<MeasureWords> measures, Material material) {
        List<Row> rows = measures.stream().map(Glossary::row).toList();
        return new Block.Table(
                "Glossary of measures",
                TableWidths.portrait(material.house()).columns(COLUMNS, HEADER, rows, 1),
                List.of(HEADER),
                rows,
                1);
    }

    private static Row row(MeasureWords words) {
        return Row.of(words.nameWithUnit(), words.code(), words.definition(), words.betterWay());
    }
}
