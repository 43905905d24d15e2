package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The chart of ratings, overall and by priority. */
final class StatusChart {

    private static final String NOT_RATED = "Not rated";

    private StatusChart() {}

    static List<Block> blocks(Material material) {
        List<PriorityGroup> groups = groups(material);
        String quarter = material.figures().quarter().title();
        return List.of(new Block.Figure(
                new Chart.StatusBars(groups.stream().map(StatusChart::bar).toList()),
                "Ratings overall and by priority, " + quarter,
                alternativeText(groups, quarter),
                table(groups, quarter, TableWidths.portrait(material.house()))));
    }

    /** All measures first; with one priority only, that alone would say the same again. */
    private static List<PriorityGroup> groups(Material material) {
        List<PriorityGroup> groups = new ArrayList<>();
        groups.add(new PriorityGroup("All measures", material.figures().measures(), material.counts()));
        if (material.priorities().size() > 1) {
            groups.addAll(material.priorities());
        }
        return groups;
    }

    private static Chart.Bar bar(PriorityGroup group) {
        List<Chart.Part> parts = new ArrayList<>();
        for (RagRating rag : RagRating.values()) {
            parts.add(new Chart.Part(
                    Signs.tone(rag), Signs.word(rag), group.counts().of(rag)));
        }
        parts.add(new Chart.Part(Tone.NEUTRAL, NOT_RATED, unrated(group.counts())));
        return new Chart.Bar(group.name(), parts);
    }

    private static String alternativeText(List<PriorityGroup> groups, String quarter) {
        return "Stacked bar chart of ratings in " + quarter + ". "
                + groups.stream().map(StatusChart::inWords).collect(Collectors.joining(" "));
    }

    /** "Homes: 3 Green, 0 Amber, 2 Red and 1 not rated, of 6 measures." */
    private static String inWords(PriorityGroup group) {
        Counts counts = group.counts();
        return "%s: %s Green, %s Amber, %s Red and %s not rated, of %s."
                .formatted(
                        group.name(),
                        Wording.number(counts.of(RagRating.GREEN)),
                        Wording.number(counts.of(RagRating.AMBER)),
                        Wording.number(counts.of(RagRating.RED)),
                        Wording.number(unrated(counts)),
                        Wording.count(counts.measures(), "measure", "measures"));
    }

    private static Block.Table table(List<PriorityGroup> groups, String quarter, TableWidths widths) {
        Row header = Row.of("Priority", "Green", "Amber", "Red", NOT_RATED, "Measures");
        List<Row> rows = groups.stream().map(StatusChart::row).toList();
        List<Wish> columns = new ArrayList<>(Collections.nCopies(header.cells().size(), new Wish(Align.RIGHT, 1)));
        columns.set(0, Wish.wide(4));
        return new Block.Table(
                "Number of measures by rating, " + quarter,
                widths.columns(columns, header, rows, 1),
                List.of(header),
                rows,
                1);
    }

    private static Row row(PriorityGroup group) {
        Counts counts = group.counts();
        return Row.of(
                group.name(),
                Wording.number(counts.of(RagRating.GREEN)),
                Wording.number(counts.of(RagRating.AMBER)),
                Wording.number(counts.of(RagRating.RED)),
                Wording.number(unrated(counts)),
                Wording.number(counts.measures()));
    }

    private static int unrated(Counts counts) {
        return counts.measures() - counts.rated();
    }
}
