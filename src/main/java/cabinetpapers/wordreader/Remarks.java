package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** Reports on a file by the words of its paragraphs, since Word's lines have no numbers; the same thing once. */
final class Remarks {

    private static final int EXCERPT = 60;

    private final String source;
    private final Findings findings;
    private final Set<String> told = new HashSet<>();

    Remarks(String source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** What keeps the file from being used. */
    void refuse(Element near, String fact, String remedy) {
        Place place = place(near);
        if (told.add(place + fact)) {
            findings.add(Finding.blocker(place, fact, remedy));
        }
    }

    /** What is not carried over and changes no words: told once for the whole file. */
    void note(Element near, String fact, String remedy) {
        if (told.add(fact)) {
            findings.add(Finding.note(place(near), fact, remedy));
        }
    }

    private Place place(Element near) {
        String words = excerpt(paragraph(near));
        return words.isEmpty() ? Place.of(source) : new Place(source, "at \"" + words + "\"");
    }

    private static Element paragraph(Element near) {
        for (Element here = near; ; here = (Element) here.getParentNode()) {
            if ("p".equals(here.getLocalName()) || !(here.getParentNode() instanceof Element)) {
                return "p".equals(here.getLocalName()) ? here : near;
            }
        }
    }

    private static String excerpt(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element piece : Dom.all(element, "t")) {
            text.append(piece.getTextContent());
        }
        String words = text.toString().replaceAll("\\s+", " ").strip();
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT).strip() + " …";
    }
}
