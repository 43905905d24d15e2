package cabinetpapers.pdf;

/** The last line of an entry in the list of contents: dots and the page's number follow its words. */
final class ContentsLine implements Slice {

    private static final double AIR = 6;

    /** How page numbers and the dots before them look. */
    record PageNumber(Face face, TextStyle style, Pen dots) {}

    private final Line words;
    private final Headings.Entry entry;
    private final Tag link;
    private final Tag reference;
    private final PageNumber number;
    private final double width;

    /** @param width to the right of the page numbers, in points */
    ContentsLine(Line words, Headings.Entry entry, Tag link, Tag reference, PageNumber number, double width) {
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
        TextStyle style = number.style();
        String page = String.valueOf(entry.page());
        double baseline = top - style.ascent();
        double left = x + width - number.face().width(page, style.size());
        canvas.belongsTo(Canvas.Artifact.LAYOUT);
        canvas.leader(x + words.right() + AIR, left - AIR, baseline + 1, number.dots());
        canvas.belongsTo(reference);
        double space = number.face().width(" ", style.size());
        canvas.text(" " + page, number.face(), style, left - space, baseline);
        Box box = new Box(x, top - height(), x + width, top);
        canvas.link(link, box, entry.page(), entry.top(), entry.text() + ", page " + page);
    }
}
