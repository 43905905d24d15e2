package cabinetpapers.pack;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Stamps each page's number in the pack at its foot.
 *
 * @param before what stands before it: {@code Agenda page}
 */
record PageNumbers(Typeface typeface, String before) {

    private static final float SIZE = 9;

    /** Below where papers have their own foot, and where printers still print. */
    private static final float ABOVE_EDGE = 16;

    void stamp(PDDocument pack) throws IOException {
        int number = 1;
        for (PDPage page : pack.getPages()) {
            stamp(pack, page, before + " " + number);
            number++;
        }
    }

    /** An artifact: a screen reader has page numbers from its program. */
    private void stamp(PDDocument pack, PDPage page, String words) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(pack, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.transform(upright(page));
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(typeface.font(), SIZE);
            content.newLineAtOffset((width(page) - typeface.width(words, SIZE)) / 2, ABOVE_EDGE);
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static float width(PDPage page) {
        PDRectangle box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    /** From the foot of the page as it is seen to the page as it is drawn. */
    private static Matrix upright(PDPage page) {
        PDRectangle box = page.getCropBox();
        float left = box.getLowerLeftX();
        float foot = box.getLowerLeftY();
        return switch (Math.floorMod(page.getRotation(), 360) / 90) {
            case 1 -> new Matrix(0, 1, -1, 0, left + box.getWidth(), foot);
            case 2 -> new Matrix(-1, 0, 0, -1, left + box.getWidth(), foot + box.getHeight());
            case 3 -> new Matrix(0, -1, 1, 0, left, foot + box.getHeight());
            default -> new Matrix(1, 0, 0, 1, left, foot);
        };
    }
}
