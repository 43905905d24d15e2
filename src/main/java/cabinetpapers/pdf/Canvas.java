package cabinetpapers.pdf;

import cabinetpapers.house.Colour;
import cabinetpapers.pdf.Run.Target.Address;
import cabinetpapers.pdf.Run.Target.Counterpart;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page being painted. All that is painted belongs to a structure element or is an artifact: one of them is open at a
 * time, and is closed when another begins.
 */
final class Canvas {

    /** What is on the page but not in the paper: rules, fills, running heads. */
    enum Artifact {
        LAYOUT("Layout", ""),
        REPEATED_HEADER("Pagination", ""),
        HEADER("Pagination", "Header"),
        FOOTER("Pagination", "Footer"),
        /** As ISO 32000-2 names it: whoever joins papers can tell it from the rest of the foot. */
        PAGE_NUMBER("Pagination", "PageNum"),
        WATERMARK("Pagination", "Watermark");

        private static final PdfName NAME = new PdfName("Artifact");
        private final String type;
        private final String subtype;

        Artifact(String type, String subtype) {
            this.type = type;
            this.subtype = subtype;
        }

        private PdfDictionary properties() {
            PdfDictionary properties = new PdfDictionary();
            properties.put(PdfName.TYPE, new PdfName(type));
            if (!subtype.isEmpty()) {
                properties.put(PdfName.SUBTYPE, new PdfName(subtype));
            }
            return properties;
        }
    }

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final StructureTree structure;

    /** The tag or the artifact that is open. */
    private @Nullable Object open;

    private boolean repeating;

    Canvas(PdfWriter writer, StructureTree structure) {
        this.writer = writer;
        this.structure = structure;
        content = writer.getDirectContent();
    }

    PdfContentByte content() {
        return content;
    }

    PdfWriter writer() {
        return writer;
    }

    /** What is painted next is the element's. */
    void belongsTo(Tag tag) {
        if (open != tag && !repeating) {
            end();
            structure.open(tag, content);
            open = tag;
        }
    }

    /** What is painted next is the figure's, which stands there. */
    void belongsTo(Tag figure, TagAttribute.Bounds bounds) {
        if (!repeating) {
            figure.with(bounds);
        }
        belongsTo(figure);
    }

    /** What is painted next is none of the paper's. */
    void belongsTo(Artifact artifact) {
        if (open != artifact && !repeating) {
            end();
            content.beginMarkedContentSequence(Artifact.NAME, artifact.properties(), true);
            open = artifact;
        }
    }

    /** The element stands here, even if nothing is painted for it. */
    void enter(Tag tag) {
        if (!repeating) {
            structure.enter(tag);
        }
    }

    /** Paints once more what already stands on an earlier page: all of it is one artifact, and links lead nowhere. */
    void repeat(Runnable painting) {
        belongsTo(Artifact.REPEATED_HEADER);
        repeating = true;
        painting.run();
        repeating = false;
    }

    void end() {
        if (open != null) {
            content.endMarkedContentSequence();
            open = null;
        }
    }

    void text(String text, Face face, TextStyle style, double x, double baseline) {
        fill(style.colour());
        content.beginText();
        content.setFontAndSize(face.base(), (float) style.size());
        content.setTextMatrix((float) x, (float) (baseline + style.rise()));
        content.showText(text);
        content.endText();
    }

    /** A direction of writing, by its cosine and sine, and where it begins. */
    record Slant(double cosine, double sine, double x, double y) {}

    void slanted(String text, Face face, TextStyle style, Slant slant) {
        fill(style.colour());
        content.beginText();
        content.setFontAndSize(face.base(), (float) style.size());
        content.setTextMatrix(
                (float) slant.cosine(),
                (float) slant.sine(),
                (float) -slant.sine(),
                (float) slant.cosine(),
                (float) slant.x(),
                (float) slant.y());
        content.showText(text);
        content.endText();
    }

    void rectangle(double left, double bottom, double width, double height, Colour colour) {
        fill(colour);
        content.rectangle((float) left, (float) bottom, (float) width, (float) height);
        content.fill();
    }

    void frame(double left, double bottom, double width, double height, Pen pen) {
        stroke(pen);
        content.rectangle((float) left, (float) bottom, (float) width, (float) height);
        content.stroke();
    }

    void image(Image image, double left, double bottom, double width, double height) {
        content.addImage(image, (float) width, 0, 0, (float) height, (float) left, (float) bottom);
    }

    void rule(double left, double right, double y, Pen pen) {
        stroke(pen);
        content.moveTo((float) left, (float) y);
        content.lineTo((float) right, (float) y);
        content.stroke();
    }

    /** Dots from left to right. */
    void leader(double left, double right, double y, Pen pen) {
        content.setLineDash((float) pen.width(), (float) (3 * pen.width()), 0);
        rule(left, right, y, pen);
        content.setLineDash(0);
    }

    /** A link out of the paper. */
    void link(Run.Hyperlink link, Address target, Box box) {
        if (!repeating) {
            String address = target.address().toASCIIString();
            annotate(link.tag(), box, link.says()).put(PdfName.A, new PdfAction(address));
        }
    }

    /** A link from a footnote's mark to the footnote, or back; the place that it stands in gets its name. */
    void link(Run.Hyperlink link, Counterpart target, Box box) {
        if (!repeating) {
            content.localDestination(target.here(), new PdfDestination(PdfDestination.XYZ, 0, (float) box.top(), 0));
            annotate(link.tag(), box, link.says()).put(PdfName.DEST, new PdfString(target.there()));
        }
    }

    /** A link to a place in the paper. */
    void link(Tag tag, Box box, int page, double top, String says) {
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, (float) top, 0);
        place.addPage(writer.getPageReference(page));
        annotate(tag, box, says).put(PdfName.DEST, place);
    }

    private PdfAnnotation annotate(Tag tag, Box box, String says) {
        PdfAnnotation annotation = new PdfAnnotation(writer, box.rectangle());
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.CONTENTS, Told.string(says));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        structure.tie(tag, annotation);
        writer.addAnnotation(annotation);
        return annotation;
    }

    private void fill(Colour colour) {
        int rgb = colour.rgb();
        content.setRGBColorFill(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private void stroke(Pen pen) {
        int rgb = pen.colour().rgb();
        content.setRGBColorStroke(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
        content.setLineWidth((float) pen.width());
    }
}
