package cabinetpapers.html;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/** Takes out of texts what HTML cannot hold, and reports it once for each text. */
final class Sanitiser {

    private static final int EXCERPT = 40;

    private final Place place;
    private final Findings findings;
    private final Set<String> reported = new HashSet<>();

    Sanitiser(Place place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    /**
     * The text without illegal characters, letter and accent as one character, as the W3C asks. Tabs and line ends, which
     * no browser shows as such, are spaces.
     */
    String clean(String text) {
        return legalOnly(
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private String legalOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c < 0xA0) || c >= Character.MIN_SURROGATE) {
                return rebuilt(text);
            }
        }
        return text;
    }

    private String rebuilt(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r') {
                kept.append(' ');
            } else if (legal(c)) {
                kept.appendCodePoint(c);
            } else {
                report(text, c);
            }
        });
        return kept.toString();
    }

    /** HTML, section 13.2.3.5: no surrogates, no noncharacters, no control characters. */
    private static boolean legal(int c) {
        boolean control = Character.isISOControl(c);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        return !control && !surrogate && !noncharacter;
    }

    private void report(String text, int c) {
        if (reported.add(text)) {
            String printable = text.codePoints()
                    .filter(Sanitiser::legal)
                    .limit(EXCERPT)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            findings.add(Finding.note(
                    place,
                    "the text \"%s\" holds the character U+%04X, which HTML cannot hold; it was left out"
                            .formatted(printable, c),
                    "Type the text again without it."));
        }
    }
}
