package cabinetpapers.pdf;

import cabinetpapers.pdf.Item.Keep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slices as they follow one another, before pages are known. */
final class Flow {

    private final List<Item> items = new ArrayList<>();
    private double indent;
    private double gap;
    private Keep least = Keep.FREE;
    private Optional<Frame> frame = Optional.empty();
    private Optional<Headings.Entry> landmark = Optional.empty();

    List<Item> items() {
        return items;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    double height() {
        double height = 0;
        for (int i = 0; i < items.size(); i++) {
            height += items.get(i).height() + (i == 0 ? 0 : items.get(i).before());
        }
        return height;
    }

    /** The gap above the next slice is at least this. */
    void gap(double points) {
        gap = Math.max(gap, points);
    }

    void add(Slice slice, Keep keep) {
        Keep kept = least == Keep.WITH_NEXT ? least : keep;
        items.add(new Item(slice, indent, gap, kept, frame, landmark));
        gap = 0;
        landmark = Optional.empty();
    }

    /** A paragraph's lines: neither its first nor its last is left alone on a page. */
    void addLines(List<Line> lines, Keep afterLast) {
        for (int i = 0; i < lines.size(); i++) {
            boolean kept = i == 0 || i == lines.size() - 2;
            Keep within = kept ? Keep.WITH_NEXT : Keep.FREE;
            add(lines.get(i), i == lines.size() - 1 ? afterLast : within);
        }
    }

    /** Lines that are never parted, nor from what follows. */
    void addKept(List<Line> lines) {
        lines.forEach(line -> add(line, Keep.WITH_NEXT));
    }

    /** What is added stays on the page of what comes after it. */
    void withNext(Runnable adding) {
        Keep outside = least;
        least = Keep.WITH_NEXT;
        adding.run();
        least = outside;
    }

    /** The next slice begins the heading. */
    void mark(Headings.Entry entry) {
        landmark = Optional.of(entry);
    }

    void indented(double by, Runnable adding) {
        indent += by;
        adding.run();
        indent -= by;
    }

    void framed(Frame box, Runnable adding) {
        Optional<Frame> outside = frame;
        frame = Optional.of(box);
        indented(Frame.PADDING, adding);
        frame = outside;
    }
}
