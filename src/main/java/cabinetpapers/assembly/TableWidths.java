package cabinetpapers.assembly;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Column widths in points for the house's page and table type: no word is broken, and a status or an arrow with its first
 * word stays on one line.
 */
final class TableWidths {

    /** Space on both sides of a cell's words together, with a little to spare. */
    private static final double PADDING = 11.5;

    /** In ems: a longer one, such as an address, is broken rather than let it take the page. */
    private static final double LONGEST_WORD = 10;

    /** A column that wishes for a lesser share holds no text to speak of. */
    private static final double TEXT = 0.5;

    /** The part of their room that columns of text balance; the rest is shared as they wish. */
    private static final double BALANCED = 0.6;

    /** In how many portions room is given away. */
    private static final int STEPS = 32;

    private final double room;
    private final double em;

    private TableWidths(double room, double em) {
        this.room = room;
        this.em = em;
    }

    static TableWidths portrait(HouseStyle house) {
        HouseStyle.Page page = house.page();
        return new TableWidths(
                page.width() - page.left() - page.right(), house.sizes().table());
    }

    static TableWidths landscape(HouseStyle house) {
        HouseStyle.Page page = house.page();
        return new TableWidths(
                page.height() - page.left() - page.right(), house.sizes().table());
    }

    /**
     * What a table's column is like.
     *
     * @param share of the room that is left over, against the other columns' shares; nought for a column that is no
     *     wider than its words need. Where text would wrap, columns of text give up some of it so that the table
     *     becomes lower
     */
    record Wish(Align align, double share) {
        static Wish narrow(Align align) {
            return new Wish(align, 0);
        }

        static Wish wide(double share) {
            return new Wish(Align.LEFT, share);
        }
    }

    /**
     * As wide as the page where any column is wide; otherwise as wide as the words.
     *
     * @param rowHeaders how many leading columns are set in bold
     */
    List<Column> columns(List<Wish> wishes, Row header, List<Row> rows, int rowHeaders) {
        List<Double> needs = new ArrayList<>();
        for (int at = 0; at < wishes.size(); at++) {
            needs.add(need(at, header, rows, rowHeaders));
        }
        double shares = wishes.stream().mapToDouble(Wish::share).sum();
        double over = Math.max(
                0, room - needs.stream().mapToDouble(Double::doubleValue).sum());
        double[] extra = wishes.stream()
                .mapToDouble(wish -> wish.share() == 0 ? 0 : over * wish.share() / shares)
                .toArray();
        balance(wishes, needs, extra, header, rows);
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < wishes.size(); at++) {
            columns.add(new Column(needs.get(at) + extra[at], wishes.get(at).align()));
        }
        return columns;
    }

    /** Part of what columns of text have over goes, a little at a time, to the one that makes the rows lowest. */
    private void balance(List<Wish> wishes, List<Double> needs, double[] extra, Row header, List<Row> rows) {
        int[] texts = IntStream.range(0, wishes.size())
                .filter(at -> wishes.get(at).share() >= TEXT && wishes.get(at).align() == Align.LEFT)
                .toArray();
        if (texts.length < 2) {
            return;
        }
        double pool = 0;
        double shares = 0;
        for (int at : texts) {
            pool += BALANCED * extra[at];
            shares += wishes.get(at).share();
            extra[at] *= 1 - BALANCED;
        }
        RowHeights heights = new RowHeights(header, rows, texts, em);
        double[] inner = IntStream.of(texts)
                .mapToDouble(at -> needs.get(at) + extra[at] - PADDING)
                .toArray();
        double rest = pool;
        for (int step = 0; step < STEPS; step++) {
            int best = heights.lowest(inner, pool / STEPS);
            if (best < 0) {
                break;
            }
            inner[best] += pool / STEPS;
            extra[texts[best]] += pool / STEPS;
            rest -= pool / STEPS;
        }
        for (int at : texts) {
            extra[at] += rest * wishes.get(at).share() / shares;
        }
    }

    private double need(int column, Row header, List<Row> rows, int rowHeaders) {
        double widest = need(header.cells().get(column), TextWidth::bold);
        ToDoubleFunction<String> face = column < rowHeaders ? TextWidth::bold : TextWidth::regular;
        for (Row row : rows) {
            widest = Math.max(widest, need(row.cells().get(column), face));
        }
        return widest * em + PADDING;
    }

    private static double need(Cell cell, ToDoubleFunction<String> face) {
        double widest = 0;
        for (Block block : cell.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                for (Inline inline : paragraph.content()) {
                    widest = Math.max(widest, need(inline, face));
                }
            }
        }
        return widest;
    }

    /** Of a longer reason in an arrow's place, what follows may stand on the next line. */
    private static String signAndWord(String text) {
        String[] words = text.split(" ", 3);
        return words.length < 3 ? text : words[0] + " " + words[1];
    }

    private static double need(Inline inline, ToDoubleFunction<String> face) {
        if (inline instanceof Inline.Sparkline) {
            return Inline.Sparkline.WIDTH_EMS;
        }
        String text = PlainText.of(List.of(inline));
        if (inline instanceof Inline.Status) {
            return face.applyAsDouble(text);
        }
        double widest = inline instanceof Inline.Arrow ? face.applyAsDouble(signAndWord(text)) : 0;
        for (String word : text.split(" ", -1)) {
            widest = Math.max(widest, Math.min(LONGEST_WORD, face.applyAsDouble(word)));
        }
        return widest;
    }
}
