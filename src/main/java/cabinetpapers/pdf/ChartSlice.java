package cabinetpapers.pdf;

import cabinetpapers.pdf.TagAttribute.Bounds;
import cabinetpapers.pdf.TagAttribute.Placement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A chart, drawn when its page is painted and written at once: a paper of charts is never held whole. */
final class ChartSlice implements Slice {

    private final Tag tag;
    private final double width;
    private final double height;
    private final Placement placement;
    private final Consumer<PdfTemplate> drawing;

    /** @param tag of the figure */
    ChartSlice(Tag tag, double width, double height, Placement placement, Consumer<PdfTemplate> drawing) {
        this.tag = tag;
        this.width = width;
        this.height = height;
        this.placement = placement;
        this.drawing = drawing;
    }

    double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Canvas canvas, double x, double top) {
        double bottom = top - height;
        canvas.belongsTo(tag, new Bounds(new Box(x, bottom, x + width, top), placement));
        PdfTemplate template = canvas.content().createTemplate((float) width, (float) height);
        drawing.accept(template);
        canvas.content().addTemplate(template, (float) x, (float) bottom);
        release(template, canvas.writer());
    }

    private static void release(PdfTemplate template, PdfWriter writer) {
        try {
            writer.releaseTemplate(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
