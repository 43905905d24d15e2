package cabinetpapers.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** An open PDF 1.7 file with all that PDF/UA-1 and PDF/A-2a want of it, apart from its pages. */
final class PdfFile {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final Document document;
    private final PdfWriter writer;

    private PdfFile(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
    }

    static PdfFile open(OutputStream out, PageShape first, Metadata metadata, Identity identity, String language) {
        Document document = new Document(new Rectangle((float) first.width(), (float) first.height()), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // thousands of small structure elements: they go into compressed object streams
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        document.open();
        metadata.fill(writer.getInfo());
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity.fileId(), identity.fileId()));
        writer.setXmpMetadata(metadata.xmp());
        writer.setPageLabels(new PdfPageLabels());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, outputIntents(writer));
        return new PdfFile(document, writer);
    }

    Document document() {
        return document;
    }

    PdfWriter writer() {
        return writer;
    }

    void close() {
        document.close();
    }

    /** Colours are sRGB. OpenPDF's own PDF/A mode would refuse charts their transparency. */
    private static PdfArray outputIntents(PdfWriter writer) {
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        try {
            PdfICCBased profile = new PdfICCBased(ICC_Profile.getInstance(ColorSpace.CS_sRGB));
            intent.put(
                    new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PdfArray(intent);
    }
}
