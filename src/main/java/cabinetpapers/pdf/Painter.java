package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;

/** Paints the pages, each once; what is painted is let go. */
final class Painter {

    private static final double NOTE_RULE_LENGTH = 144;

    private final HouseStyle house;
    private final String runningTitle;
    private final Glyphs glyphs;
    private final Document document;
    private final Canvas canvas;
    private final StructureTree structure;
    private final Bookmarks bookmarks;

    Painter(
            HouseStyle house,
            String runningTitle,
            Glyphs glyphs,
            Document document,
            Canvas canvas,
            StructureTree structure,
            Bookmarks bookmarks) {
        this.house = house;
        this.runningTitle = runningTitle;
        this.glyphs = glyphs;
        this.document = document;
        this.canvas = canvas;
        this.structure = structure;
        this.bookmarks = bookmarks;
    }

    void paint(List<PageLayout> pages) {
        for (int i = 0; i < pages.size(); i++) {
            PageLayout page = pages.get(i);
            turnTo(page.shape());
            furniture(page.shape(), i + 1, pages.size());
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

    private void furniture(PageShape shape, int page, int pages) {
        glyphs.standAt("header and footer");
        double size = house.sizes().furniture();
        canvas.belongsTo(Canvas.Artifact.HEADER);
        line(house.header(), shape, shape.height() - 0.62 * shape.top(), page, pages);
        canvas.belongsTo(Canvas.Artifact.FOOTER);
        line(house.footer(), shape, 0.62 * shape.bottom() - 0.7 * size, page, pages);
    }

    private void line(Furniture line, PageShape shape, double baseline, int page, int pages) {
        text(filled(line.left(), page, pages), shape.left(), baseline, 0);
        text(filled(line.right(), page, pages), shape.width() - shape.right(), baseline, 1);
    }

    /** @param share of the text's width that stands left of x */
    private void text(String text, double x, double baseline, double share) {
        TextStyle style = new TextStyle(
                Typefaces.Face.REGULAR,
                house.sizes().furniture(),
                house.palette().text());
        List<Glyphs.Part> parts = glyphs.parts(text, style.face());
        double width = parts.stream()
                .mapToDouble(part -> part.face().width(part.text(), style.size()))
                .sum();
        double at = x - share * width;
        for (Glyphs.Part part : parts) {
            canvas.text(part.text(), part.face(), style, at, baseline);
            at += part.face().width(part.text(), style.size());
        }
    }

    private String filled(String text, int page, int pages) {
        return text.replace("{page}", String.valueOf(page))
                .replace("{pages}", String.valueOf(pages))
                .replace("{title}", runningTitle);
    }
}
