package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.WordTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What a template has and papers do not take, or show in Word only: officers would look for it in vain. */
final class LeftOut {

    private static final String NEWER_WORD = "http://schemas.microsoft.com/office/word/2010/wordml";

    private static final Set<String> USED_TABLES = Set.of("Normal Table", "Table Grid", "Data Table");

    private static final List<String> HEADLINES =
            List.of("Title", "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6", "caption");

    private final WordTemplate template;
    private final StyleSheet styles;
    private final Findings findings;

    LeftOut(WordTemplate template, StyleSheet styles, Findings findings) {
        this.template = template;
        this.styles = styles;
        this.findings = findings;
    }

    void report(Element document) {
        List<String> nowhere = nowhere(document);
        if (!nowhere.isEmpty()) {
            note("papers leave out its " + String.join(", ", nowhere));
        }
        List<String> inWordOnly = inWordOnly();
        if (!inWordOnly.isEmpty()) {
            note("in Word only: " + String.join("; ", inWordOnly));
        }
        numbers();
    }

    private List<String> nowhere(Element document) {
        List<String> left = new ArrayList<>();
        List<Element> sections = Dom.all(document, "sectPr");
        if (sections.stream().anyMatch(section -> Dom.at(section, "pgBorders").isPresent())) {
            left.add("page borders");
        }
        if (sections.stream().anyMatch(LeftOut::hasColumns)) {
            left.add("columns");
        }
        if (root("fontTable").stream()
                .flatMap(fonts -> Dom.children(fonts, "font").stream())
                .flatMap(font -> Dom.children(font).stream())
                .anyMatch(one -> one.getLocalName().startsWith("embed"))) {
            left.add("embedded fonts");
        }
        if (root("numbering").stream()
                .anyMatch(lists -> Dom.at(lists, "numPicBullet").isPresent())) {
            left.add("pictures for bullets (their character is used)");
        }
        if (root("styles").stream().anyMatch(LeftOut::hasNewerEffects)) {
            left.add("text effects of newer versions of Word");
        }
        if (styles.tables().stream().anyMatch(name -> !USED_TABLES.contains(name))) {
            left.add("table styles other than Table Grid and Data Table");
        }
        return left;
    }

    private Optional<Element> root(String kind) {
        return template.related(kind).flatMap(part -> Dom.parse(part.bytes()));
    }

    private static boolean hasColumns(Element section) {
        return Dom.at(section, "cols")
                .flatMap(columns -> Dom.number(columns, "num"))
                .filter(count -> count > 1)
                .isPresent();
    }

    private static boolean hasNewerEffects(Element styles) {
        return styles.getElementsByTagNameNS(NEWER_WORD, "*").getLength() > 0;
    }

    /** By kind, since a template that centres one heading centres most. */
    private List<String> inWordOnly() {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        HEADLINES.stream()
                .filter(styles::has)
                .forEach(name -> styles.named(name)
                        .ornaments()
                        .forEach(kind -> byKind.computeIfAbsent(kind, none -> new ArrayList<>())
                                .add(name)));
        return byKind.entrySet().stream()
                .map(kind -> kind.getKey() + " of " + String.join(", ", kind.getValue()))
                .toList();
    }

    private void numbers() {
        List<String> numbered = HEADLINES.stream()
                .filter(styles::has)
                .filter(name -> styles.named(name).numbered())
                .toList();
        if (!numbered.isEmpty()) {
            note("the numbers of " + String.join(", ", numbered)
                    + " are left out: papers number their sections themselves, alike in Word, PDF and HTML");
        }
        if (styles.has("List Number") && styles.named("List Number").numbered()) {
            note("numbered lists have the letters and spacing of List Number, with numbers and indents of the papers'"
                    + " own: each list of a paper counts from 1");
        }
    }

    private void note(String fact) {
        findings.add(Finding.note(Place.of(template.source()), fact, "Nothing need be done."));
    }
}
