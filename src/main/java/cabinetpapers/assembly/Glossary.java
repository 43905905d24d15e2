package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What each measure is, in the order of their names, for whoever meets one and does not know what it counts. */
final class Glossary {

    private static final String NOT_GIVEN = "No definition has been given.";

    private static final Row HEADER = Row.of("Measure", "Code", "What it is", "Aim");

    private static final List<Wish> COLUMNS =
            List.of(Wish.wide(2), Wish.narrow(Align.LEFT), Wish.wide(4), Wish.wide(1.5));

    private Glossary() {}

    static List<Block> blocks(Material material) {
        List<Row> rows = material.figures().measures().stream()
                .map(MeasureWords::new)
                .sorted(Comparator.comparing(
                        (MeasureWords words) -> words.name().toLowerCase(Locale.UK)))
                .map(Glossary::row)
                .toList();
        if (rows.isEmpty()) {
            return List.of(Block.Paragraph.of("There are no measures."));
        }
        return List.of(new Block.Table(
                "Glossary of measures",
                TableWidths.portrait(material.house()).columns(COLUMNS, HEADER, rows, 1),
                List.of(HEADER),
                rows,
                1));
    }

    private static Row row(MeasureWords words) {
        return Row.of(words.nameWithUnit(), words.code(), Wording.or(words.definition(), NOT_GIVEN), words.betterWay());
    }
}
