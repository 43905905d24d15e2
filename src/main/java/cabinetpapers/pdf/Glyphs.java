package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a face for every character. What no bundled face can print becomes "?" and a finding: OpenPDF would drop it in
 * silence.
 */
final class Glyphs {

    /** Below this nothing is ever composed, invisible or of another script. */
    private static final char PLAIN = 0xAD;

    /** Text in one face; white space in it is plain spaces, and non-breaking ones. */
    record Part(String text, Face face) {}

    private final Fonts fonts;
    private final Findings findings;
    private final String source;
    private final Set<String> reported = new HashSet<>();
    private String spot = "";

    /** @param source the paper's title, for findings */
    Glyphs(Fonts fonts, Findings findings, String source) {
        this.fonts = fonts;
        this.findings = findings;
        this.source = source;
    }

    /** Where the text stands that is asked for next, for findings: {@code section "Background"}. */
    void standAt(String spot) {
        this.spot = spot;
    }

    Face face(Typefaces.Face face) {
        return fonts.face(face);
    }

    List<Part> parts(String text, Typefaces.Face wanted) {
        Face face = fonts.face(wanted);
        if (isPlain(text, face)) {
            return text.isEmpty() ? List.of() : List.of(new Part(text, face));
        }
        return split(Normalizer.normalize(text, Normalizer.Form.NFC), wanted);
    }

    /** The text as it can be printed, in whichever faces. */
    String printable(String text, Typefaces.Face wanted) {
        StringBuilder printable = new StringBuilder(text.length());
        parts(text, wanted).forEach(part -> printable.append(part.text()));
        return printable.toString();
    }

    private static boolean isPlain(String text, Face face) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN || !face.has(c)) {
                return false;
            }
        }
        return true;
    }

    private List<Part> split(String text, Typefaces.Face wanted) {
        List<Part> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Face current = fonts.face(wanted);
        for (int i = 0; i < text.length(); ) {
            int given = text.codePointAt(i);
            i += Character.charCount(given);
            if (isInvisible(given)) {
                continue;
            }
            int codePoint = visible(given, wanted);
            Face face = faceOf(codePoint, wanted).orElseThrow();
            if (face != current && !run.isEmpty()) {
                parts.add(new Part(run.toString(), current));
                run.setLength(0);
            }
            current = face;
            run.appendCodePoint(codePoint);
        }
        if (!run.isEmpty()) {
            parts.add(new Part(run.toString(), current));
        }
        return parts;
    }

    /** Soft hyphens, joiners, marks of direction and variation selectors: they print nothing. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    private int visible(int codePoint, Typefaces.Face wanted) {
        if (faceOf(codePoint, wanted).isPresent()) {
            return codePoint;
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return codePoint == 0x202F || codePoint == 0x2007 ? 0xA0 : ' ';
        }
        report(codePoint);
        return '?';
    }

    private Optional<Face> faceOf(int codePoint, Typefaces.Face wanted) {
        Face face = fonts.face(wanted);
        if (face.has(codePoint)) {
            return Optional.of(face);
        }
        Face symbols = fonts.face(Typefaces.Face.SYMBOLS);
        return symbols.has(codePoint) ? Optional.of(symbols) : Optional.empty();
    }

    private void report(int codePoint) {
        String name = "U+%04X".formatted(codePoint);
        if (reported.add(name + spot)) {
            findings.add(Finding.hole(
                    new Place(source, spot),
                    "the character %s (%s) is in no bundled font and is printed as \"?\""
                            .formatted(name, Character.getName(codePoint)),
                    "Write it in other words or characters."));
        }
    }
}
