package cabinetpapers.pdf;

import cabinetpapers.pdf.Run.Target.Address;
import cabinetpapers.pdf.Run.Target.Counterpart;
import java.util.ArrayList;
import java.util.List;

/** A line of words. */
final class Line implements Slice {

    private static final double UNDERLINE_DEPTH = 1.5;
    private static final double UNDERLINE_WIDTH = 0.6;

    /** Around a footnote's mark, which is too small to be hit. */
    private static final double MARGIN = 2;

    /**
     * Words of one look and face.
     *
     * @param x from the line's left, in points
     * @param width with its last space, in points
     */
    record Segment(String text, Face face, Run run, double x, double width) {

        Segment moved(double dx) {
            return new Segment(text, face, run, x + dx, width);
        }
    }

    private final Tag tag;
    private final TextStyle style;
    private final List<Segment> segments;
    private final List<Note> notes;

    /**
     * @param tag the element that stands here, should the line be empty
     * @param style of the paragraph: it gives the line's height
     */
    Line(Tag tag, TextStyle style, List<Segment> segments, List<Note> notes) {
        this.tag = tag;
        this.style = style;
        this.segments = List.copyOf(segments);
        this.notes = List.copyOf(notes);
    }

    /** With a number or bullet to the left of its words. */
    Line labelled(List<Segment> label) {
        List<Segment> all = new ArrayList<>(label);
        all.addAll(segments);
        return new Line(tag, style, all, notes);
    }

    List<Segment> segments() {
        return segments;
    }

    @Override
    public double height() {
        return style.lineHeight();
    }

    @Override
    public List<Note> notes() {
        return notes;
    }

    /** Where the words end, without their last space. */
    double right() {
        if (segments.isEmpty()) {
            return 0;
        }
        Segment last = segments.getLast();
        return last.x() + inked(last);
    }

    @Override
    public void paint(Canvas canvas, double x, double top) {
        double baseline = top - style.ascent();
        for (Segment segment : segments) {
            double left = x + segment.x();
            segment.run()
                    .picture()
                    .ifPresentOrElse(
                            picture -> picture.paint(canvas, left, baseline + picture.height()),
                            () -> words(canvas, segment, left, baseline));
            segment.run().link().ifPresent(link -> link(canvas, segment, left, baseline, link));
        }
        canvas.enter(tag);
    }

    private static void words(Canvas canvas, Segment segment, double left, double baseline) {
        canvas.belongsTo(segment.run().tag());
        canvas.text(segment.text(), segment.face(), segment.run().style(), left, baseline);
    }

    /** An address is underlined, as colour alone does not tell a link; a footnote's mark is known by its place. */
    private static void link(Canvas canvas, Segment segment, double left, double baseline, Run.Hyperlink link) {
        TextStyle style = segment.run().style();
        double right = left + inked(segment);
        double line = baseline + style.rise();
        switch (link.target()) {
            case Address address -> {
                canvas.rule(left, right, line - UNDERLINE_DEPTH, new Pen(style.colour(), UNDERLINE_WIDTH));
                Box box = new Box(left, line - 0.25 * style.size(), right, line + 0.8 * style.size());
                canvas.link(link, address, box);
            }
            case Counterpart counterpart -> {
                Box box = new Box(
                        left - MARGIN,
                        line - 0.25 * style.size() - MARGIN,
                        right + MARGIN,
                        line + 0.8 * style.size() + MARGIN);
                canvas.link(link, counterpart, box);
            }
        }
    }

    private static double inked(Segment segment) {
        double space = segment.text().endsWith(" ")
                ? segment.face().width(" ", segment.run().style().size())
                : 0;
        return segment.width() - space;
    }
}
