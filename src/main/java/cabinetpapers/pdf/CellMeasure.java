package cabinetpapers.pdf;

import cabinetpapers.paper.Block;
import java.util.List;

/** Measures what a table's columns need so that no word is cut. */
final class CellMeasure {

    private final Wording wording;

    CellMeasure(Wording wording) {
        this.wording = wording;
    }

    /** The width of each column's longest word, in points. */
    double[] longestWords(Block.Table table, TextStyle style) {
        double[] longest = new double[table.columns().size()];
        table.header().forEach(row -> widen(longest, row, style.strong()));
        table.rows().forEach(row -> widen(longest, row, style));
        return longest;
    }

    /** The width of the longest label in the pair of columns, in points. */
    double longestLabel(Block.FieldGrid grid, int pair, TextStyle style) {
        Face face = wording.glyphs().face(style.face());
        return grid.rows().stream()
                .mapToDouble(row -> face.width(row.get(pair).label(), style.size()))
                .max()
                .orElse(0);
    }

    private void widen(double[] longest, Block.Row row, TextStyle style) {
        for (int i = 0; i < longest.length; i++) {
            longest[i] = Math.max(longest[i], blocks(row.cells().get(i).blocks(), style, 0));
        }
    }

    private double blocks(List<Block> blocks, TextStyle style, double indent) {
        return blocks.stream()
                .mapToDouble(block -> block(block, style, indent))
                .max()
                .orElse(0);
    }

    private double block(Block block, TextStyle style, double indent) {
        return switch (block) {
            case Block.Paragraph paragraph -> indent + wording.longestWord(paragraph.content(), style);
            case Block.BulletList list -> items(list.items(), style, indent);
            case Block.NumberedList list -> items(list.items(), style, indent);
            case Block.Heading other -> 0;
            case Block.NumberedParagraph other -> 0;
            case Block.Table other -> 0;
            case Block.Figure other -> 0;
            case Block.FieldGrid other -> 0;
            case Block.Callout other -> 0;
            case Block.Picture other -> 0;
            case Block.PageBreak other -> 0;
            case Block.Section other -> 0;
            case Block.Contents other -> 0;
        };
    }

    private double items(List<List<Block>> items, TextStyle style, double indent) {
        double inner = indent + Setting.cell(style, 0, Block.Align.LEFT, 0).listIndent();
        return items.stream()
                .mapToDouble(item -> blocks(item, style, inner))
                .max()
                .orElse(0);
    }
}
