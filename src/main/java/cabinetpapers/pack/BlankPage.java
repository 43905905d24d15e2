package cabinetpapers.pack;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page that is there so that the next begins on a leaf of its own. Its words are for paper, and so an artifact. */
record BlankPage(String words, Typeface typeface) {

    private static final float SIZE = 12;

    void addTo(PDDocument pack) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pack.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pack, page)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(typeface.font(), SIZE);
            content.newLineAtOffset(
                    (PDRectangle.A4.getWidth() - typeface.width(words, SIZE)) / 2, PDRectangle.A4.getHeight() / 2);
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }
}
