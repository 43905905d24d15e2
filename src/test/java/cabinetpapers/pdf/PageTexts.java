package cabinetpapers.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of each page by its marked-content numbers. */
final class PageTexts {

    private final IdentityHashMap<COSDictionary, SortedMap<Integer, String>> pages = new IdentityHashMap<>();

    PageTexts(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), read(page));
        }
    }

    String text(COSDictionary page, int number) {
        return numbers(page).getOrDefault(number, "");
    }

    /** What the element says: a picture by its alternative text, and without footnotes and their marks. */
    String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (COSBase kid : element.kids()) {
            if (kid instanceof COSInteger number) {
                text.append(text(element.dictionary().getCOSDictionary(COSName.PG), number.intValue()));
            } else if (kid instanceof COSDictionary part && part.containsKey(COSName.MCID)) {
                text.append(text(part.getCOSDictionary(COSName.PG), part.getInt(COSName.MCID)));
            } else if (kid instanceof COSDictionary part && !part.containsKey(COSName.OBJ)) {
                Element inner = new Element(part);
                text.append(said(inner));
            }
        }
        return text.toString();
    }

    private String said(Element inner) {
        return switch (inner.type()) {
            case "Reference", "Note" -> "";
            case "Figure" -> inner.text(COSName.ALT);
            default -> text(inner);
        };
    }

    SortedMap<Integer, String> numbers(COSDictionary page) {
        SortedMap<Integer, String> numbers = pages.get(page);
        if (numbers == null) {
            throw new IllegalStateException("content on a page that is not in the file");
        }
        return numbers;
    }

    private static SortedMap<Integer, String> read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, StringBuilder> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                append(content, texts.computeIfAbsent(content.getMCID(), none -> new StringBuilder()));
            }
        }
        SortedMap<Integer, String> strings = new TreeMap<>();
        texts.forEach((number, text) -> strings.put(number, text.toString()));
        return strings;
    }

    private static void append(PDMarkedContent content, StringBuilder text) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                append(inner, text);
            }
        }
    }
}
