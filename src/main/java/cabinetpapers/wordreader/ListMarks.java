package cabinetpapers.wordreader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What a paragraph's list says: which one it is, how deep, and whether it counts. */
final class ListMarks {

    /** Takes a paragraph out of its style's list (ECMA-376 part 1, 17.9.18). */
    private static final String NONE = "0";

    /**
     * A paragraph's place in a list.
     *
     * @param list its id in the file
     * @param definition what lists that count on together share
     * @param start whether the list begins anew; LibreOffice has only a list's first item in one that does
     * @param depth from 1
     * @param style the name of the style that the level belongs to; empty where it belongs to none
     */
    record Place(String list, String definition, Start start, int depth, Kind.Mark mark, String style) {

        /** In no list that the file knows. */
        static final Place NOWHERE = new Place("", "", Start.ON, 1, Kind.Mark.BULLET, "");

        boolean countsOnFrom(Place before) {
            return list.equals(before.list) || (start == Start.ON && definition.equals(before.definition));
        }
    }

    enum Start {
        ANEW,
        ON
    }

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Set<String> restarts = new HashSet<>();
    private final StyleSheet styles;

    ListMarks(Optional<Element> numbering, StyleSheet styles) {
        this.styles = styles;
        List<Element> all = numbering.map(Dom::children).orElseGet(List::of);
        for (Element element : all) {
            if ("abstractNum".equals(element.getLocalName())) {
                Dom.attribute(element, "abstractNumId").ifPresent(id -> definitions.put(id, element));
            } else if ("num".equals(element.getLocalName())) {
                Dom.attribute(element, "numId").ifPresent(id -> list(id, element));
            }
        }
    }

    private void list(String id, Element list) {
        lists.put(id, Dom.value(list, "abstractNumId").orElse(""));
        for (Element override : Dom.children(list, "lvlOverride")) {
            if (Dom.at(override, "startOverride").isPresent()) {
                Dom.attribute(override, "ilvl").ifPresent(level -> restarts.add(id + " " + level));
            }
        }
    }

    /** Whether the paragraph was taken out of any list. */
    static boolean unlisted(Element paragraph) {
        return Dom.value(paragraph, "pPr", "numPr", "numId")
                .filter(NONE::equals)
                .isPresent();
    }

    /** The paragraph's own place, else that of its style. */
    Optional<Place> of(Element paragraph) {
        return Dom.at(paragraph, "pPr", "numPr")
                .flatMap(own -> place(own, paragraph))
                .or(() -> unlisted(paragraph)
                        ? Optional.empty()
                        : styles.ofParagraph(paragraph).list().flatMap(list -> place(list, paragraph)));
    }

    private Optional<Place> place(Element properties, Element paragraph) {
        int level = Dom.value(properties, "ilvl")
                .or(() -> styles.ofParagraph(paragraph).list().flatMap(list -> Dom.value(list, "ilvl")))
                .flatMap(Dom::number)
                .map(Double::intValue)
                .orElse(0);
        return Dom.value(properties, "numId")
                .or(() -> styles.ofParagraph(paragraph).list().flatMap(list -> Dom.value(list, "numId")))
                .filter(list -> !list.equals(NONE))
                .map(list -> new Place(
                        list,
                        lists.getOrDefault(list, ""),
                        restarts.contains(list + " " + level) ? Start.ANEW : Start.ON,
                        level + 1,
                        mark(list, level),
                        style(list, level)));
    }

    private Kind.Mark mark(String list, int level) {
        boolean bullet = level(list, level)
                .flatMap(one -> Dom.value(one, "numFmt"))
                .filter(format -> format.equals("bullet") || format.equals("none"))
                .isPresent();
        return bullet ? Kind.Mark.BULLET : Kind.Mark.NUMBER;
    }

    private String style(String list, int level) {
        return level(list, level)
                .flatMap(one -> Dom.value(one, "pStyle"))
                .flatMap(styles::nameOf)
                .orElse("");
    }

    private Optional<Element> level(String list, int level) {
        return Optional.ofNullable(definitions.get(lists.getOrDefault(list, "")))
                .flatMap(definition -> Dom.children(definition, "lvl").stream()
                        .filter(one -> Dom.attribute(one, "ilvl")
                                .filter(String.valueOf(level)::equals)
                                .isPresent())
                        .findFirst());
    }
}
