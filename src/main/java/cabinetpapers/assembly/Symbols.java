package cabinetpapers.assembly;

import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.List;

/** The table of every sign that the papers use, with its meaning. */
final class Symbols {

    private Symbols() {}

    static List<Block> blocks() {
        List<Row> rows = new ArrayList<>();
        for (RagRating rag : RagRating.values()) {
            rows.add(row(Signs.rating(new Rating.Rated(rag)), meaning(rag)));
        }
        for (Rating.Why why : Rating.Why.values()) {
            rows.add(row(Signs.rating(new Rating.NotRated(why)), meaning(why)));
        }
        for (DirectionOfTravel direction : DirectionOfTravel.values()) {
            rows.add(row(Signs.arrow(direction), meaning(direction)));
        }
        rows.add(row(Inline.text("– and a reason"), "The figure cannot be compared, for the reason given"));
        return List.of(new Block.Table(
                "Symbols and their meaning",
                List.of(new Column(1, Align.LEFT), new Column(3, Align.LEFT)),
                List.of(Row.of("Symbol", "Meaning")),
                rows,
                1));
    }

    private static Row row(Inline sign, String meaning) {
        return new Row(List.of(Cell.of(sign), Cell.of(meaning)));
    }

    private static String meaning(RagRating rag) {
        return switch (rag) {
            case GREEN -> "On target or better, or within the measure's range";
            case AMBER -> "Short of the target, but within the measure's own tolerance";
            case RED -> "Short of the target by more than the tolerance";
        };
    }

    private static String meaning(Rating.Why why) {
        return switch (why) {
            case INFORMATION_ONLY -> "Neither higher nor lower is better, so the measure is not rated";
            case NO_TARGET -> "No target has been set for the period, so the figure is not rated";
            case NOT_REPORTED -> "A figure was due and has not been returned";
            case UNREADABLE -> "What was returned cannot be read as a figure";
            case NOT_DUE -> "No figure is due for the period";
        };
    }

    private static String meaning(DirectionOfTravel direction) {
        return switch (direction) {
            case IMPROVED -> "Better than the earlier period, whether the number rose or fell";
            case UNCHANGED -> "Neither better nor worse than the earlier period";
            case WORSENED -> "Worse than the earlier period, whether the number rose or fell";
        };
    }
}
