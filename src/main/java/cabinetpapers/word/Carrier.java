package cabinetpapers.word;

import cabinetpapers.house.WordTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Carries what a template's part refers to into the new file: pictures and links. */
final class Carrier {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final WordTemplate template;
    private final WordPackage file;
    private final List<String> carried = new ArrayList<>();

    Carrier(WordTemplate template, WordPackage file) {
        this.template = template;
        this.file = file;
    }

    /** Gives each reference of a part a relationship in the new file, and takes out what has none. */
    Relationships carry(Element root, WordTemplate.Part part) {
        Relationships relationships = new Relationships();
        for (Element element : TemplateXml.everything(root)) {
            var attributes = element.getAttributes();
            for (int i = attributes.getLength() - 1; i >= 0; i--) {
                if (TemplateXml.RELATIONSHIPS.equals(attributes.item(i).getNamespaceURI())) {
                    String moved = moved(part.targets().get(attributes.item(i).getNodeValue()), relationships);
                    if (moved.isEmpty()) {
                        takeOut(element, attributes.item(i).getLocalName());
                    } else {
                        attributes.item(i).setNodeValue(moved);
                    }
                }
            }
        }
        return relationships;
    }

    private String moved(WordTemplate.@Nullable Target target, Relationships relationships) {
        if (target instanceof WordTemplate.Target.Outside outside) {
            return relationships.external("hyperlink", outside.address());
        }
        if (target instanceof WordTemplate.Target.Inside inside
                && inside.type().equals(OFFICE + "image")
                && template.parts().containsKey(inside.part())) {
            return relationships.internal("image", picture(inside.part()));
        }
        return "";
    }

    private String picture(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        boolean known = carried.contains(part);
        if (!known) {
            carried.add(part);
        }
        String name = "media/template%d.%s".formatted(carried.indexOf(part) + 1, extension);
        if (!known) {
            file.picture(
                    name, template.part(part).contentType(), template.part(part).bytes());
        }
        return name;
    }

    private static void takeOut(Element element, String attribute) {
        for (Node node = element; node instanceof Element here; node = node.getParentNode()) {
            switch (here.getLocalName()) {
                case "drawing", "pict", "object" -> {
                    if (here.getParentNode() != null) {
                        TemplateXml.remove(here);
                    }
                    return;
                }
                default -> {}
            }
        }
        if (element.getLocalName().startsWith("embed")) {
            TemplateXml.remove(element);
        } else {
            element.removeAttributeNS(TemplateXml.RELATIONSHIPS, attribute);
        }
    }
}
