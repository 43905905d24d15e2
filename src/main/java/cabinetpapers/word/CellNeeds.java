package cabinetpapers.word;

import cabinetpapers.chart.Typefaces.Face;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import java.util.List;

/** How wide a table's cells must be so that no word of them breaks. */
final class CellNeeds {

    /** Word may break a line at these, not at a no-break space. */
    private static final String SPACES = " \t\n\r";

    /** And after these. */
    private static final String DASHES = "-–—";

    private final double size;
    private final TextWidths regular = new TextWidths(Face.REGULAR);
    private final TextWidths bold = new TextWidths(Face.BOLD);

    CellNeeds(HouseStyle house) {
        this.size = house.sizes().table();
    }

    /** In points, a column each. */
    double[] of(Block.Table table) {
        double[] needs = new double[table.columns().size()];
        for (Block.Row row : table.header()) {
            widen(needs, row, bold);
        }
        for (Block.Row row : table.rows()) {
            widen(needs, row, regular);
        }
        return needs;
    }

    /** In points: the text on one line. */
    double label(String text) {
        return bold.of(text, size) + margins();
    }

    private void widen(double[] needs, Block.Row row, TextWidths widths) {
        for (int i = 0; i < needs.length; i++) {
            double words = blocks(row.cells().get(i).blocks(), widths);
            needs[i] = Math.max(needs[i], words + margins());
        }
    }

    /** And a point to spare for what Word rounds. */
    private static double margins() {
        return 2 * StylesWriter.CELL_MARGIN + 1;
    }

    private double blocks(List<Block> blocks, TextWidths widths) {
        double widest = 0;
        for (Block block : blocks) {
            widest = Math.max(widest, block(block, widths));
        }
        return widest;
    }

    private double block(Block block, TextWidths widths) {
        return switch (block) {
            case Block.Heading heading -> inlines(heading.content(), bold);
            case Block.Paragraph paragraph -> inlines(paragraph.content(), widths);
            case Block.NumberedParagraph paragraph -> inlines(paragraph.content(), widths);
            case Block.BulletList list -> items(list.items(), widths);
            case Block.NumberedList list -> items(list.items(), widths);
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

    private double items(List<List<Block>> items, TextWidths widths) {
        double widest = 0;
        for (List<Block> item : items) {
            widest = Math.max(widest, blocks(item, widths));
        }
        return widest + ListFamily.TABLE.indent(1).left();
    }

    private double inlines(List<Inline> content, TextWidths widths) {
        double widest = 0;
        for (Inline inline : content) {
            widest = Math.max(widest, inline(inline, widths));
        }
        return widest;
    }

    private double inline(Inline inline, TextWidths widths) {
        return switch (inline) {
            case Inline.Text plain -> words(plain.text(), widths);
            case Inline.Strong strong -> inlines(strong.content(), bold);
            case Inline.Emphasis emphasis -> inlines(emphasis.content(), widths);
            case Inline.Link link -> inlines(link.content(), widths);
            case Inline.Status status -> words(Unbroken.of(status.tone().shape(), status.word()), bold);
            case Inline.Arrow arrow -> words(Unbroken.of(arrow.way().glyph(), arrow.word()), widths);
            case Inline.LineBreak none -> 0;
            case Inline.Footnote none -> 0;
        };
    }

    private double words(String text, TextWidths widths) {
        double widest = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean dash = DASHES.indexOf(text.charAt(i)) >= 0;
            if (dash || SPACES.indexOf(text.charAt(i)) >= 0) {
                widest = Math.max(widest, widths.of(text.substring(from, dash ? i + 1 : i), size));
                from = i + 1;
            }
        }
        return Math.max(widest, widths.of(text.substring(from), size));
    }
}
