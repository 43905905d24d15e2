package cabinetpapers.pdf;

import java.util.Optional;

/** A line of an entry in the list of contents; after the words of the last one follow dots and the page's number. */
final class ContentsLine implements Slice {

    private static final double AIR = 6;

    /** How page numbers and the dots before them look. */
    record PageNumber(Face face, TextStyle style, Pen dots) {}

    private final Line words;
    private final Headings.Entry entry;
    private final Tag link;
    private final Tag reference;
    private final Optional<PageNumber> number;
    private final double width;

    /**
     * @param number for the last line
     * @param width to the right of the page numbers, in points
     */
    ContentsLine(Line words, Headings.Entry entry, Tag link, Tag reference, Optional<PageNumber> number, double width) {
        this.words = words;
        this.entry = entry;
        this.link = link;
        this.reference = reference;
        this.number = number;
        this.width = width;
    }

    @Override
    public double height() {
        return words.height();
    }

    @Override
    public void paint(Canvas canvas, double x, double top) {
        words.paint(canvas, x, top);
        String page = String.valueOf(entry.page());
        number.ifPresent(look -> number(canvas, page, look, x, top));
        Box box = new Box(x, top - height(), x + width, top);
        canvas.link(link, box, entry.page(), entry.top(), entry.text() + ", page " + page);
    }

    private void number(Canvas canvas, String page, PageNumber look, double x, double top) {
        TextStyle style = look.style();
        double baseline = top - style.ascent();
        double left = x + width - look.face().width(page, style.size());
        canvas.belongsTo(Canvas.Artifact.LAYOUT);
        canvas.leader(x + words.right() + AIR, left - AIR, baseline + 1, look.dots());
        canvas.belongsTo(reference);
        double space = look.face().width(" ", style.size());
        canvas.text(" " + page, look.face(), style, left - space, baseline);
    }
}
