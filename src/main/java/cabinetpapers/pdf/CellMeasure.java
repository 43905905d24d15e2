package cabinetpapers.pdf;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures what the columns of tables and grids need. */
final class CellMeasure {

    private final Glyphs glyphs;

    CellMeasure(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** What each column needs. */
    List<Needs> needs(Block.Table table, TextStyle style) {
        List<Needs> needs = new ArrayList<>(Collections.nCopies(table.columns().size(), Needs.NOTHING));
        table.header().forEach(row -> widen(needs, row, style.strong()));
        table.rows().forEach(row -> widen(needs, row, style));
        return needs;
    }

    /** What each column needs: labels and values in turn. */
    List<Needs> needs(Block.FieldGrid grid, TextStyle style) {
        int columns = 2 * grid.rows().getFirst().size();
        List<Needs> needs = new ArrayList<>(Collections.nCopies(columns, Needs.NOTHING));
        for (List<Block.Field> row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                Block.Field field = row.get(i);
                Needs label = block(Block.Paragraph.of(field.label()), style.strong());
                Needs value = WordMeasure.needs(field.value(), style, glyphs);
                needs.set(2 * i, needs.get(2 * i).or(label));
                needs.set(2 * i + 1, needs.get(2 * i + 1).or(value));
            }
        }
        return needs;
    }

    /** The width of the longest label in the pair of columns, in points. */
    double longestLabel(Block.FieldGrid grid, int pair, TextStyle style) {
        Face face = glyphs.face(style.face());
        double longest = 0;
        for (List<Block.Field> row : grid.rows()) {
            longest = Math.max(longest, face.width(row.get(pair).label(), style.size()));
        }
        return longest;
    }

    private void widen(List<Needs> needs, Block.Row row, TextStyle style) {
        for (int i = 0; i < needs.size(); i++) {
            needs.set(i, needs.get(i).or(blocks(row.cells().get(i).blocks(), style)));
        }
    }

    private Needs blocks(List<Block> blocks, TextStyle style) {
        Needs needs = Needs.NOTHING;
        for (Block block : blocks) {
            needs = needs.or(block(block, style));
        }
        return needs;
    }

    private Needs block(Block block, TextStyle style) {
        return switch (block) {
            case Block.Paragraph paragraph -> WordMeasure.needs(paragraph.content(), style, glyphs);
            case Block.BulletList list -> items(list.items(), style);
            case Block.NumberedList list -> items(list.items(), style);
            case Block.Heading other -> Needs.NOTHING;
            case Block.NumberedParagraph other -> Needs.NOTHING;
            case Block.Table other -> Needs.NOTHING;
            case Block.Figure other -> Needs.NOTHING;
            case Block.FieldGrid other -> Needs.NOTHING;
            case Block.Callout other -> Needs.NOTHING;
            case Block.Picture other -> Needs.NOTHING;
            case Block.PageBreak other -> Needs.NOTHING;
            case Block.Section other -> Needs.NOTHING;
            case Block.Contents other -> Needs.NOTHING;
        };
    }

    private Needs items(List<List<Block>> items, TextStyle style) {
        Needs needs = Needs.NOTHING;
        for (List<Block> item : items) {
            needs = needs.or(blocks(item, style));
        }
        return needs.widened(Setting.cell(style, 0, Align.LEFT, 0).listIndent());
    }
}
