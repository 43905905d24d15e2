package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle.Logo;
import cabinetpapers.house.WordTemplate;
import cabinetpapers.house.WordTemplate.Part;
import cabinetpapers.house.WordTemplate.Target;
import cabinetpapers.paper.PngImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;

/** Reads the pictures of a header or footer: their files become PNG, whatever they were. */
final class LogoReader {

    /** A picture of more pixels is no logo, and might be made to fill the memory. */
    private static final long MOST_PIXELS = 16_000_000;

    private static final double EMUS = 12_700;
    private static final double LARGEST = 600;

    private final WordTemplate template;
    private final Part part;
    private final Place place;
    private final Findings findings;

    /** @param part the header or footer */
    LogoReader(WordTemplate template, Part part, Place place, Findings findings) {
        this.template = template;
        this.part = part;
        this.place = place;
        this.findings = findings;
    }

    /** @param drawing a {@code w:drawing} or a {@code w:pict}; empty where it shows no picture that can be read */
    Optional<Logo> logo(Element drawing) {
        Optional<Part> picture = Dom.all(drawing, "blip").stream()
                .map(blip -> blip.getAttributeNS(Dom.RELATIONSHIPS, "embed"))
                .findFirst()
                .or(() -> Dom.all(drawing, "imagedata").stream()
                        .map(data -> data.getAttributeNS(Dom.RELATIONSHIPS, "id"))
                        .findFirst())
                .map(part.targets()::get)
                .filter(Target.Inside.class::isInstance)
                .map(target -> template.parts().get(((Target.Inside) target).part()));
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        if (!PictureFile.isOne(picture.get().bytes())) {
            findings.add(Finding.blocker(
                    place,
                    "what says that it is a picture (" + picture.get().contentType() + ") is none",
                    "Put the picture into the template again, and save it."));
            return Optional.empty();
        }
        Optional<PngImage> png = png(picture.get().bytes());
        double[] size = size(drawing);
        if (png.isEmpty() || size[0] <= 0 || size[1] <= 0 || Math.max(size[0], size[1]) > LARGEST) {
            findings.add(Finding.note(
                    place,
                    "a picture (" + picture.get().contentType() + ") stands in Word only: PDF and HTML take PNG and"
                            + " JPEG up to 16 million pixels",
                    "Put it into the template as PNG or JPEG."));
            return Optional.empty();
        }
        return Optional.of(new Logo(png.get(), alternativeText(drawing), size[0], size[1]));
    }

    /** Whether its author said that it says nothing. */
    static boolean isDecorative(Element drawing) {
        return Dom.all(drawing, "decorative").stream()
                .anyMatch(mark -> mark.getAttribute("val").equals("1"));
    }

    static String alternativeText(Element drawing) {
        return Dom.all(drawing, "docPr").stream()
                .map(properties -> properties.getAttribute("descr").isBlank()
                        ? properties.getAttribute("title")
                        : properties.getAttribute("descr"))
                .findFirst()
                .or(() -> Dom.all(drawing, "shape").stream()
                        .map(shape -> shape.getAttribute("alt"))
                        .findFirst())
                .orElse("")
                .strip();
    }

    private static double[] size(Element drawing) {
        return Dom.all(drawing, "extent").stream()
                .map(extent ->
                        new double[] {emus(extent.getAttribute("cx")) / EMUS, emus(extent.getAttribute("cy")) / EMUS})
                .findFirst()
                .or(() -> Dom.all(drawing, "shape").stream()
                        .map(shape -> shape.getAttribute("style"))
                        .map(style -> new double[] {points(style, "width"), points(style, "height")})
                        .findFirst())
                .orElse(new double[] {0, 0});
    }

    private static double emus(String text) {
        return Dom.number(text).orElse(0.0);
    }

    /** {@code width:85.05pt;height:28.35pt}, the way of Word before 2007. */
    private static double points(String style, String name) {
        for (String property : style.split(";", -1)) {
            if (property.strip().startsWith(name + ":")) {
                return Dom.number(property.strip()
                                .substring(name.length() + 1)
                                .replace("pt", "")
                                .strip())
                        .orElse(0.0);
            }
        }
        return 0;
    }

    private static Optional<PngImage> png(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            if (reader.getFormatName().equalsIgnoreCase("png")) {
                reader.read(0);
                return Optional.of(new PngImage(bytes));
            }
            BufferedImage image = reader.read(0);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return ImageIO.write(image, "png", out) ? Optional.of(new PngImage(out.toByteArray())) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // the decoders throw what they like at a broken picture
            return Optional.empty();
        }
    }
}
