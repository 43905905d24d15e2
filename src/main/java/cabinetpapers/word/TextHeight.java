package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.word.WordCutter.Weight;
import java.util.List;

/** How high text is once its lines are broken. */
final class TextHeight {

    /** From one line of Arial to the next, against its size. */
    private static final double LINE = 1.149;

    /** The rule above the notes of a page. */
    private static final double NOTE_RULE = 6;

    private final HouseStyle house;
    private final WordCutter cutter;
    private final Spacing cell;
    private final Spacing field;

    TextHeight(Sizing sizing, WordCutter cutter) {
        this.house = sizing.style();
        this.cutter = cutter;
        this.cell = Spacing.CELL.times(sizing.air());
        this.field = Spacing.FIELD.times(sizing.air());
    }

    /** In points. */
    static double line(double size) {
        return LINE * size;
    }

    /** @param width in points, like {@code size} */
    int lines(List<Inline> content, Weight weight, double size, double width) {
        LineCount count = new LineCount(width / size);
        cutter.cut(content, weight, count);
        return count.lines();
    }

    /** The room that the footnotes in the content take at the foot of the page, in points. */
    double notes(List<Inline> content, double width) {
        double height = 0;
        for (Inline inline : content) {
            height += switch (inline) {
                case Inline.Footnote note -> note(note, width);
                case Inline.Strong strong -> notes(strong.content(), width);
                case Inline.Emphasis emphasis -> notes(emphasis.content(), width);
                case Inline.Link link -> notes(link.content(), width);
                case Inline.Text none -> 0;
                case Inline.Status none -> 0;
                case Inline.Arrow none -> 0;
                case Inline.Sparkline none -> 0;
                case Inline.LineBreak none -> 0;
            };
        }
        return height;
    }

    private double note(Inline.Footnote note, double width) {
        double size = house.sizes().furniture();
        int lines = lines(note.content(), Weight.REGULAR, size, width);
        return NOTE_RULE + lines * line(size) + Spacing.FOOTNOTE.after();
    }

    /** @param columns of the table that the row is of */
    double row(Block.Row row, Columns columns, Weight weight) {
        double size = columns.density().size(house);
        double highest = line(size) + cell.before() + cell.after();
        for (int i = 0; i < row.cells().size(); i++) {
            double inner = columns.width(i) - 2 * StylesWriter.CELL_MARGIN;
            Cell text = new Cell(size, weight, columns.density().lists());
            highest = Math.max(highest, text.blocks(row.cells().get(i).blocks(), inner, 0) + cell.before());
        }
        return highest + StylesWriter.RULE;
    }

    /** The room that a row's footnotes take, in points. */
    double notes(Block.Row row, double width) {
        double height = 0;
        for (Block.Cell cell : row.cells()) {
            for (Block block : cell.blocks()) {
                height += block instanceof Block.Paragraph paragraph ? notes(paragraph.content(), width) : 0;
            }
        }
        return height;
    }

    /** The height of a label and its value, side by side. */
    double field(Block.Field field, double labelWidth, double valueWidth) {
        return Math.max(label(field, labelWidth), value(field, valueWidth));
    }

    /** The height of a label's cell. */
    double label(Block.Field field, double width) {
        return fieldCell(List.of(Inline.text(field.label())), Weight.BOLD, width);
    }

    /** The height of a value's cell. */
    double value(Block.Field field, double width) {
        return fieldCell(field.value(), Weight.REGULAR, width);
    }

    private double fieldCell(List<Inline> content, Weight weight, double width) {
        double size = house.sizes().table();
        int lines = lines(content, weight, size, width - 2 * StylesWriter.CELL_MARGIN);
        return lines * line(size) + field.before() + field.after() + StylesWriter.RULE;
    }

    /** How a cell's text is set. */
    private final class Cell {

        private final double size;
        private final Weight weight;
        private final ListFamily family;

        Cell(double size, Weight weight, ListFamily family) {
            this.size = size;
            this.weight = weight;
            this.family = family;
        }

        /** Each block with the room below it. */
        private double blocks(List<Block> blocks, double inner, int depth) {
            double height = 0;
            for (Block block : blocks) {
                height += block(block, inner, depth);
            }
            return height;
        }

        private double block(Block block, double inner, int depth) {
            return switch (block) {
                case Block.Paragraph paragraph -> text(paragraph.content(), inner, depth);
                case Block.Heading heading -> text(heading.content(), inner, depth);
                case Block.NumberedParagraph paragraph -> text(paragraph.content(), inner, depth);
                case Block.BulletList list -> items(list.items(), inner, depth + 1);
                case Block.NumberedList list -> items(list.items(), inner, depth + 1);
                case Block.Table none -> 0;
                case Block.Figure none -> 0;
                case Block.FieldGrid none -> 0;
                case Block.Callout none -> 0;
                case Block.Picture none -> 0;
                case Block.PageBreak none -> 0;
                case Block.Section none -> 0;
                case Block.Contents none -> 0;
            };
        }

        private double items(List<List<Block>> items, double inner, int depth) {
            double height = 0;
            for (List<Block> item : items) {
                height += blocks(item, inner, depth);
            }
            return height;
        }

        private double text(List<Inline> content, double inner, int depth) {
            double width = depth == 0 ? inner : inner - family.indent(depth).left();
            return lines(content, weight, size, width) * line(size) + cell.after();
        }
    }
}
