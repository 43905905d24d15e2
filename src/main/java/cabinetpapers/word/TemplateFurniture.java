package cabinetpapers.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** A header or footer of a template, filled in for one paper. */
final class TemplateFurniture {

    private static final String TITLE = "{title}";

    private TemplateFurniture() {}

    /** Puts the paper's running title where the template says {@code {title}} or shows the document's title. */
    static void fill(Element root, String runningTitle) {
        TemplateXml.all(root, "p").forEach(paragraph -> fillParagraph(paragraph, runningTitle));
        for (Element control : TemplateXml.all(root, "sdt")) {
            if (showsTitle(control)) {
                TemplateXml.child(control, "sdtPr")
                        .ifPresent(properties -> TemplateXml.children(properties, "showingPlcHdr")
                                .forEach(TemplateXml::remove));
                setText(TemplateXml.all(control, "t"), runningTitle);
            }
        }
    }

    private static boolean showsTitle(Element control) {
        return TemplateXml.child(control, "sdtPr")
                .flatMap(properties -> TemplateXml.child(properties, "dataBinding"))
                .filter(binding -> TemplateXml.attribute(binding, "xpath").matches(".*[:/]title(\\[\\d+])?$"))
                .isPresent();
    }

    private static void setText(List<Element> pieces, String text) {
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).setTextContent(i == 0 ? text : "");
        }
    }

    /** Word likes to cut words into runs, even within the braces. */
    private static void fillParagraph(Element paragraph, String runningTitle) {
        List<Element> pieces = TemplateXml.all(paragraph, "t");
        StringBuilder all = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Element piece : pieces) {
            starts.add(all.length());
            all.append(piece.getTextContent());
        }
        for (int at = all.lastIndexOf(TITLE); at >= 0; at = all.lastIndexOf(TITLE, at - 1)) {
            replace(pieces, starts, at, runningTitle);
        }
    }

    private static void replace(List<Element> pieces, List<Integer> starts, int at, String text) {
        String inserted = text;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i).getTextContent();
            int from = Math.max(0, at - starts.get(i));
            int to = Math.min(piece.length(), at + TITLE.length() - starts.get(i));
            if (from < to) {
                pieces.get(i).setTextContent(piece.substring(0, from) + inserted + piece.substring(to));
                pieces.get(i).setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                inserted = "";
            }
        }
    }
}
