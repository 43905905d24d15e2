package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.LeadIn;
import cabinetpapers.word.Slab.Keep;
import cabinetpapers.word.WordCutter.Weight;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Works out on which page each heading will be, so that the contents are right when the file opens: Word itself counts
 * pages only when somebody prints, or asks it to update.
 */
final class PageGuess {

    private final WordCutter cutter;
    private final Survey survey;
    private final Iterator<Media.Placed> pictures;
    private final PageFiller pages = new PageFiller();
    private Sizing sizing;
    private HouseStyle house;
    private CellNeeds needs;
    private TextHeight heights;
    private PageArea area;

    /** Of the block that is being placed. */
    private Keep leading = Keep.FREE;

    /** Of the paragraph that is being placed, the room above it next to a table. */
    private double above;

    private PageGuess(Sizing sizing, WordCutter cutter, Survey survey, Iterable<Media.Placed> pictures) {
        this.cutter = cutter;
        this.sizing = sizing;
        this.house = sizing.style();
        this.needs = new CellNeeds(house, cutter);
        this.heights = new TextHeight(sizing, cutter);
        this.survey = survey;
        this.pictures = pictures.iterator();
        this.area = PageArea.portrait(house);
    }

    /**
     * The page of each heading, in reading order.
     *
     * @param onePage the sizes of the parts that must fit one page
     */
    static List<Integer> of(
            List<Stretch> stretches,
            HouseStyle house,
            Sizing onePage,
            WordCutter cutter,
            Survey survey,
            Iterable<Media.Placed> pictures) {
        PageGuess guess = new PageGuess(Sizing.usual(house), cutter, survey, pictures);
        for (Stretch stretch : stretches) {
            Sizing sizes = switch (stretch.styles()) {
                case HOUSE -> Sizing.usual(house);
                case ONE_PAGE -> onePage;
            };
            guess.stretch(stretch, sizes, 0);
        }
        return guess.pages.finish();
    }

    /**
     * How many pages a stretch takes by itself.
     *
     * @param spare what is to be left free at the foot of a page, in points
     */
    static int pages(
            Stretch stretch,
            Sizing sizes,
            double spare,
            WordCutter cutter,
            Survey survey,
            Iterable<Media.Placed> pictures) {
        PageGuess guess = new PageGuess(sizes, cutter, survey, pictures);
        guess.stretch(stretch, sizes, spare);
        return guess.pages.count();
    }

    private void stretch(Stretch stretch, Sizing sizes, double spare) {
        if (!sizing.equals(sizes)) {
            sizing = sizes;
            house = sizes.style();
            needs = new CellNeeds(house, cutter);
            heights = new TextHeight(sizes, cutter);
        }
        area = PageArea.of(house, stretch.orientation());
        pages.begin(area.height() - spare);
        blocks(stretch.blocks(), Setting.BODY);
    }

    private void add(Slab slab) {
        pages.add(slab.withAir(sizing.air()));
    }

    private void blocks(List<Block> blocks, Setting setting) {
        Setting current = setting;
        Block previous = new Block.PageBreak();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            current = current.after(previous, block);
            above = Edge.last(previous) == Edge.TABLE ? sizing.belowTable() : 0;
            leading = LeadIn.staysWithNext(blocks, i) ? Keep.WITH_NEXT : Keep.FREE;
            block(block, current);
            leading = Keep.FREE;
            previous = block;
        }
    }

    private void block(Block block, Setting setting) {
        switch (block) {
            case Block.Heading heading -> heading(heading, Spacing.heading(house, heading.level()));
            case Block.Paragraph paragraph -> body(paragraph.content(), 0);
            case Block.NumberedParagraph paragraph -> numbered(paragraph);
            case Block.BulletList list -> items(list.items(), setting.lists(), 1);
            case Block.NumberedList list -> items(list.items(), setting.lists(), 1);
            case Block.Table table -> table(table, Spacing.CAPTION);
            case Block.Figure figure -> figure(figure);
            case Block.FieldGrid grid -> grid(grid);
            case Block.Callout callout -> callout(callout);
            case Block.Picture none -> picture(Spacing.BODY, Keep.FREE);
            case Block.PageBreak none -> pages.breakPage();
            case Block.Section section -> blocks(section.blocks(), setting);
            case Block.Contents contents -> contents(contents);
        }
    }

    private void heading(Block.Heading heading, Spacing spacing) {
        double size = house.sizes().heading(heading.level());
        double indent = switch (heading.numbered()) {
            case NUMBERED -> TextStyles.NUMBER_INDENT;
            case PLAIN -> 0;
        };
        int lines = heights.lines(Unbroken.heading(heading.content()), Weight.BOLD, size, area.width() - indent);
        add(Slab.heading(spacing, lines, TextHeight.line(size)));
    }

    private void body(List<Inline> content, double indent) {
        Spacing usual = Spacing.body(house);
        text(content, new Spacing(Math.max(above, usual.before()), usual.after()), indent);
    }

    private void numbered(Block.NumberedParagraph paragraph) {
        double letter = paragraph.depth() == 1 ? 0 : TextStyles.LETTER_INDENT;
        body(paragraph.content(), TextStyles.NUMBER_INDENT + letter);
    }

    private void text(List<Inline> content, Spacing spacing, double indent) {
        double size = house.sizes().body();
        int lines = heights.lines(content, Weight.REGULAR, size, area.width() - indent);
        Slab slab = Slab.lines(spacing, lines, TextStyles.line(house) * TextHeight.line(size), leading);
        add(slab.withNotes(heights.notes(content, area.width())));
    }

    private void items(List<List<Block>> items, ListFamily family, int depth) {
        for (List<Block> item : items) {
            item.forEach(block -> item(block, family, depth));
        }
    }

    private void item(Block block, ListFamily family, int depth) {
        if (block instanceof Block.BulletList list) {
            items(list.items(), family, depth + 1);
        } else if (block instanceof Block.NumberedList list) {
            items(list.items(), family, depth + 1);
        } else if (block instanceof Block.Paragraph paragraph) {
            Indent indent = family.indent(depth);
            text(paragraph.content(), Spacing.LIST, indent.left() + indent.right());
        }
    }

    private void callout(Block.Callout callout) {
        Spacing heading = Spacing.CALLOUT_HEADING;
        heading(callout.heading(), new Spacing(heading.before() + BoxedStyles.PADDING, heading.after()));
        for (Block block : callout.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                text(paragraph.content(), Spacing.CALLOUT, 2 * BoxedStyles.PADDING);
            } else {
                item(block, ListFamily.CALLOUT, 0);
            }
        }
        add(Slab.row(BoxedStyles.PADDING, 0, Keep.FREE));
    }

    private void figure(Block.Figure figure) {
        picture(Spacing.FIGURE, Keep.WITH_NEXT);
        caption(figure.caption(), Spacing.FIGURE_CAPTION, Keep.WITH_NEXT);
        table(figure.data(), Spacing.DATA_CAPTION);
    }

    private void picture(Spacing spacing, Keep keep) {
        add(Slab.lines(spacing, 1, pictures.next().height(), keep));
    }

    private void caption(String caption, Spacing spacing, Keep keep) {
        double size = house.sizes().caption();
        int lines = heights.lines(List.of(Inline.text(caption)), Weight.BOLD, size, area.width());
        add(Slab.lines(spacing, lines, TextHeight.line(size), keep));
    }

    private void table(Block.Table table, Spacing spacing) {
        caption(table.caption(), spacing, Keep.WITH_NEXT);
        Columns columns = Columns.of(table, needs, area.width());
        double header = 0;
        for (Block.Row row : table.header()) {
            double height = heights.row(row, columns, Weight.BOLD);
            add(Slab.row(height, 0, Keep.WITH_NEXT));
            header += height;
        }
        Together together = Together.of(table, columns, heights, area);
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            Keep keep = together.staysWithNext(i) ? Keep.WITH_NEXT : Keep.FREE;
            Slab slab = Slab.row(heights.row(row, columns, Weight.REGULAR), header, keep);
            add(slab.withNotes(heights.notes(row, area.width())));
        }
    }

    private void grid(Block.FieldGrid grid) {
        double[] widths = FieldGridWriter.widths(grid, area.width(), needs);
        int count = grid.rows().size();
        for (int i = 0; i < count; i++) {
            Keep keep = switch (FieldRow.of(i, count)) {
                case INNER -> Keep.WITH_NEXT;
                case LAST -> Keep.FREE;
            };
            List<Block.Field> fields = grid.rows().get(i);
            switch (grid.labels()) {
                case BESIDE -> add(Slab.row(beside(fields, widths), 0, keep));
                case ABOVE -> {
                    add(Slab.row(highest(fields, widths, heights::label), 0, Keep.WITH_NEXT));
                    add(Slab.row(highest(fields, widths, heights::value), 0, keep));
                }
            }
        }
    }

    private static double highest(
            List<Block.Field> fields, double[] widths, ToDoubleBiFunction<Block.Field, Double> height) {
        double highest = 0;
        for (int i = 0; i < fields.size(); i++) {
            highest = Math.max(highest, height.applyAsDouble(fields.get(i), widths[i]));
        }
        return highest;
    }

    private double beside(List<Block.Field> fields, double[] widths) {
        double highest = 0;
        for (int i = 0; i < fields.size(); i++) {
            highest = Math.max(highest, heights.field(fields.get(i), widths[2 * i], widths[2 * i + 1]));
        }
        return highest;
    }

    private void contents(Block.Contents contents) {
        double title = house.sizes().heading(2);
        add(Slab.lines(Spacing.CONTENTS_TITLE, 1, TextHeight.line(title), Keep.WITH_NEXT));
        double size = house.sizes().body();
        for (Survey.Entry entry : survey.listed(contents)) {
            int lines = heights.lines(entry.heading().content(), Weight.REGULAR, size, area.width());
            add(Slab.lines(Spacing.CONTENTS, lines, TextHeight.line(size), Keep.FREE));
        }
    }
}
