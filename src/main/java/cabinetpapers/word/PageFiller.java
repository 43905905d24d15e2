package cabinetpapers.word;

import java.util.ArrayList;
import java.util.List;

/** Fills pages as Word does: slabs kept with the next ones move together, and no line of a paragraph stands alone. */
final class PageFiller {

    /** Lines of a paragraph that stay together at its beginning and end. */
    private static final int TOGETHER = 2;

    /** About a line of a table's text, in points. */
    private static final double PARTED = 12;

    private final List<Slab> waiting = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();
    private int page;
    private double height;
    private double used;
    private double notes;
    private double gap;
    private Top top = Top.OF_PAPER;

    /** Where on a page the next slab stands: only at the top of the paper does it keep the room above it. */
    private enum Top {
        OF_PAPER,
        OF_PAGE,
        FILLED
    }

    /** A section of pages of this height. */
    void begin(double pageHeight) {
        flush();
        height = pageHeight;
        turn(page == 0 ? Top.OF_PAPER : Top.OF_PAGE);
    }

    void breakPage() {
        flush();
        turn(Top.OF_PAGE);
    }

    void add(Slab slab) {
        waiting.add(slab.lines() == 1 && slab.height() > height - slab.repeated() ? slab.parted(PARTED) : slab);
        switch (slab.keep()) {
            case WITH_NEXT -> {}
            case FREE -> flush();
        }
    }

    /** How many pages there are so far. */
    int count() {
        flush();
        return page;
    }

    /** The page of each heading, from 1. */
    List<Integer> finish() {
        flush();
        return List.copyOf(headings);
    }

    private void flush() {
        if (!waiting.isEmpty() && top == Top.FILLED && needed() > left()) {
            turn(Top.OF_PAGE);
        }
        waiting.forEach(this::place);
        waiting.clear();
    }

    private double left() {
        return height - used - notes;
    }

    /** What must stand on one page: all that waits, of the last slab its first lines. */
    private double needed() {
        double needed = 0;
        double after = gap;
        for (int i = 0; i < waiting.size(); i++) {
            Slab slab = waiting.get(i);
            int lines = i < waiting.size() - 1 ? slab.lines() : head(slab);
            needed += Math.max(after, slab.spacing().before()) + lines * slab.line() + slab.notes();
            after = slab.spacing().after();
        }
        return needed;
    }

    private static int head(Slab slab) {
        return slab.lines() < 2 * TOGETHER ? slab.lines() : TOGETHER;
    }

    private void place(Slab slab) {
        double above = switch (top) {
            case OF_PAPER -> slab.spacing().before();
            case OF_PAGE -> 0;
            case FILLED -> Math.max(gap, slab.spacing().before());
        };
        if (top == Top.FILLED && above + head(slab) * slab.line() + slab.notes() > left()) {
            turn(Top.OF_PAGE);
            above = 0;
        }
        used += above + (top == Top.FILLED ? 0 : slab.repeated());
        notes += slab.notes();
        if (slab.kind() == Slab.Kind.HEADING) {
            headings.add(page);
        }
        lines(slab);
        gap = slab.spacing().after();
        top = Top.FILLED;
    }

    private void lines(Slab slab) {
        int rest = slab.lines();
        int fitting = (int) (left() / slab.line());
        while (rest > fitting && rest > 1 && fitting >= 1) {
            // A last line alone takes another with it.
            rest -= Math.max(1, Math.min(fitting, rest - TOGETHER));
            turn(Top.OF_PAGE);
            used = slab.repeated();
            fitting = (int) (left() / slab.line());
        }
        used += rest * slab.line();
    }

    private void turn(Top how) {
        page++;
        used = 0;
        notes = 0;
        gap = 0;
        top = how;
    }
}
