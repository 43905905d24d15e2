package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The small table of counts by priority, with all of them in its last row. */
final class PrioritySummary {

    private PrioritySummary() {}

    private static final List<Wish> COLUMNS = List.of(
            Wish.wide(2),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.RIGHT),
            new Wish(Align.RIGHT, 1));

    static List<Block> blocks(Material material) {
        List<Row> rows = new ArrayList<>();
        for (PriorityGroup group : material.priorities()) {
            rows.add(row(group.name(), group.counts()));
        }
        rows.add(row("All measures", material.counts()));
        Row header = Row.of("Priority", "Measures", "Rated", "Green", "Amber", "Red", "Improved of comparable");
        return List.of(new Block.Table(
                "Ratings by priority, and how many improved on the previous quarter, "
                        + material.figures().quarter().title(),
                TableWidths.portrait(material.house()).columns(COLUMNS, header, rows, 1),
                List.of(header),
                rows,
                1));
    }

    private static Row row(String name, Counts counts) {
        return new Row(List.of(
                Cell.of(name),
                count(counts.measures()),
                count(counts.rated()),
                count(counts.of(RagRating.GREEN)),
                count(counts.of(RagRating.AMBER)),
                count(counts.of(RagRating.RED)),
                Cell.of(improved(counts))));
    }

    /** Against the previous quarter: "12 of 30". */
    private static String improved(Counts counts) {
        return counts.shortComparable() == 0
                ? "None comparable"
                : Wording.number(counts.shortTravel().getOrDefault(DirectionOfTravel.IMPROVED, 0)) + " of "
                        + Wording.number(counts.shortComparable());
    }

    private static Cell count(int count) {
        return Cell.of(ValueFormat.number(BigDecimal.valueOf(count), 0));
    }
}
