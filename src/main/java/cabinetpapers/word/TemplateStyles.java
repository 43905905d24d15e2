package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * The styles of a template, with those of ours that it lacks.
 *
 * <p>A style is known by its name, as Word knows its own: ids depend on Word's language. The template's styles take our
 * ids, and whatever refers to them follows.
 */
final class TemplateStyles {

    /** Styles that count sections: they must share one list. */
    private static final List<String> COUNTING =
            List.of(StyleIds.NUMBERED_HEADING, StyleIds.numberedParagraph(1), StyleIds.numberedParagraph(2));

    private final HouseStyle house;
    private final Element styles;
    private final Element ours;
    private final Map<String, String> newIds = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private TemplateStyles(HouseStyle house, Element styles, Element ours) {
        this.house = house;
        this.styles = styles;
        this.ours = ours;
    }

    /**
     * @param styles of the template; ours are added to them
     * @param ours as a paper without a template has them
     */
    static TemplateStyles merge(HouseStyle house, Element styles, Element ours) {
        TemplateXml.withoutExtensions(styles);
        TemplateStyles merged = new TemplateStyles(house, styles, ours);
        merged.takeOurIds();
        merged.follow(styles);
        merged.headingsDoNotCount();
        merged.add();
        merged.listsHaveMarks();
        merged.language();
        SchemaOrder.mend(styles);
        return merged;
    }

    Element root() {
        return styles;
    }

    /** Gives references to styles their new ids, in any part of the template. */
    void follow(Element root) {
        for (Element element : TemplateXml.everything(root)) {
            switch (element.getLocalName()) {
                case "basedOn", "next", "link", "pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink" -> {
                    String id = newIds.get(TemplateXml.attribute(element, "val"));
                    if (id != null) {
                        TemplateXml.set(element, "val", id);
                    }
                }
                default -> {}
            }
        }
    }

    private void takeOurIds() {
        Map<String, String> ids = TemplateXml.children(ours, "style").stream()
                .collect(Collectors.toMap(TemplateStyles::key, TemplateStyles::id, (one, other) -> one));
        Set<String> reserved = new HashSet<>(ids.values());
        for (Element style : TemplateXml.children(styles, "style")) {
            String our = ids.get(key(style));
            String old = id(style);
            if (our != null && taken.add(our)) {
                newIds.put(old, our);
            } else if (reserved.contains(old)) {
                newIds.put(old, old + "OfTemplate");
            }
        }
        for (Element style : TemplateXml.children(styles, "style")) {
            TemplateXml.set(style, "styleId", newIds.getOrDefault(id(style), id(style)));
        }
    }

    /** Word's names for its own styles differ in capitals from program to program. */
    private static String key(Element style) {
        return TemplateXml.attribute(style, "type") + " "
                + TemplateXml.value(style, "name").toLowerCase(Locale.ROOT);
    }

    private static String id(Element style) {
        return TemplateXml.attribute(style, "styleId");
    }

    private Optional<Element> style(String id) {
        return TemplateXml.children(styles, "style").stream()
                .filter(style -> id(style).equals(id))
                .findFirst();
    }

    /** Papers number their sections themselves, in all formats alike. */
    private void headingsDoNotCount() {
        for (int level = 1; level <= 9; level++) {
            style(StyleIds.heading(level))
                    .flatMap(style -> TemplateXml.child(style, "pPr"))
                    .ifPresent(properties ->
                            TemplateXml.children(properties, "numPr").forEach(TemplateXml::remove));
        }
    }

    private void add() {
        Set<String> defaults = TemplateXml.children(styles, "style").stream()
                .filter(style -> TemplateXml.attribute(style, "default").matches("1|true|on"))
                .map(style -> TemplateXml.attribute(style, "type"))
                .collect(Collectors.toSet());
        for (Element style : TemplateXml.children(ours, "style")) {
            if (!taken.contains(id(style))) {
                Element added = (Element) styles.getOwnerDocument().importNode(style, true);
                if (defaults.contains(TemplateXml.attribute(added, "type"))) {
                    added.removeAttributeNS(TemplateXml.WORD, "default");
                }
                styles.appendChild(added);
                fit(added);
            } else {
                keep(style);
            }
        }
    }

    /** An added style stands on what the template has. */
    private void fit(Element style) {
        switch (id(style)) {
            case StyleIds.DATA_TABLE, StyleIds.FIELD_TABLE ->
                tableOfTemplate().ifPresent(base -> {
                    TemplateXml.made(style, "basedOn", "val", base);
                    TemplateXml.children(style, "tblPr").forEach(TemplateXml::remove);
                });
            default -> {}
        }
    }

    /** What the template says of tables: the style that new ones get, or its grid. */
    private Optional<String> tableOfTemplate() {
        return TemplateXml.children(styles, "style").stream()
                .filter(style -> TemplateXml.value(style, "name").equalsIgnoreCase("Table Grid"))
                .map(TemplateStyles::id)
                .findFirst();
    }

    /** A style of the template's stays as it is, but for what a paper cannot do without. */
    private void keep(Element our) {
        Element kept = style(id(our)).orElseThrow();
        if (COUNTING.contains(id(our))) {
            replace(kept, our, "numPr");
        } else if (id(our).matches("TOC\\d")) {
            // Word sets the tabs of its contents itself, and only when it updates them.
            replace(kept, our, "tabs");
            replace(kept, our, "ind");
        }
    }

    private void replace(Element kept, Element our, String property) {
        Element properties = TemplateXml.made(kept, "pPr");
        TemplateXml.children(properties, property).forEach(TemplateXml::remove);
        TemplateXml.child(our, "pPr")
                .flatMap(all -> TemplateXml.child(all, property))
                .ifPresent(value ->
                        properties.appendChild(styles.getOwnerDocument().importNode(value, true)));
    }

    /** Some templates have List Bullet without a bullet. */
    private void listsHaveMarks() {
        for (Element our : TemplateXml.children(ours, "style")) {
            boolean list = id(our).matches("List(Bullet|Number)\\d?");
            if (list && taken.contains(id(our)) && !marked(id(our), new HashSet<>())) {
                replace(style(id(our)).orElseThrow(), our, "numPr");
            }
        }
    }

    /** Whether a style takes part in a list of the template's. */
    boolean counts(String id) {
        return !COUNTING.contains(id) && marked(id, new HashSet<>());
    }

    private boolean marked(String id, Set<String> seen) {
        Optional<Element> style = seen.add(id) ? style(id) : Optional.empty();
        return style.filter(some -> TemplateXml.child(some, "pPr")
                                .flatMap(all -> TemplateXml.child(all, "numPr"))
                                .isPresent()
                        || marked(TemplateXml.value(some, "basedOn"), seen))
                .isPresent();
    }

    /** The template's language is often that of the Word it was made with. */
    private void language() {
        Element defaults = TemplateXml.child(styles, "docDefaults").orElseGet(() -> {
            Element made = styles.getOwnerDocument().createElementNS(TemplateXml.WORD, "w:docDefaults");
            styles.insertBefore(made, styles.getFirstChild());
            return made;
        });
        Element characters = TemplateXml.child(defaults, "rPrDefault").orElseGet(() -> {
            Element made = styles.getOwnerDocument().createElementNS(TemplateXml.WORD, "w:rPrDefault");
            defaults.insertBefore(made, defaults.getFirstChild());
            return made;
        });
        Element properties = TemplateXml.made(characters, "rPr");
        TemplateXml.made(properties, "lang", "val", house.language());
        for (Element style : TemplateXml.children(styles, "style")) {
            TemplateXml.child(style, "rPr")
                    .ifPresent(own -> TemplateXml.children(own, "lang").forEach(TemplateXml::remove));
        }
    }

    /**
     * The style of header or footer lines on landscape pages: the template's, its tab stops moved to the wider page.
     *
     * @param kind {@code Header}
     */
    void landscape(String kind, PageWidening widening) {
        style(kind + "Landscape").ifPresent(style -> {
            TemplateXml.made(style, "basedOn", "val", kind);
            TemplateXml.children(style, "rPr").forEach(TemplateXml::remove);
            Element properties = TemplateXml.made(style, "pPr");
            TemplateXml.children(properties).forEach(TemplateXml::remove);
            tabs(kind, new HashSet<>()).ifPresent(tabs -> {
                Element own = TemplateXml.made(properties, "tabs");
                widening.move(tabs)
                        .forEach(
                                tab -> own.appendChild(styles.getOwnerDocument().importNode(tab, true)));
            });
            SchemaOrder.mend(style);
        });
    }

    /** The tab stops of a style, or of the one that it is based on. */
    private Optional<Element> tabs(String id, Set<String> seen) {
        Optional<Element> style = seen.add(id) ? style(id) : Optional.empty();
        return style.flatMap(some -> TemplateXml.child(some, "pPr")
                .flatMap(all -> TemplateXml.child(all, "tabs"))
                .or(() -> tabs(TemplateXml.value(some, "basedOn"), seen)));
    }

    /** Our own header has one tab stop, whatever the template's style has. */
    void ownTabs(String id) {
        TemplateXml.children(ours, "style").stream()
                .filter(our -> id(our).equals(id) && taken.contains(id))
                .forEach(our -> replace(style(id).orElseThrow(), our, "tabs"));
        SchemaOrder.mend(styles);
    }
}
