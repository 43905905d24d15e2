package cabinetpapers.assembly;

import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Travel;
import cabinetpapers.kpi.TravelScheme;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part a measure: its facts, which way it is going, its owner's commentary, its trend, and others' figures. */
final class MeasureParts {

    private static final int HEADING_LEVEL = 3;

    private MeasureParts() {}

    static List<Block> blocks(Material material, PriorityGroup group) {
        List<Block> blocks = new ArrayList<>();
        TableWidths widths = TableWidths.portrait(material.house());
        for (MeasureFigures figures : group.measures()) {
            MeasureWords words = new MeasureWords(figures);
            blocks.add(Block.Heading.plain(HEADING_LEVEL, words.title()));
            blocks.add(MeasureGrid.of(figures, words, material.figures().quarter()));
            blocks.addAll(labelled("Definition: ", figures.measure().definition()));
            blocks.addAll(directions(figures));
            blocks.addAll(commentary(figures));
            blocks.addAll(labelled("Corrective action: ", figures.current().correctiveAction()));
            blocks.addAll(
                    labelled("Reason for the revision: ", figures.current().restatementReason()));
            blocks.addAll(TrendFigure.blocks(figures, words, widths));
            blocks.addAll(outturns(figures, words));
            blocks.addAll(
                    BenchmarkFigure.blocks(figures, words, material.occasion().council(), widths));
        }
        return blocks;
    }

    private static List<Block> directions(MeasureFigures figures) {
        if (figures.shortTravel() instanceof Travel.NotComparable one
                && figures.shortTravel().equals(figures.longTravel())) {
            return List.of(
                    Block.Paragraph.of("No direction of travel: " + one.reason().words() + "."));
        }
        return List.of(
                direction(figures, figures.shortTravel(), figures.previous(), "the previous quarter"),
                direction(figures, figures.longTravel(), figures.yearEarlier(), longAgainst(figures)));
    }

    private static Block direction(MeasureFigures figures, Travel travel, Optional<Return> earlier, String against) {
        return switch (travel) {
            case Travel.NotComparable none ->
                Block.Paragraph.of(
                        "No direction against " + against + ": " + none.reason().words() + ".");
            case Travel.Direction direction ->
                new Block.Paragraph(
                        List.of(Signs.arrow(direction), Inline.text(compared(figures, direction, earlier, against))));
        };
    }

    private static String compared(
            MeasureFigures figures, Travel.Direction direction, Optional<Return> earlier, String against) {
        RuleWords rules = new RuleWords(figures, new MeasureWords(figures));
        return switch (direction.against()) {
            case Travel.Against.Earlier period ->
                " against " + against + ": "
                        + earlier.map(one -> Movement.inWords(figures, one, direction.direction()))
                                .orElse("")
                        + rules.manner(direction) + ".";
            case Travel.Against.Mean mean -> rules.against(mean);
            case Travel.Against.Limits limits -> rules.against(limits);
        };
    }

    private static String longAgainst(MeasureFigures figures) {
        return switch (figures.measure().rules().travel()) {
            case TravelScheme.Previous usual -> yearEarlier(figures);
            case TravelScheme.ConstantTarget constant -> yearEarlier(figures);
            case TravelScheme.ProcessLimits limits -> yearEarlier(figures);
            case TravelScheme.Average average -> "the average of the " + average.periods() + " periods before";
        };
    }

    private static String yearEarlier(MeasureFigures figures) {
        return switch (figures.measure().figures()) {
            case QUARTERLY -> "the same quarter last year";
            case MONTHLY -> "the same month last year";
            case ANNUAL -> "the year before";
        };
    }

    /** Whole years' figures of a measure that is reported more often. */
    private static List<Block> outturns(MeasureFigures figures, MeasureWords words) {
        if (figures.outturns().isEmpty()) {
            return List.of();
        }
        String years = figures.outturns().stream()
                .map(one -> ReadingWords.words(one, words.format()) + " in "
                        + one.period().title())
                .collect(Collectors.joining("; "));
        return List.of(Block.Paragraph.of("Whole-year figures: " + years + "."));
    }

    private static List<Block> commentary(MeasureFigures figures) {
        List<Block> given = labelled("Commentary: ", figures.current().commentary());
        if (!given.isEmpty()) {
            return given;
        }
        boolean wanting = figures.rating().equals(new Rating.Rated(RagRating.RED))
                || figures.rating().equals(new Rating.Rated(RagRating.AMBER));
        return wanting ? List.of(Block.Paragraph.of("No commentary was given.")) : List.of();
    }

    /** Somebody's text after its label; nothing where there is none. */
    private static List<Block> labelled(String label, String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : Wording.paragraphs(text)) {
            blocks.add(
                    blocks.isEmpty()
                            ? new Block.Paragraph(List.of(Inline.strong(label), Inline.text(paragraph)))
                            : Block.Paragraph.of(paragraph));
        }
        return blocks;
    }
}
