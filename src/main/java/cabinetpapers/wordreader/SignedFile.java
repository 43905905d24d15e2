package cabinetpapers.wordreader;

import cabinetpapers.house.WordTemplate;
import cabinetpapers.house.WordTemplate.Part;
import cabinetpapers.house.WordTemplate.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** A Word file taken apart: its body, its styles and lists, its notes, and what it refers to. */
final class SignedFile {

    private final WordTemplate parts;
    private final Element document;
    private final StyleSheet styles;
    private final ListMarks lists;
    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;

    SignedFile(WordTemplate parts, Element document) {
        this.parts = parts;
        this.document = document;
        this.styles = LookReader.styles(parts);
        this.lists = new ListMarks(xml("numbering"), styles);
        this.footnotes = notes("footnotes");
        this.endnotes = notes("endnotes");
    }

    Element document() {
        return document;
    }

    Optional<Element> body() {
        return Dom.at(document, "body");
    }

    StyleSheet styles() {
        return styles;
    }

    ListMarks lists() {
        return lists;
    }

    /** A part that the document refers to by that kind of relationship. */
    Optional<Element> xml(String kind) {
        return parts.related(kind).flatMap(part -> Dom.parse(part.bytes()));
    }

    /** All headers or footers, by the names of their parts. */
    List<Element> furniture(String kind) {
        return parts.part(parts.document()).targets().values().stream()
                .filter(target -> target.type().equals(Dom.RELATIONSHIPS + "/" + kind))
                .flatMap(target -> part(target).stream())
                .flatMap(part -> Dom.parse(part.bytes()).stream())
                .toList();
    }

    Optional<Element> footnote(String id) {
        return Optional.ofNullable(footnotes.get(id));
    }

    Optional<Element> endnote(String id) {
        return Optional.ofNullable(endnotes.get(id));
    }

    /** @param from the element that refers to it, which may stand in another part than the document */
    Optional<Target> target(Element from, String id) {
        Part part = switch (String.valueOf(
                from.getOwnerDocument().getDocumentElement().getLocalName())) {
            case "footnotes" -> parts.related("footnotes").orElseGet(() -> parts.part(parts.document()));
            case "endnotes" -> parts.related("endnotes").orElseGet(() -> parts.part(parts.document()));
            default -> parts.part(parts.document());
        };
        return Optional.ofNullable(part.targets().get(id));
    }

    /** The part that a reference leads to. */
    Optional<Part> part(Target target) {
        return target instanceof Target.Inside inside
                ? Optional.ofNullable(parts.parts().get(inside.part()))
                : Optional.empty();
    }

    private Map<String, Element> notes(String kind) {
        Map<String, Element> notes = new HashMap<>();
        xml(kind)
                .map(Dom::children)
                .orElseGet(List::of)
                .forEach(note -> Dom.attribute(note, "id").ifPresent(id -> notes.put(id, note)));
        return notes;
    }
}
