package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reports on a file by the words of its paragraphs, since Word's lines have no numbers; the same thing once. */
final class Remarks {

    private static final int EXCERPT = 60;
    private static final int FAR = 50;

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

    /** A picture or an object has no words of its own: it is found by those it stands after. */
    private Place place(Element near) {
        Element here = paragraph(near);
        String words = excerpt(here);
        String spot =
                words.isEmpty() ? before(here).map(last -> "after " + last).orElse("") : "at " + quoted(words);
        return new Place(source, spot);
    }

    /** The words that it stands after, where they are not far off. */
    private static Optional<String> before(Element element) {
        Node here = element;
        for (int steps = 0; steps < FAR && here.getParentNode() instanceof Element parent; steps++) {
            Node before = here.getPreviousSibling();
            here = before == null ? parent : before;
            if (before instanceof Element one && !excerpt(one).isEmpty()) {
                return Optional.of(quoted(excerpt(one)));
            }
        }
        return Optional.empty();
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
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
        List<Element> pieces = Dom.all(element, "t");
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0 && !paragraph(pieces.get(i)).equals(paragraph(pieces.get(i - 1)))) {
                text.append(' ');
            }
            text.append(pieces.get(i).getTextContent());
        }
        String words = text.toString().replaceAll("\\s+", " ").strip();
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT).strip() + " …";
    }
}
