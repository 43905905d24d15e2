package cabinetpapers.pdf;

import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What must hold of a tagged paper and veraPDF does not look at. Read from the finished file alone: it knows nothing of
 * how the file was written.
 */
public final class StructureCheck {

    private StructureCheck() {}

    /** @return what is wrong; nothing in a sound file */
    public static List<String> faults(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return faults(document, new PageTexts(document));
        }
    }

    private static List<String> faults(PDDocument document, PageTexts texts) throws IOException {
        List<String> faults = new ArrayList<>();
        document(document, faults);
        TiesCheck.check(document, texts, faults);
        ContentCheck.check(document, faults);
        ElementCheck.check(document, faults);
        NavigationCheck.check(document, texts, faults);
        return faults;
    }

    /** @return what is wrong; where the tree is sound, the first thing that is read otherwise than the paper says it */
    public static List<String> faults(byte[] pdf, Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PageTexts texts = new PageTexts(document);
            List<String> faults = faults(document, texts);
            if (faults.isEmpty()) {
                difference(PaperOutline.of(paper), PdfOutline.of(document, texts))
                        .ifPresent(faults::add);
            }
            return faults;
        }
    }

    private static Optional<String> difference(List<String> given, List<String> read) {
        for (int i = 0; i < Math.max(given.size(), read.size()); i++) {
            String wanted = i < given.size() ? given.get(i) : "nothing";
            String got = i < read.size() ? read.get(i) : "nothing";
            if (!wanted.equals(got)) {
                return Optional.of(
                        "reading order: line %d of %d%n  given %s%n  read  %s".formatted(i, given.size(), wanted, got));
            }
        }
        return Optional.empty();
    }

    private static void document(PDDocument document, List<String> faults) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getString(COSName.LANG, "").isBlank()) {
            faults.add("the document has no language");
        }
        COSDictionary marks = catalog.getCOSDictionary(COSName.MARK_INFO);
        if (marks == null || !marks.getBoolean("Marked", false)) {
            faults.add("the document is not marked as tagged");
        }
        COSDictionary preferences = catalog.getCOSDictionary(COSName.VIEWER_PREFERENCES);
        if (preferences == null || !preferences.getBoolean("DisplayDocTitle", false)) {
            faults.add("the title does not stand in the window's bar");
        }
        for (PDPage page : document.getPages()) {
            if (!"S".equals(page.getCOSObject().getNameAsString("Tabs"))) {
                faults.add("a page is not tabbed through in the order of its structure");
            }
        }
    }
}
