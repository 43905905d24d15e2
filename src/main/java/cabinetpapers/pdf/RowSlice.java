package cabinetpapers.pdf;

import cabinetpapers.house.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table. */
final class RowSlice implements Slice {

    static final double SIDE = 5.5;
    static final double ABOVE = 2;

    record Cell(Tag tag, List<Item> items, Optional<Colour> fill) {

        double height() {
            double height = 0;
            for (int i = 0; i < items.size(); i++) {
                height += items.get(i).height() + (i == 0 ? 0 : items.get(i).before());
            }
            return height;
        }
    }

    /** The rows that are repeated where a table goes on overleaf. */
    record Head(List<RowSlice> rows) {

        double height() {
            return rows.stream().mapToDouble(RowSlice::height).sum();
        }
    }

    private final Columns columns;
    private final List<Cell> cells;
    private final Pen pen;
    private final Optional<Head> head;
    private final double height;

    /** @param head of the table, for a row of its body */
    RowSlice(Columns columns, List<Cell> cells, Pen pen, Optional<Head> head, double leastHeight) {
        this.columns = columns;
        this.cells = List.copyOf(cells);
        this.pen = pen;
        this.head = head;
        double tallest = leastHeight;
        for (Cell cell : cells) {
            tallest = Math.max(tallest, cell.height());
        }
        height = tallest + 2 * ABOVE;
    }

    Optional<Head> head() {
        return head;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>(0);
        for (Cell cell : cells) {
            for (Item item : cell.items()) {
                notes.addAll(item.slice().notes());
            }
        }
        return notes;
    }

    @Override
    public void paint(Canvas canvas, double x, double top) {
        canvas.belongsTo(Canvas.Artifact.LAYOUT);
        double bottom = top - height;
        for (int i = 0; i < cells.size(); i++) {
            double left = x + columns.left(i);
            double width = columns.width(i);
            cells.get(i).fill().ifPresent(fill -> canvas.rectangle(left, bottom, width, height, fill));
        }
        canvas.rule(x, x + columns.total(), top, pen);
        canvas.rule(x, x + columns.total(), bottom, pen);
        // empty cells too, and in the order of the columns
        cells.forEach(cell -> canvas.enter(cell.tag()));
        for (int i = 0; i < cells.size(); i++) {
            paint(cells.get(i), canvas, x + columns.left(i) + SIDE, top - ABOVE);
        }
    }

    private static void paint(Cell cell, Canvas canvas, double x, double top) {
        double y = top;
        List<Item> items = cell.items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            y -= i == 0 ? 0 : item.before();
            item.slice().paint(canvas, x + item.x(), y);
            y -= item.height();
        }
    }

    /** The part that fits into the height and the rest; nothing where no line of any cell fits. */
    Optional<Split> split(double available) {
        List<Cell> first = new ArrayList<>();
        List<Cell> rest = new ArrayList<>();
        boolean some = false;
        for (Cell cell : cells) {
            int fitting = fitting(cell, available - 2 * ABOVE);
            some |= fitting > 0;
            first.add(new Cell(cell.tag(), cell.items().subList(0, fitting), cell.fill()));
            rest.add(new Cell(
                    cell.tag(), cell.items().subList(fitting, cell.items().size()), cell.fill()));
        }
        return some
                ? Optional.of(new Split(
                        new RowSlice(columns, first, pen, head, 0), new RowSlice(columns, rest, pen, head, 0)))
                : Optional.empty();
    }

    record Split(RowSlice first, RowSlice rest) {}

    private static int fitting(Cell cell, double available) {
        double used = 0;
        List<Item> items = cell.items();
        for (int i = 0; i < items.size(); i++) {
            used += items.get(i).height() + (i == 0 ? 0 : items.get(i).before());
            if (used > available) {
                return i;
            }
        }
        return items.size();
    }
}
