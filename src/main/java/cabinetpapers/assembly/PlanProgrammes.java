package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.Narrative;
import cabinetpapers.plan.PlanCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plan itself: under each aim and package what is told of it, then its actions, each with its parts. By lead or by
 * end, the actions alone.
 */
final class PlanProgrammes {

    private static final int HEADING_LEVEL = 3;
    private static final int LOWEST_LEVEL = 6;

    private final PlanMatter matter;
    private final PlanNumbers numbers;
    private final TableWidths widths;
    private final List<Block> blocks = new ArrayList<>();

    private PlanProgrammes(Material material, PlanMatter matter) {
        this.matter = matter;
        numbers = new PlanNumbers(matter.figures());
        widths = TableWidths.landscape(material.house());
    }

    static List<Block> blocks(Material material, PlanMatter matter) {
        List<ItemFigures> shown = PlanScope.shown(matter);
        if (shown.isEmpty()) {
            return List.of(Block.Paragraph.of("There is no such action in the plan."));
        }
        PlanProgrammes programmes = new PlanProgrammes(material, matter);
        switch (matter.cut().order()) {
            case PLAN -> programmes.items(shown, "the plan", HEADING_LEVEL);
            case LEAD -> programmes.byLead(PlanScope.outermost(shown));
            case END -> programmes.byEnd(PlanScope.outermost(shown));
        }
        return List.copyOf(programmes.blocks);
    }

    /** @param parent what they stand under, in words */
    private void items(List<ItemFigures> items, String parent, int level) {
        List<ItemFigures> actions = new ArrayList<>();
        boolean afterGroup = false;
        for (ItemFigures item : items) {
            if (item.isAction()) {
                actions.add(item);
                continue;
            }
            table(actions, parent, afterGroup, level);
            actions.clear();
            group(item, level);
            afterGroup = true;
        }
        table(actions, parent, afterGroup, level);
    }

    /** Actions that come after a part of what they stand under would else seem to be that part's. */
    private void table(List<ItemFigures> actions, String parent, boolean afterGroup, int level) {
        if (!actions.isEmpty()) {
            if (afterGroup) {
                blocks.add(Block.Heading.plain(level, "Further actions of " + parent));
            }
            table("Actions of " + parent, actions);
        }
    }

    /** A description that is told again under a heading of its own stands there alone. */
    private void group(ItemFigures group, int level) {
        String title = numbers.heading(group);
        blocks.add(Block.Heading.plain(level, title));
        List<Narrative> narratives =
                matter.cut().omitted().contains(PlanCut.Omission.NARRATIVES) ? List.of() : PlanCells.narratives(group);
        if (narratives.stream().noneMatch(one -> one.text().equals(group.item().detail()))) {
            blocks.addAll(PlanProse.blocks(group.item().detail()));
        }
        List<ItemFigures> actions = group.all().filter(ItemFigures::isAction).toList();
        if (!actions.isEmpty()) {
            blocks.add(Block.Paragraph.of(PlanSentences.standing(PlanCounts.of(actions))));
        }
        if (!narratives.isEmpty()) {
            blocks.add(told(title, narratives));
        }
        items(group.children(), title, Math.min(level + 1, LOWEST_LEVEL));
    }

    private Block told(String title, List<Narrative> narratives) {
        Row header = Row.of("Heading", "What the plan says");
        List<Row> rows = narratives.stream()
                .map(narrative -> new Row(List.of(
                        Cell.of(Wording.line(narrative.heading())), new Cell(PlanProse.blocks(narrative.text())))))
                .toList();
        return new Block.Table(
                "About " + title,
                widths.columns(List.of(Wish.narrow(Align.LEFT), Wish.wide(1)), header, rows, 1),
                List.of(header),
                rows,
                1);
    }

    private void byLead(List<ItemFigures> actions) {
        Map<String, List<ItemFigures>> byLead = new LinkedHashMap<>();
        for (ItemFigures action : actions) {
            String lead = Wording.or(action.item().leadOfficer().words(), "No lead officer given");
            byLead.computeIfAbsent(lead, unseen -> new ArrayList<>()).add(action);
        }
        byLead.forEach((lead, own) -> {
            blocks.add(Block.Heading.plain(HEADING_LEVEL, lead));
            table("Actions: " + lead, own);
        });
    }

    private void byEnd(List<ItemFigures> actions) {
        table(
                "Actions by their current end",
                actions.stream()
                        .sorted(Comparator.comparing(
                                action -> action.end().current().latest().orElse(LocalDate.MAX)))
                        .toList());
    }

    /** A row for each action, and after it one for each of its parts. */
    private void table(String caption, List<ItemFigures> actions) {
        List<ItemFigures> rows = actions.stream().flatMap(ItemFigures::all).toList();
        boolean narratives = !matter.cut().omitted().contains(PlanCut.Omission.NARRATIVES);
        PlanTable table = new PlanTable()
                .narrow("Ref", PlanCells::number)
                .wide("Action", 3.2, narratives ? PlanCells::wordingAndNarratives : PlanCells::wording)
                .wide("Lead", 2, PlanCells::lead)
                .wide("Start", 0.3, PlanCells::start)
                .wide("End", 1.2, PlanCells::end)
                .narrow("Rating and stage", PlanCells::ratingAndStage);
        if (rows.stream().anyMatch(row -> row.update().isPresent())) {
            table.wide("Progress this quarter", 3, PlanCells::progress).wide("Next steps", 1.8, PlanCells::nextSteps);
        } else {
            blocks.add(Block.Paragraph.of("No update was reported for these actions in "
                    + matter.figures().quarter().title() + "."));
        }
        blocks.add(table.of(caption, rows, numbers, widths));
    }
}
