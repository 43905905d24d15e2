package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.word.WordCutter.Weight;
import java.util.Arrays;
import java.util.List;

/** How wide a table's cells must be so that no word of them breaks. */
final class CellNeeds {

    private final HouseStyle house;
    private final WordCutter cutter;

    CellNeeds(HouseStyle house, WordCutter cutter) {
        this.house = house;
        this.cutter = cutter;
    }

    /** In points, a column each. */
    double[] of(Block.Table table, Density density) {
        double[] words = new double[table.columns().size()];
        table.header().forEach(row -> widen(words, row, Weight.BOLD));
        table.rows().forEach(row -> widen(words, row, Weight.REGULAR));
        double size = density.size(house);
        return Arrays.stream(words).map(word -> word * size + margins()).toArray();
    }

    /** Equal columns for labels above their values, none narrower than its longest word; in points. */
    double[] shared(Block.FieldGrid grid, double available) {
        double[] weights = new double[grid.rows().getFirst().size()];
        double[] least = new double[weights.length];
        Arrays.fill(weights, 1);
        double size = house.sizes().table();
        for (List<Block.Field> row : grid.rows()) {
            for (int i = 0; i < weights.length; i++) {
                double label = longest(List.of(Inline.text(row.get(i).label())), Weight.BOLD);
                double value = longest(row.get(i).value(), Weight.REGULAR);
                least[i] = Math.max(least[i], Math.max(label, value) * size + margins());
            }
        }
        return ColumnWidths.share(weights, least, available);
    }

    /** In points: the text on one line. */
    double label(String text) {
        return cutter.width(text, Weight.BOLD) * house.sizes().table() + margins();
    }

    /** And a point to spare for what Word rounds. */
    private static double margins() {
        return 2 * StylesWriter.CELL_MARGIN + 1;
    }

    private void widen(double[] words, Block.Row row, Weight weight) {
        for (int i = 0; i < words.length; i++) {
            words[i] = Math.max(words[i], blocks(row.cells().get(i).blocks(), weight));
        }
    }

    private double blocks(List<Block> blocks, Weight weight) {
        double widest = 0;
        for (Block block : blocks) {
            widest = Math.max(widest, block(block, weight));
        }
        return widest;
    }

    private double block(Block block, Weight weight) {
        return switch (block) {
            case Block.Heading heading -> longest(heading.content(), Weight.BOLD);
            case Block.Paragraph paragraph -> longest(paragraph.content(), weight);
            case Block.NumberedParagraph paragraph -> longest(paragraph.content(), weight);
            case Block.BulletList list -> items(list.items(), weight);
            case Block.NumberedList list -> items(list.items(), weight);
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

    private double items(List<List<Block>> items, Weight weight) {
        double widest = 0;
        for (List<Block> item : items) {
            widest = Math.max(widest, blocks(item, weight));
        }
        return widest + ListFamily.TABLE.indent(1).left() / house.sizes().table();
    }

    private double longest(List<Inline> content, Weight weight) {
        LongestWord longest = new LongestWord();
        cutter.cut(content, weight, longest);
        return longest.width();
    }
}
