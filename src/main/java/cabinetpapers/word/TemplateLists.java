package cabinetpapers.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The lists of a template, numbered after those that every paper has. */
final class TemplateLists {

    static final TemplateLists NONE = new TemplateLists();

    private final Map<String, String> lists = new HashMap<>();
    private final List<Element> definitions = new ArrayList<>();
    private final List<Element> uses = new ArrayList<>();

    private TemplateLists() {}

    static TemplateLists of(Optional<Element> numbering) {
        TemplateLists made = new TemplateLists();
        numbering.ifPresent(made::take);
        return made;
    }

    private void take(Element numbering) {
        Map<String, String> ids = new HashMap<>();
        for (Element definition : TemplateXml.children(numbering, "abstractNum")) {
            String id = String.valueOf(Lists.FIRST - 1 + definitions.size());
            ids.put(TemplateXml.attribute(definition, "abstractNumId"), id);
            TemplateXml.set(definition, "abstractNumId", id);
            plain(definition);
            definitions.add(definition);
        }
        for (Element use : TemplateXml.children(numbering, "num")) {
            String definition = ids.get(TemplateXml.value(use, "abstractNumId"));
            if (definition != null) {
                String id = String.valueOf(Lists.FIRST + uses.size());
                lists.put(TemplateXml.attribute(use, "numId"), id);
                TemplateXml.set(use, "numId", id);
                TemplateXml.made(use, "abstractNumId", "val", definition);
                plain(use);
                uses.add(use);
            }
        }
    }

    /** Pictures for bullets stand elsewhere in the part: without them a level falls back to its character. */
    private static void plain(Element part) {
        TemplateXml.withoutExtensions(part);
        TemplateXml.all(part, "lvlPicBulletId").forEach(TemplateXml::remove);
    }

    /** How many lists there are. */
    int count() {
        return uses.size();
    }

    /** Gives references to lists their new numbers, in any part of the template. */
    void follow(Element root) {
        for (Element list : TemplateXml.all(root, "numId")) {
            String moved = lists.get(TemplateXml.attribute(list, "val"));
            if (moved != null) {
                TemplateXml.set(list, "val", moved);
            } else if (!TemplateXml.attribute(list, "val").equals("0")) {
                // a list that the template does not define
                TemplateXml.set(list, "val", "0");
            }
        }
    }

    /** Gives the levels' styles their new ids; headings count by our own list. */
    void follow(TemplateStyles styles) {
        for (Element definition : definitions) {
            styles.follow(definition);
            for (Element style : TemplateXml.all(definition, "pStyle")) {
                if (!styles.counts(TemplateXml.attribute(style, "val"))) {
                    TemplateXml.remove(style);
                }
            }
        }
    }

    void writeDefinitions(Xml xml) {
        definitions.forEach(definition -> xml.markup(TemplateXml.text(definition)));
    }

    void writeUses(Xml xml) {
        uses.forEach(use -> xml.markup(TemplateXml.text(use)));
    }
}
