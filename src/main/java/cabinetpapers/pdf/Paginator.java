package cabinetpapers.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Parts the flow into pages. What must stay together is placed together, or begins a page. */
final class Paginator {

    /** A row is parted only if it takes more than this share of a page. */
    private static final double TALL_ROW = 1.0 / 2;

    /** A heading row that takes more than this share of a page is not repeated. */
    private static final double TALL_HEAD = 0.4;

    /** The least part of a tall row that is worth a place at the foot of a page, or at the head of the next, in points. */
    private static final double LEAST_PART = 60;

    private static final double TOLERANCE = 0.01;

    private final List<PageLayout> pages = new ArrayList<>();

    /** Lines of footnotes that their own page has no room for. */
    private final Deque<Line> waiting = new ArrayDeque<>();

    private PageShape shape;

    Paginator(PageShape first) {
        shape = first;
    }

    /** Pages of their own for these items. */
    void place(List<Item> items, PageShape pageShape) {
        shape = pageShape;
        begin();
        for (int from = 0; from < items.size(); ) {
            int to = from + 1;
            while (to < items.size() && items.get(to - 1).staysWithNext()) {
                to++;
            }
            group(items.subList(from, to));
            from = to;
        }
    }

    /** @return at least one page, be it blank */
    List<PageLayout> finish() {
        if (pages.isEmpty()) {
            begin();
        }
        while (!waiting.isEmpty()) {
            begin();
        }
        return pages;
    }

    private PageLayout page() {
        return pages.getLast();
    }

    private void begin() {
        if (!waiting.isEmpty()) {
            page().leaveNotes();
        }
        PageLayout page = new PageLayout(shape);
        pages.add(page);
        while (!waiting.isEmpty() && page.room() > shape.textHeight() / 2) {
            page.addNote(waiting.remove());
        }
    }

    /** Overleaf, below the head of the item's table. */
    private void begin(Item item) {
        begin();
        if (item.slice() instanceof RowSlice row) {
            row.head()
                    .filter(head -> head.height() < TALL_HEAD * shape.textHeight())
                    .ifPresent(page()::repeat);
        }
    }

    private void group(List<Item> items) {
        if (!page().isFresh() && !fits(items)) {
            begin(items.getFirst());
        }
        items.forEach(this::put);
    }

    private boolean fits(List<Item> items) {
        double needed = 0;
        List<Note> notes = new ArrayList<>(0);
        Optional<Frame> frame = frameAbove();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean last = i == items.size() - 1;
            needed += gap(item, frame) + (last && isTall(item) ? LEAST_PART : item.height());
            notes.addAll(item.slice().notes());
            frame = item.frame();
        }
        needed += frame.isPresent() ? Frame.PADDING : 0;
        return needed <= page().room(notes) + TOLERANCE;
    }

    private boolean isTall(Item item) {
        return item.slice() instanceof RowSlice && item.height() > TALL_ROW * shape.textHeight();
    }

    private void put(Item item) {
        double gap = gap(item, frameAbove());
        double padding = item.frame().isPresent() ? Frame.PADDING : 0;
        double room = page().room(item.slice().notes()) - gap - padding;
        if (item.height() <= room + TOLERANCE) {
            place(item, gap);
        } else if (item.slice() instanceof RowSlice row && (isTall(item) || page().isFresh())) {
            part(item, row, gap);
        } else if (page().isFresh()) {
            place(item, gap);
        } else {
            begin(item);
            put(item);
        }
    }

    private void part(Item item, RowSlice row, double gap) {
        Optional<RowSlice.Split> parts = split(row, gap);
        if (parts.isPresent()) {
            place(with(item, parts.get().first()), gap);
            Item rest = with(item, parts.get().rest());
            begin(rest);
            put(rest);
        } else if (page().isFresh()) {
            place(item, gap);
        } else {
            begin(item);
            put(item);
        }
    }

    /** A part that fits together with its footnotes; if there is none, one that fits without them. */
    private Optional<RowSlice.Split> split(RowSlice row, double gap) {
        double available = page().room() - gap;
        Optional<RowSlice.Split> parts = row.split(available);
        while (parts.isPresent()) {
            RowSlice first = parts.get().first();
            double over = first.height() + gap - page().room(first.notes());
            if (over <= TOLERANCE) {
                return Optional.of(evened(row, parts.get()));
            }
            available = first.height() - over;
            parts = row.split(available);
        }
        return page().isFresh() ? row.split(page().room() - gap) : parts;
    }

    /** No line or two alone overleaf: they take some of those before them along. */
    private static RowSlice.Split evened(RowSlice row, RowSlice.Split parts) {
        double wanting = LEAST_PART - parts.rest().height();
        return wanting <= 0 || parts.first().height() - wanting < LEAST_PART
                ? parts
                : row.split(parts.first().height() - wanting).orElse(parts);
    }

    private static Item with(Item item, RowSlice slice) {
        return new Item(slice, item.x(), item.before(), item.keep(), item.frame(), item.landmark());
    }

    private void place(Item item, double gap) {
        page().skip(gap);
        item.landmark().ifPresent(entry -> entry.standsOn(pages.size(), page().y()));
        page().put(item);
        for (Note note : item.slice().notes()) {
            note.lines().forEach(this::place);
        }
    }

    private void place(Line note) {
        if (waiting.isEmpty() && page().room() >= note.height() - TOLERANCE) {
            page().addNote(note);
        } else {
            waiting.add(note);
        }
    }

    /** The box that what is placed next would go on in. */
    private Optional<Frame> frameAbove() {
        return page().isFresh()
                ? Optional.empty()
                : page().placed().getLast().item().frame();
    }

    /** What stands between an item and the one above it: a gap, and the padding of boxes that end and begin. */
    private double gap(Item item, Optional<Frame> above) {
        double gap = page().isFresh() ? 0 : item.before();
        if (above.equals(item.frame())) {
            return gap;
        }
        return gap + (above.isPresent() ? Frame.PADDING : 0) + (item.frame().isPresent() ? Frame.PADDING : 0);
    }
}
