package cabinetpapers.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Counts a document's lists as Word does, from its numbering part. */
final class WordNumbers {

    /**
     * What stands before a paragraph.
     *
     * @param text {@code 4.1}, {@code (a)} or {@code •}
     * @param depth from 1
     * @param ofSections whether it belongs to the list that runs through the whole document
     */
    record Mark(String text, int depth, boolean ofSections) {}

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbers(Element numbering) {
        for (Element definition : DocxParts.children(numbering, "w:abstractNum")) {
            definitions.put(definition.getAttribute("w:abstractNumId"), definition);
        }
        for (Element list : DocxParts.children(numbering, "w:num")) {
            lists.put(list.getAttribute("w:numId"), list);
        }
    }

    Mark next(String list, int level) {
        String id = DocxParts.value(of(lists, list), "w:abstractNumId");
        Element definition = of(definitions, id);
        int[] counter = counters.computeIfAbsent(id, unused -> new int[9]);
        if (restarts(list, level) && begun.add(list)) {
            counter[level] = 0;
        }
        counter[level]++;
        Arrays.fill(counter, level + 1, counter.length, 0);
        boolean ofSections = DocxParts.value(definition, "w:multiLevelType").equals("multilevel");
        return new Mark(text(definition, counter, level), level + 1, ofSections);
    }

    private boolean restarts(String list, int level) {
        return DocxParts.children(of(lists, list), "w:lvlOverride").stream()
                .anyMatch(override -> override.getAttribute("w:ilvl").equals(String.valueOf(level)));
    }

    private static String text(Element definition, int[] counter, int level) {
        Element here = level(definition, level);
        String text = DocxParts.value(here, "w:lvlText").strip();
        if (!text.contains("%")) {
            return "•";
        }
        for (int i = 0; i <= level; i++) {
            String format = DocxParts.value(level(definition, i), "w:numFmt");
            text = text.replace("%" + (i + 1), number(format, counter[i]));
        }
        return text;
    }

    private static Element level(Element definition, int level) {
        return DocxParts.children(definition, "w:lvl").get(level);
    }

    private static String number(String format, int number) {
        if (format.equals("decimal")) {
            return String.valueOf(number);
        }
        if (format.equals("lowerLetter")) {
            return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
        }
        throw new AssertionError("number format " + format);
    }

    private static Element of(Map<String, Element> map, String id) {
        Element found = map.get(id);
        if (found == null) {
            throw new AssertionError("numbering.xml lacks " + id);
        }
        return found;
    }
}
