package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.Lifecycle;
import cabinetpapers.plan.Narrative;
import cabinetpapers.plan.PlanItem;
import cabinetpapers.plan.PlanKind;
import cabinetpapers.plan.Timescale;
import cabinetpapers.plan.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The cells of one item in a table of actions. Dates and leads are in the plan's own words. */
record PlanCells(ItemFigures figures, PlanNumbers numbers) {

    /** Narratives under such a heading are for the paper of that name. */
    static final String BUSINESS_CASE = "Business case:";

    private static final String NOT_GIVEN = "–";

    Cell number() {
        return Cell.of(numbers.of(figures));
    }

    /** Its number and title in one. */
    Cell title() {
        return Cell.of(numbers.title(figures));
    }

    /** The whole wording; of a part of an action nothing is in strong print. */
    Cell wording() {
        return figures.item().kind() == PlanKind.SUB_ACTION
                ? plainWording()
                : new Cell(
                        PlanProse.titled(figures.item().title(), figures.item().detail()));
    }

    Cell plainWording() {
        return new Cell(PlanProse.whole(figures.item().title(), figures.item().detail()));
    }

    /** The same with what else is told of the item. */
    Cell wordingAndNarratives() {
        List<Block> blocks = new ArrayList<>(wording().blocks());
        for (Narrative narrative : narratives(figures)) {
            blocks.add(new Block.Paragraph(List.of(Inline.strong(Wording.line(narrative.heading()) + ":"))));
            blocks.addAll(PlanProse.blocks(narrative.text()));
        }
        return new Cell(blocks);
    }

    static List<Narrative> narratives(ItemFigures figures) {
        return figures.narratives().stream()
                .filter(narrative -> !narrative.heading().startsWith(BUSINESS_CASE))
                .filter(narrative -> !narrative.text().blank())
                .toList();
    }

    Cell lead() {
        return leads(figures.item());
    }

    /** Who answers for it where it stands alone: its own leads, else those of what it is a part of. */
    Cell answering() {
        return leads(figures.led());
    }

    private static Cell leads(PlanItem item) {
        List<Block> blocks = new ArrayList<>(PlanProse.lines(item.leadMember().words()));
        blocks.addAll(PlanProse.lines(item.leadOfficer().words()));
        return given(blocks);
    }

    Cell member() {
        return given(PlanProse.lines(figures.item().leadMember().words()));
    }

    Cell officer() {
        return given(PlanProse.lines(figures.item().leadOfficer().words()));
    }

    Cell start() {
        return words(figures.start());
    }

    /** The current end; where it moved, also the first one and how far; and whether it has passed. */
    Cell end() {
        List<Block> blocks = new ArrayList<>(words(figures.end().current()).blocks());
        if (!figures.end().moves().isEmpty()) {
            blocks.add(Block.Paragraph.of(
                    "First planned: " + Wording.line(figures.end().original().words())));
            blocks.add(Block.Paragraph.of(Wording.capital(figures.end().words())));
        }
        if (figures.overdue()) {
            blocks.add(new Block.Paragraph(List.of(Inline.strong("Overdue"))));
        }
        return new Cell(blocks);
    }

    /** When it starts and ends, in one cell. */
    Cell timeframe() {
        List<Block> blocks = new ArrayList<>();
        if (!figures.start().words().isBlank()) {
            PlanProse.lines("From " + figures.start().words()).forEach(blocks::add);
        }
        blocks.addAll(end().blocks());
        return new Cell(blocks);
    }

    static Cell words(Timescale timescale) {
        return given(PlanProse.lines(timescale.words()));
    }

    Cell rating() {
        return Cell.of(Signs.rating(figures));
    }

    /** The rating, and below it how far the action has got. */
    Cell ratingAndStage() {
        List<Block> blocks = new ArrayList<>(rating().blocks());
        stage().map(Unbroken::words).map(Block.Paragraph::of).ifPresent(blocks::add);
        return new Cell(blocks);
    }

    /** How far it has got, apart from the rating; empty where nobody reported it, or the rating says the same. */
    private Optional<String> stage() {
        String words = figures.lifecycle().words();
        boolean said = PlainText.of(List.of(Signs.rating(figures)))
                .toLowerCase(Locale.UK)
                .contains(words.toLowerCase(Locale.UK));
        return figures.lifecycle() == Lifecycle.NOT_REPORTED || said ? Optional.empty() : Optional.of(words);
    }

    Cell status() {
        return Cell.of(Unbroken.words(figures.lifecycle().words()));
    }

    /** The direction since the quarter before, what was done, and whether the rating is not what the dates say. */
    Cell progress() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                figures.update().isEmpty()
                        ? Block.Paragraph.of("No update")
                        : new Block.Paragraph(List.of(Signs.direction(figures.travel()))));
        blocks.addAll(reported());
        return new Cell(blocks);
    }

    /** The rating, the stage and the direction in one line, then what was done. */
    List<Block> ratingAndProgress() {
        List<Block> blocks = new ArrayList<>();
        String stage = stage().map(words -> ", " + words.toLowerCase(Locale.UK)).orElse("");
        blocks.add(new Block.Paragraph(
                List.of(Signs.rating(figures), Inline.text(stage + " "), Signs.direction(figures.travel()))));
        blocks.addAll(reported());
        return blocks;
    }

    private List<Block> reported() {
        List<Block> blocks = new ArrayList<>();
        figures.update()
                .flatMap(Update::percentComplete)
                .ifPresent(percent -> blocks.add(
                        Block.Paragraph.of(percent.stripTrailingZeros().toPlainString() + "% complete")));
        if (figures.parts().total() > 0) {
            blocks.add(Block.Paragraph.of("Parts: " + figures.parts().words()));
        }
        figures.update().ifPresent(update -> blocks.addAll(PlanProse.blocks(update.progress())));
        if (!figures.disagreement().isEmpty()) {
            blocks.add(Block.Paragraph.of(Wording.capital(figures.disagreement()) + "."));
        }
        return blocks;
    }

    Cell nextSteps() {
        return given(figures.update()
                .map(update -> PlanProse.blocks(update.nextSteps()))
                .orElse(List.of()));
    }

    /** Whether the plan says nothing there. */
    static boolean blank(Cell cell) {
        return cell.equals(Cell.of(NOT_GIVEN));
    }

    private static Cell given(List<Block> blocks) {
        return blocks.isEmpty() ? Cell.of(NOT_GIVEN) : new Cell(blocks);
    }
}
