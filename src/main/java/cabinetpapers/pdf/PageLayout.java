package cabinetpapers.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page as laid out: what stands where. */
final class PageLayout {

    static final double NOTE_RULE = 10;

    /** @param top in points from the page's lower edge */
    record Placed(Item item, double top) {}

    private final PageShape shape;
    private final List<Placed> placed = new ArrayList<>();
    private final List<RowSlice.Head> repeated = new ArrayList<>(0);
    private final List<Line> notes = new ArrayList<>(0);
    private double y;
    private double notesHeight;
    private boolean leavesNotes;

    PageLayout(PageShape shape) {
        this.shape = shape;
        y = shape.textTop();
    }

    PageShape shape() {
        return shape;
    }

    List<Placed> placed() {
        return placed;
    }

    /** At the head of the page, before all else. */
    List<RowSlice.Head> repeated() {
        return repeated;
    }

    List<Line> notes() {
        return notes;
    }

    double notesHeight() {
        return notesHeight;
    }

    /** Nothing on it yet but what is repeated on every page. */
    boolean isFresh() {
        return placed.isEmpty();
    }

    /** The lower edge of what is placed so far. */
    double y() {
        return y;
    }

    /** What is left above the footnotes, in points. */
    double room() {
        return y - shape.bottom() - notesHeight;
    }

    /** What is left if these footnotes come in as well. */
    double room(List<Note> more) {
        double wanted = more.stream().mapToDouble(Note::height).sum();
        return more.isEmpty() ? room() : room() - wanted - (notes.isEmpty() ? NOTE_RULE : 0);
    }

    void skip(double points) {
        y -= points;
    }

    void put(Item item) {
        placed.add(new Placed(item, y));
        y -= item.height();
    }

    void repeat(RowSlice.Head head) {
        repeated.add(head);
        y -= head.height();
    }

    void addNote(Line line) {
        notesHeight += line.height() + (notes.isEmpty() ? NOTE_RULE : 0);
        notes.add(line);
    }

    /** Footnotes of this page go on overleaf. */
    void leaveNotes() {
        leavesNotes = true;
    }

    boolean leavesNotes() {
        return leavesNotes;
    }

    /** The page is painted. */
    void release() {
        placed.clear();
        repeated.clear();
        notes.clear();
    }
}
