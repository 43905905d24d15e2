package cabinetpapers.assembly;

import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The small table of counts by priority, with all of them in its last row. */
final class PrioritySummary {

    private PrioritySummary() {}

    static List<Block> blocks(Material material) {
        List<Row> rows = new ArrayList<>();
        for (PriorityGroup group : material.priorities()) {
            rows.add(row(group.name(), group.counts()));
        }
        rows.add(row("All measures", material.counts()));
        return List.of(new Block.Table(
                "Ratings by priority, " + material.figures().quarter().title(),
                columns(TableWidths.portrait(material.house())),
                List.of(Row.of("Priority", "Measures", "Rated", "Green", "Amber", "Red", "Improved of comparable")),
                rows,
                1));
    }

    private static List<Column> columns(TableWidths widths) {
        List<Column> counts = List.of(
                widths.count(4.8),
                widths.count(3.2),
                widths.count(3.2),
                widths.count(3.4),
                widths.count(3),
                widths.count(6));
        List<Column> columns = new ArrayList<>();
        columns.add(widths.rest(9, counts));
        columns.addAll(counts);
        return columns;
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
                : counts.shortTravel().getOrDefault(DirectionOfTravel.IMPROVED, 0) + " of " + counts.shortComparable();
    }

    private static Cell count(int count) {
        return Cell.of(ValueFormat.number(BigDecimal.valueOf(count), 0));
    }
}
