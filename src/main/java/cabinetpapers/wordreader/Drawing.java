package cabinetpapers.wordreader;

import cabinetpapers.paper.PngImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/** A picture as it stands in a Word file. */
final class Drawing {

    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final double EMUS_PER_POINT = 12_700;
    private static final long WORD_SIZED = 36 * 12_700L;

    /** In points. */
    private static final double WORD_WIDE = 150;

    private final String contentType;
    private final byte[] bytes;
    private final String alternativeText;
    private final long widthEmus;
    private final long heightEmus;

    private Drawing(String contentType, byte[] bytes, String alternativeText, long widthEmus, long heightEmus) {
        this.contentType = contentType;
        this.bytes = bytes;
        this.alternativeText = alternativeText;
        this.widthEmus = widthEmus;
        this.heightEmus = heightEmus;
    }

    /** Empty where it shows anything but a picture that the file holds. */
    static Optional<Drawing> of(Element drawing, SignedFile file) {
        Optional<Element> graphic = Dom.all(drawing, "graphicData").stream().findFirst();
        if (graphic.filter(data -> data.getAttribute("uri").equals(PICTURE)).isEmpty()) {
            return Optional.empty();
        }
        return Dom.all(drawing, "blip").stream()
                .map(blip -> blip.getAttributeNS(Dom.RELATIONSHIPS, "embed"))
                .flatMap(id -> file.target(drawing, id).stream())
                .flatMap(target -> file.part(target).stream())
                .findFirst()
                .map(part -> new Drawing(
                        part.contentType(),
                        part.bytes(),
                        LogoReader.alternativeText(drawing),
                        extent(drawing, "cx"),
                        extent(drawing, "cy")));
    }

    private static long extent(Element drawing, String side) {
        return Dom.all(drawing, "extent").stream()
                .flatMap(extent -> Dom.number(extent.getAttribute(side)).stream())
                .map(Double::longValue)
                .findFirst()
                .orElse(0L);
    }

    byte[] bytes() {
        return bytes;
    }

    String alternativeText() {
        return alternativeText;
    }

    long widthEmus() {
        return widthEmus;
    }

    double widthPoints() {
        return widthEmus / EMUS_PER_POINT;
    }

    /** Whether it is no higher than a few lines of words, and far narrower than a line: a chart may be low, too. */
    boolean isWordSized() {
        return heightEmus <= WORD_SIZED && widthPoints() <= WORD_WIDE;
    }

    /** Whether it is lines and words, such as our charts, rather than a photograph. */
    boolean isDrawn() {
        return contentType.contains("emf") || contentType.contains("wmf") || contentType.contains("svg");
    }

    /** The picture as PNG; empty where it is in a format that no Java reads. */
    Optional<PngImage> png() {
        if (contentType.equals("image/png")) {
            try {
                return Optional.of(new PngImage(bytes));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            return image != null && ImageIO.write(image, "png", png)
                    ? Optional.of(new PngImage(png.toByteArray()))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
