package cabinetpapers.word;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** What paragraph styles say, with what they inherit. */
final class WordStyles {

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Element part) {
        for (Element style : DocxParts.children(part, "w:style")) {
            styles.put(style.getAttribute("w:styleId"), style);
        }
    }

    /** A value of a style or the nearest one that it is based on; empty when none has it. */
    String value(String id, String... path) {
        for (String style = id; !style.isEmpty(); style = DocxParts.value(of(style), "w:basedOn")) {
            String value = DocxParts.value(of(style), path);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private Element of(String id) {
        Element style = styles.get(id);
        if (style == null) {
            throw new AssertionError("styles.xml lacks " + id);
        }
        return style;
    }
}
