package cabinetpapers.pack;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;

/**
 * What a pack says of the tags in it: what any of its parts says. PDFBox 3.0.5 forgets that when it joins them, and writes
 * out that none is in doubt, which is what a file means that says nothing, and what poppler takes for an error.
 */
final class Marks {

    private static final COSName SUSPECTS = COSName.getPDFName("Suspects");
    private static final COSName USER_PROPERTIES = COSName.getPDFName("UserProperties");

    private final COSDictionary marks = new COSDictionary();

    Marks() {
        marks.setBoolean(COSName.getPDFName("Marked"), true);
    }

    void add(PDDocument part) {
        PDMarkInfo own = part.getDocumentCatalog().getMarkInfo();
        if (own != null && own.isSuspect()) {
            marks.setBoolean(SUSPECTS, true);
        }
        if (own != null && own.usesUserProperties()) {
            marks.setBoolean(USER_PROPERTIES, true);
        }
    }

    /** Once all parts are in. */
    void write(PDDocument pack) {
        pack.getDocumentCatalog().setMarkInfo(new PDMarkInfo(marks));
    }
}
