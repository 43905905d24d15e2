package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What shows that a file is still being worked on: tracked changes, comments and hidden text. */
final class Changes {

    private static final Set<String> TRACKED = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "cellIns",
            "cellDel",
            "cellMerge",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblGridChange",
            "tcPrChange",
            "trPrChange",
            "tblPrExChange",
            "numberingChange");

    private static final Set<String> MARKS = Set.of(
            "commentRangeStart",
            "commentRangeEnd",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd");

    /** Unicode's embeddings, overrides and isolates. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** Word's own elements for the same. */
    private static final Set<String> TURNING = Set.of("bdo", "dir");

    private static final int EXCERPT = 60;

    private final String source;
    private final SignedFile file;
    private final Findings findings;

    Changes(String source, SignedFile file, Findings findings) {
        this.source = source;
        this.file = file;
        this.findings = findings;
    }

    /** Whether an element only marks where a change or a comment begins or ends. */
    static boolean isMark(Element element) {
        return MARKS.contains(element.getLocalName());
    }

    /** Refuses what is there, each kind once, with how often it is there and where first. */
    void refuse() {
        List<Element> parts = parts();
        tell(found(parts, TRACKED), "tracked changes", "Accept or reject all changes in Word (Review), and save.");
        tell(
                found(parts, Set.of("commentReference")),
                "comments",
                "Deal with the comments and delete them in Word (Review), and save.");
        tell(
                parts.stream()
                        .flatMap(part -> Dom.all(part, "r").stream())
                        .filter(this::isHidden)
                        .toList(),
                "hidden text",
                "Delete it, or show it: select all in Word, press Ctrl+D and take off Hidden.");
        tell(
                Stream.concat(
                                parts.stream()
                                        .flatMap(part -> Dom.all(part, "t").stream())
                                        .filter(piece -> TURNS.matcher(piece.getTextContent())
                                                .find()),
                                found(parts, TURNING).stream())
                        .toList(),
                "characters that turn the direction of reading",
                "Type the words again: they would not be read as they are written.");
    }

    private List<Element> parts() {
        return Stream.of(
                        List.of(file.document()).stream(),
                        file.xml("footnotes").stream(),
                        file.xml("endnotes").stream())
                .flatMap(parts -> parts)
                .toList();
    }

    private static List<Element> found(List<Element> parts, Set<String> names) {
        return parts.stream().flatMap(part -> Dom.all(part, names).stream()).toList();
    }

    /** Our own captions hold a hidden count, which is no text of anybody's. */
    private boolean isHidden(Element run) {
        StyleSheet.Look style = file.styles().ofRun(run);
        boolean ours = style.names().contains("Caption Count");
        boolean hidden =
                Dom.toggle(run, "rPr", "vanish").or(() -> style.turns("vanish")).orElse(false);
        return hidden && !ours && !text(run).isBlank();
    }

    private void tell(List<Element> found, String what, String remedy) {
        if (!found.isEmpty()) {
            String words = text(found.getFirst());
            findings.add(Finding.blocker(
                    words.isEmpty() ? Place.of(source) : new Place(source, "at \"" + words + "\""),
                    String.format(Locale.UK, "it holds %s (%d), so it is not what was signed off", what, found.size()),
                    remedy));
        }
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        if (element.getLocalName().equals("t")) {
            text.append(element.getTextContent());
        }
        Dom.all(element, Set.of("t", "delText")).forEach(piece -> text.append(piece.getTextContent()));
        String words = text.toString().replaceAll("\\s+", " ").strip();
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT).strip() + " …";
    }
}
