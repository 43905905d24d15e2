package cabinetpapers.assembly;

import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part a measure: its facts and directions, its owner's commentary, its trend, and others' figures. Each part but
 * the first begins a page, so that a measure is found, read and printed by itself.
 */
final class MeasureParts {

    private static final int HEADING_LEVEL = 3;

    private MeasureParts() {}

    static List<Block> blocks(Material material, PriorityGroup group) {
        List<Block> blocks = new ArrayList<>();
        TableWidths widths = TableWidths.portrait(material.house());
        for (MeasureFigures figures : group.measures()) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            MeasureWords words = new MeasureWords(figures);
            blocks.add(Block.Heading.plain(HEADING_LEVEL, words.title()));
            blocks.add(MeasureGrid.of(figures, words, material.figures().quarter()));
            blocks.addAll(labelled("Definition: ", figures.measure().definition()));
            blocks.addAll(commentary(figures));
            blocks.addAll(labelled("Corrective action: ", figures.current().correctiveAction()));
            blocks.addAll(restated(figures));
            blocks.addAll(TrendFigure.blocks(figures, words, widths));
            blocks.addAll(outturns(figures, words));
            blocks.addAll(
                    BenchmarkFigure.blocks(figures, words, material.occasion().council(), widths));
        }
        return blocks;
    }

    /** What changed since it was published; of a first paper, the reason that the row itself gives. */
    private static List<Block> restated(MeasureFigures figures) {
        List<String> restated = RestatementWords.of(figures);
        if (restated.isEmpty()) {
            return labelled("Reason for the revision: ", figures.current().restatementReason());
        }
        return restated.stream()
                .<Block>map(words -> new Block.Paragraph(List.of(Inline.strong("Restated: "), Inline.text(words))))
                .toList();
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
