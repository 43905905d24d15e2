package cabinetpapers.wordreader;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.wordreader.Kind.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Makes lists of Word's paragraphs, which say only how deep each stands. */
final class ListBuilder {

    /** A list that is not at its end. */
    private record Open(int depth, Mark mark, ListMarks.Place place, List<List<Block>> items) {

        Block block() {
            List<List<Block>> done = items.stream().map(List::copyOf).toList();
            return switch (mark) {
                case BULLET -> new Block.BulletList(done);
                case NUMBER -> new Block.NumberedList(done);
            };
        }

        /** Bullets of one depth are one list, whatever Word counts them to. */
        boolean goesOn(Mark next, ListMarks.Place nextPlace) {
            return mark == next && (mark == Mark.BULLET || nextPlace.countsOnFrom(place));
        }
    }

    private static final int STYLED_DEPTHS = 3;

    private final Deque<Open> open = new ArrayDeque<>();
    private final Consumer<Block> out;

    /** @param out takes each whole list */
    ListBuilder(Consumer<Block> out) {
        this.out = out;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void item(int depth, Mark mark, ListMarks.Place place, List<Inline> content) {
        while (!open.isEmpty() && open.peek().depth() > depth) {
            close();
        }
        if (!open.isEmpty() && open.peek().depth() == depth && !open.peek().goesOn(mark, place)) {
            close();
        }
        if (open.isEmpty() || open.peek().depth() < depth) {
            open.push(new Open(depth, mark, place, new ArrayList<>()));
        }
        List<Block> item = new ArrayList<>();
        item.add(new Block.Paragraph(content));
        open.peek().items().add(item);
    }

    /** A further paragraph of the last item of that depth, as far as styles tell depths apart. */
    void further(int depth, List<Inline> content) {
        while (depth < STYLED_DEPTHS && open.size() > 1 && open.peek().depth() > depth) {
            close();
        }
        open.peek().items().getLast().add(new Block.Paragraph(content));
    }

    void end() {
        while (!open.isEmpty()) {
            close();
        }
    }

    private void close() {
        Block list = open.pop().block();
        if (open.isEmpty()) {
            out.accept(list);
        } else {
            open.peek().items().getLast().add(list);
        }
    }
}
