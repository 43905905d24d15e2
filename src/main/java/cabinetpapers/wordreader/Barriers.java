package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.Colour;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What in a template some readers cannot read: papers made with it would have the same fault. */
final class Barriers {

    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double CONTRAST = 4.5;

    /** The least that government guidance on accessible documents asks of running text. */
    private static final double READABLE = 12;

    private static final Colour WHITE = new Colour(0xFFFFFF);

    /** A longer paragraph is no heading, however it looks. */
    private static final int LONGEST_HEADING = 100;

    /** Points by which a heading stands out. */
    private static final double LARGER = 2;

    private final String source;
    private final StyleSheet styles;
    private final Findings findings;

    Barriers(String source, StyleSheet styles, Findings findings) {
        this.source = source;
        this.styles = styles;
        this.findings = findings;
    }

    void styles() {
        for (String name : LookReader.KNOWN) {
            if (styles.has(name)) {
                style(name, styles.named(name));
            }
        }
        StyleSheet.Look body = styles.named(bodyStyle(styles));
        if (body.size() < READABLE) {
            note(
                    of(bodyStyle(styles)),
                    "body text of " + number(body.size()) + " points is small for many readers",
                    "Use 12 points or more.");
        }
    }

    /** The style that papers set their text in. */
    static String bodyStyle(StyleSheet styles) {
        return styles.has("Body Text") ? "Body Text" : "Normal";
    }

    private void style(String name, StyleSheet.Look look) {
        double contrast = look.colour().contrast(WHITE);
        if (contrast < CONTRAST) {
            findings.add(Finding.hole(
                    of(name),
                    "its colour #%s on white has a contrast of %.2f to 1, and needs %.1f"
                            .formatted(look.colour().hex(), Math.floor(contrast * 100) / 100, CONTRAST),
                    "Make it darker: some readers cannot tell it from the paper."));
        }
        if (look.capitals()) {
            note(
                    of(name),
                    "it is all in capitals, which are hard to read and which some screen readers spell out",
                    "Turn \"All caps\" off.");
        }
        if (look.justified()) {
            note(
                    of(name),
                    "it is justified: the uneven gaps between words hinder people with dyslexia",
                    "Align it to the left.");
        }
    }

    /** Paragraphs that look like headings and are none: nobody who listens to the document would know. */
    void fakeHeadings(Element document) {
        double body = styles.named(bodyStyle(styles)).size();
        Set<String> seen = new HashSet<>();
        for (Element paragraph : Dom.all(document, "p")) {
            String text = text(paragraph);
            if (seen.add(text)
                    && !text.isBlank()
                    && text.length() <= LONGEST_HEADING
                    && looksLikeHeading(paragraph, body)) {
                note(
                        new Place(source, "paragraph \"" + text + "\""),
                        "it looks like a heading but has no heading style",
                        "Give it the style Heading 1, 2 or 3; its own look is not used.");
            }
        }
    }

    private boolean looksLikeHeading(Element paragraph, double body) {
        StyleSheet.Look style = styles.ofParagraph(paragraph);
        if (style.isHeading() || style.name().matches("(?i)caption|header|footer|.*table.*") || isInTable(paragraph)) {
            return false;
        }
        List<Element> runs = Dom.all(paragraph, "r").stream()
                .filter(run -> !text(run).isBlank())
                .toList();
        boolean bold = runs.stream().allMatch(run -> Dom.toggle(run, "rPr", "b").orElse(style.bold()));
        boolean large = runs.stream().allMatch(run -> size(run).orElse(style.size()) >= body + LARGER);
        return bold || large;
    }

    private static Optional<Double> size(Element run) {
        return Dom.value(run, "rPr", "sz").flatMap(Dom::number).map(half -> half / 2);
    }

    private static boolean isInTable(Element paragraph) {
        return paragraph.getParentNode() instanceof Element parent && "tc".equals(parent.getLocalName());
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        Dom.all(element, "t").forEach(piece -> text.append(piece.getTextContent()));
        return text.toString().strip();
    }

    void pictures(Element furniture, Place place) {
        for (String kind : List.of("drawing", "pict")) {
            for (Element drawing : Dom.all(furniture, kind)) {
                if (shows(drawing)
                        && LogoReader.alternativeText(drawing).isEmpty()
                        && !LogoReader.isDecorative(drawing)) {
                    note(
                            place,
                            "a picture has no alternative text",
                            "Say in Word (Edit alt text) what it shows, or mark it as decorative.");
                }
            }
        }
    }

    private static boolean shows(Element drawing) {
        return !Dom.all(drawing, "blip").isEmpty()
                || !Dom.all(drawing, "imagedata").isEmpty();
    }

    private Place of(String style) {
        return new Place(source, "style " + style);
    }

    private void note(Place place, String fact, String remedy) {
        findings.add(Finding.note(place, fact, remedy));
    }

    static String number(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : "%.1f".formatted(number);
    }
}
