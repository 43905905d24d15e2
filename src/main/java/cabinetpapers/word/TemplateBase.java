package cabinetpapers.word;

import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.WordTemplate;
import cabinetpapers.house.WordTemplate.Target;
import cabinetpapers.markup.Language;
import cabinetpapers.markup.Sanitiser;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** What a Word file takes from the council's template: all but its body. */
final class TemplateBase {

    /**
     * A header or footer of the template.
     *
     * @param kind {@code header} or {@code footer}
     * @param pages {@code default}, {@code first} or {@code even}
     */
    record Furniture(String kind, String pages, WordTemplate.Part part) {}

    private static final List<String> MARGINS = List.of("top", "right", "bottom", "left", "header", "footer", "gutter");

    private final WordTemplate template;
    private final Element document;
    private final TemplateLists lists;
    private final TemplateStyles styles;
    private final List<Furniture> furniture = new ArrayList<>();

    TemplateBase(HouseStyle house, WordTemplate template) {
        this.template = template;
        document = TemplateXml.parse(template.part(template.document()).bytes());
        lists = TemplateLists.of(template.related("numbering").map(part -> TemplateXml.parse(part.bytes())));
        Element root = template.related("styles")
                .map(part -> TemplateXml.parse(part.bytes()))
                .orElseGet(() -> ownStyles(house));
        lists.follow(root);
        styles = TemplateStyles.merge(house, root, ownStyles(house));
        lists.follow(styles);
        section().ifPresent(section -> {
            furniture(section, "header");
            furniture(section, "footer");
        });
        PageWidening widening = widening(house);
        for (String kind : List.of(StyleIds.HEADER, StyleIds.FOOTER)) {
            if (has(kind.toLowerCase(Locale.ROOT))) {
                styles.landscape(kind, widening);
            } else {
                styles.ownTabs(kind);
            }
        }
    }

    private static Element ownStyles(HouseStyle house) {
        return written(house, xml -> StylesWriter.write(xml, house));
    }

    private static Element written(HouseStyle house, Consumer<Xml> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml xml = new Xml(out, new Sanitiser(Language.WORD, Place.of(house.name()), new Findings()));
        content.accept(xml);
        xml.finish();
        return TemplateXml.parse(out.toByteArray());
    }

    static PageWidening widening(HouseStyle house) {
        return new PageWidening(
                PageArea.portrait(house).width(), PageArea.landscape(house).width());
    }

    private Optional<Element> section() {
        return TemplateXml.all(document, "sectPr").stream().findFirst();
    }

    private void furniture(Element section, String kind) {
        for (Element reference : TemplateXml.children(section, kind + "Reference")) {
            String id = reference.getAttributeNS(TemplateXml.RELATIONSHIPS, "id");
            String pages = TemplateXml.attribute(reference, "type");
            Target target = template.part(template.document()).targets().get(id);
            if (target instanceof Target.Inside inside && template.parts().containsKey(inside.part())) {
                furniture.add(new Furniture(kind, pages.isEmpty() ? "default" : pages, template.part(inside.part())));
            }
        }
    }

    /** Headers and footers, as the first section of the template refers to them. */
    List<Furniture> furniture() {
        return List.copyOf(furniture);
    }

    /** Whether all pages have a header or footer of the template's. */
    boolean has(String kind) {
        return furniture.stream()
                .anyMatch(some -> some.kind().equals(kind) && some.pages().equals("default"));
    }

    /** A header's or footer's content, to be filled in. */
    Element content(Furniture some) {
        Element root = TemplateXml.parse(some.part().bytes());
        styles.follow(root);
        lists.follow(root);
        return root;
    }

    /** Margins as attributes of {@code w:pgMar}; empty where the template states none. */
    List<String> margins() {
        List<String> attributes = new ArrayList<>();
        section().flatMap(section -> TemplateXml.child(section, "pgMar")).ifPresent(margins -> {
            for (String side : MARGINS) {
                attributes.add("w:" + side);
                attributes.add(String.valueOf(TemplateXml.number(margins, side).orElse(0)));
            }
        });
        return List.copyOf(attributes);
    }

    boolean firstPageDiffers() {
        return section()
                .flatMap(section -> TemplateXml.child(section, "titlePg"))
                .filter(TemplateBase::isOn)
                .isPresent();
    }

    SettingsWriter.EvenPages evenPages() {
        return template.related("settings")
                        .map(part -> TemplateXml.parse(part.bytes()))
                        .flatMap(settings -> TemplateXml.child(settings, "evenAndOddHeaders"))
                        .filter(TemplateBase::isOn)
                        .isPresent()
                ? SettingsWriter.EvenPages.OF_THEIR_OWN
                : SettingsWriter.EvenPages.LIKE_ODD;
    }

    private static boolean isOn(Element property) {
        return !TemplateXml.attribute(property, "val").matches("0|false|off");
    }

    /** The template's styles, with those of a part that must fit one page as far as they are used. */
    byte[] styles(Sizing onePage, Set<String> used) {
        Element root = TemplateXml.parse(TemplateXml.bytes(styles.root()));
        Element smaller = written(onePage.style(), xml -> {
            Namespaces.open(xml, "w:styles");
            StylesWriter.writeOnePage(xml, onePage, used);
        });
        TemplateXml.children(smaller, "style")
                .forEach(style -> root.appendChild(root.getOwnerDocument().importNode(style, true)));
        return TemplateXml.bytes(root);
    }

    TemplateLists lists() {
        return lists;
    }

    /** @param kind {@code theme} or {@code fontTable} */
    Optional<WordTemplate.Part> part(String kind) {
        return template.related(kind);
    }

    Carrier carrier(WordPackage file) {
        return new Carrier(template, file);
    }
}
