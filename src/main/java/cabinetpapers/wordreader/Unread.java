package cabinetpapers.wordreader;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What may stand in a Word file and is not read, by the names that Word gives it: named, and never passed over. */
final class Unread {

    /** What says nothing that a reader of the paper would miss. */
    private static final Set<String> SILENT = Set.of(
            "pPr",
            "rPr",
            "tblPr",
            "tblPrEx",
            "tblGrid",
            "trPr",
            "tcPr",
            "sectPr",
            "sdtPr",
            "sdtEndPr",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "permStart",
            "permEnd",
            "lastRenderedPageBreak",
            "footnoteRef",
            "endnoteRef",
            "separator",
            "continuationSeparator",
            "annotationRef",
            "smartTagPr",
            "customXmlPr");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("oMath", "an equation"),
            Map.entry("oMathPara", "an equation"),
            Map.entry("object", "an embedded object"),
            Map.entry("OLEObject", "an embedded object"),
            Map.entry("pict", "a shape or picture of an older Word"),
            Map.entry("altChunk", "another document put into this one"),
            Map.entry("subDoc", "another document that this one refers to"),
            Map.entry("sym", "a symbol of a font of its own"),
            Map.entry("ruby", "a phonetic guide"),
            Map.entry("contentPart", "ink"),
            Map.entry("pgNum", "a page number in the text"));

    private static final Map<String, String> GRAPHICS = Map.of(
            "chart", "a chart made in Word",
            "diagram", "SmartArt",
            "wordprocessingShape", "a text box or shape",
            "wordprocessingGroup", "a group of shapes",
            "wordprocessingCanvas", "a drawing canvas",
            "wordprocessingInk", "ink");

    private Unread() {}

    static boolean isSilent(Element element) {
        return SILENT.contains(element.getLocalName());
    }

    static void refuse(Element element, Remarks remarks) {
        String name = NAMES.getOrDefault(element.getLocalName(), "something that Word calls " + element.getNodeName());
        refuse(element, name, remarks);
    }

    /** A drawing that is no picture. */
    static void refuseDrawing(Element drawing, Remarks remarks) {
        String uri = Dom.all(drawing, "graphicData").stream()
                .map(data -> data.getAttribute("uri"))
                .findFirst()
                .orElse("");
        String last = uri.substring(uri.lastIndexOf('/') + 1);
        refuse(drawing, GRAPHICS.getOrDefault(last, "a drawing that holds no picture of its own"), remarks);
    }

    private static void refuse(Element element, String name, Remarks remarks) {
        remarks.refuse(
                element,
                "it holds " + name + ", which cannot be read, so that it would be missing from the published paper",
                "Take it out, or put in its place words, a table, or a picture with alternative text.");
    }
}
