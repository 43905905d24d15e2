package cabinetpapers.pdf;

import cabinetpapers.house.HouseStyle;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;

/** Paints the pages, each once; what is painted is let go. */
final class Painter {

    private static final double NOTE_RULE_LENGTH = 144;

    private final HouseStyle house;
    private final Document document;
    private final Canvas canvas;
    private final StructureTree structure;
    private final Bookmarks bookmarks;
    private final RunningHeads heads;
    private final Optional<Watermark> watermark;

    Painter(
            HouseStyle house,
            Document document,
            Canvas canvas,
            StructureTree structure,
            Bookmarks bookmarks,
            RunningHeads heads,
            Optional<Watermark> watermark) {
        this.house = house;
        this.document = document;
        this.canvas = canvas;
        this.structure = structure;
        this.bookmarks = bookmarks;
        this.heads = heads;
        this.watermark = watermark;
    }

    void paint(List<PageLayout> pages) {
        for (int i = 0; i < pages.size(); i++) {
            PageLayout page = pages.get(i);
            turnTo(page.shape());
            watermark.ifPresent(mark -> mark.paint(canvas, page.shape()));
            heads.paint(canvas, page.shape(), i + 1, pages.size());
            frames(page);
            page.repeated().forEach(head -> canvas.repeat(() -> repeat(head, page.shape())));
            page.placed().forEach(placed -> paint(placed, page.shape()));
            notes(page);
            canvas.end();
            if (!page.leavesNotes()) {
                structure.settle();
            }
            page.release();
        }
    }

    /** On to the next page; the first is begun by opening the document. */
    private void turnTo(PageShape shape) {
        document.setPageSize(new Rectangle((float) shape.width(), (float) shape.height()));
        document.newPage();
    }

    private void paint(PageLayout.Placed placed, PageShape shape) {
        placed.item().landmark().ifPresent(bookmarks::add);
        placed.item().slice().paint(canvas, shape.left() + placed.item().x(), placed.top());
    }

    private void repeat(RowSlice.Head head, PageShape shape) {
        double top = shape.textTop();
        for (RowSlice row : head.rows()) {
            row.paint(canvas, shape.left(), top);
            top -= row.height();
        }
    }

    private void frames(PageLayout page) {
        Optional<Frame> open = Optional.empty();
        double top = 0;
        double bottom = 0;
        for (PageLayout.Placed placed : page.placed()) {
            Optional<Frame> frame = placed.item().frame();
            if (!frame.equals(open)) {
                frame(open, page.shape(), top, bottom);
                open = frame;
                top = placed.top();
            }
            bottom = placed.top() - placed.item().height();
        }
        frame(open, page.shape(), top, bottom);
    }

    private void frame(Optional<Frame> frame, PageShape shape, double top, double bottom) {
        double right = shape.width() - shape.right();
        Box box = new Box(shape.left(), bottom - Frame.PADDING, right, top + Frame.PADDING);
        frame.ifPresent(painted -> painted.paint(canvas, box));
    }

    private void notes(PageLayout page) {
        if (page.notes().isEmpty()) {
            return;
        }
        PageShape shape = page.shape();
        double top = shape.bottom() + page.notesHeight();
        canvas.belongsTo(Canvas.Artifact.LAYOUT);
        Pen pen = new Pen(house.palette().rule(), 0.5);
        canvas.rule(shape.left(), shape.left() + NOTE_RULE_LENGTH, top - PageLayout.NOTE_RULE / 2, pen);
        top -= PageLayout.NOTE_RULE;
        for (Line line : page.notes()) {
            line.paint(canvas, shape.left() + Wording.MARK_WIDTH, top);
            top -= line.height();
        }
    }
}
