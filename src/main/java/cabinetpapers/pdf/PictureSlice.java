package cabinetpapers.pdf;

import cabinetpapers.pdf.TagAttribute.Bounds;
import cabinetpapers.pdf.TagAttribute.Placement;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpdf.text.Image;

/** A picture, read when its page is painted. */
final class PictureSlice implements Slice {

    private final Tag tag;
    private final double width;
    private final double height;
    private final Supplier<Optional<Image>> picture;
    private final Pen pen;

    /** @param picture empty if it cannot be read; an empty frame then stands in its place */
    PictureSlice(Tag tag, double width, double height, Supplier<Optional<Image>> picture, Pen pen) {
        this.tag = tag;
        this.width = width;
        this.height = height;
        this.picture = picture;
        this.pen = pen;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Canvas canvas, double x, double top) {
        double bottom = top - height;
        canvas.belongsTo(tag, new Bounds(new Box(x, bottom, x + width, top), Placement.BLOCK));
        picture.get()
                .ifPresentOrElse(
                        image -> canvas.image(image, x, bottom, width, height),
                        () -> canvas.frame(x, bottom, width, height, pen));
    }
}
