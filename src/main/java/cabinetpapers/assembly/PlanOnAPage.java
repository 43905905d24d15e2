package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A plan's themes, what each promises, what was done in the quarter, and what will be done by the next one's end. */
final class PlanOnAPage {

    private static final int PROMISES = 1;

    /** A column of few words is still this share of the widest. */
    private static final double LEAST_SHARE = 0.6;

    private PlanOnAPage() {}

    static List<Block> blocks(Material material, PlanMatter plan) {
        List<ItemFigures> themes = themes(plan);
        if (themes.isEmpty()) {
            return List.of(Block.Paragraph.of("The plan has no themes."));
        }
        Quarter quarter = plan.figures().quarter();
        Row header = Row.of(
                "Theme",
                "What we will do",
                "How have we done (" + PlanPeriods.months(quarter) + ")",
                "What we will do by " + PlanPeriods.lastMonth(PlanPeriods.next(quarter)));
        List<Row> rows = themes.stream().map(theme -> row(theme, material)).toList();
        return List.of(new Block.Table(
                "The plan on a page, " + quarter.title(),
                TableWidths.landscape(material.house()).columns(wishes(rows), header, rows, 1),
                List.of(header),
                rows,
                1));
    }

    private static List<ItemFigures> themes(PlanMatter plan) {
        List<String> chosen = plan.cut().items();
        return chosen.isEmpty()
                ? plan.figures().items()
                : chosen.stream()
                        .flatMap(ref -> plan.figures().item(ref).stream())
                        .toList();
    }

    private static Row row(ItemFigures theme, Material material) {
        List<List<Block>> done = said(theme, Update::progress);
        List<List<Block>> next = said(theme, Update::nextSteps);
        if (done.isEmpty() || next.isEmpty()) {
            material.gaps()
                    .add(Finding.hole(
                            new Place(
                                    "table updates", "ref " + theme.item().ref().words()),
                            "the plan on a page has nothing to say of "
                                    + (done.isEmpty() ? "what was done" : "what comes next"),
                            "Add progress and next_steps for the quarter, for the theme or for what is below it."));
        }
        return new Row(List.of(
                Cell.of(Inline.strong(
                        Wording.or(theme.item().title(), theme.item().printedNumber()))),
                cell(promises(theme), "Not stated"),
                cell(done, "No update was given"),
                cell(next, "Not stated")));
    }

    private static Cell cell(List<List<Block>> items, String otherwise) {
        return items.isEmpty() ? Cell.of(otherwise) : new Cell(List.of(new Block.BulletList(items)));
    }

    /** What is below a theme is what it promises; a theme without anything below it promises its own detail. */
    private static List<List<Block>> promises(ItemFigures theme) {
        if (theme.children().isEmpty()) {
            return PlanProse.items(theme.item().detail());
        }
        List<List<Block>> promises = new ArrayList<>();
        for (ItemFigures child : theme.children()) {
            String title = Wording.line(child.item().title());
            if (title.isEmpty()) {
                promises.addAll(PlanProse.items(child.item().detail()));
            } else {
                promises.add(List.of(Block.Paragraph.of(title)));
            }
        }
        return promises;
    }

    /** The theme's own update; where that is silent, those of what is below it. */
    private static List<List<Block>> said(ItemFigures theme, Function<Update, PlanText> text) {
        List<List<Block>> own = theme.update().map(text).map(PlanProse::items).orElse(List.of());
        if (!own.isEmpty()) {
            return own;
        }
        return theme.children().stream()
                .flatMap(child -> child.update().stream())
                .flatMap(update -> PlanProse.items(text.apply(update)).stream())
                .toList();
    }

    /** Columns share the page by the words that they hold, so that the rows are as low as can be. */
    private static List<Wish> wishes(List<Row> rows) {
        List<Integer> letters = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            int at = column;
            letters.add(rows.stream()
                    .mapToInt(row -> letters(row.cells().get(at).blocks()))
                    .sum());
        }
        double most = letters.subList(PROMISES, letters.size()).stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        List<Wish> wishes = new ArrayList<>(List.of(Wish.narrow(Align.LEFT)));
        letters.subList(PROMISES, letters.size())
                .forEach(count -> wishes.add(Wish.wide(Math.max(LEAST_SHARE, count / Math.max(1, most)))));
        return wishes;
    }

    private static int letters(List<Block> blocks) {
        int letters = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                letters += PlainText.of(paragraph.content()).length();
            } else if (block instanceof Block.BulletList list) {
                letters += list.items().stream().mapToInt(PlanOnAPage::letters).sum();
            }
        }
        return letters;
    }
}
