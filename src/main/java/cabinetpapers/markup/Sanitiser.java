package cabinetpapers.markup;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.HashSet;
import java.util.Set;

/** Takes out of texts what the language cannot hold, and reports it once for each text. */
public final class Sanitiser {

    private static final int EXCERPT = 40;

    private final Language language;
    private final Place place;
    private final Findings findings;
    private final Set<String> reported = new HashSet<>();

    public Sanitiser(Language language, Place place, Findings findings) {
        this.language = language;
        this.place = place;
        this.findings = findings;
    }

    /**
     * The text as the language wants it and without illegal characters; tabs and line ends, which are not shown as such,
     * are spaces.
     */
    public String clean(String text) {
        String composed = language.composed(text);
        for (int i = 0; i < composed.length(); i++) {
            if (!legalEverywhere(composed.charAt(i))) {
                return rebuilt(composed);
            }
        }
        return composed;
    }

    private static boolean legalEverywhere(char c) {
        return c >= ' ' && (c < 0x7F || c >= 0xA0) && c < Character.MIN_SURROGATE;
    }

    private String rebuilt(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r') {
                kept.append(' ');
            } else if (language.holds(c)) {
                kept.appendCodePoint(c);
            } else {
                report(text, c);
            }
        });
        return kept.toString();
    }

    private void report(String text, int c) {
        if (reported.add(text)) {
            String printable = text.codePoints()
                    .filter(language::holds)
                    .limit(EXCERPT)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            findings.add(Finding.note(
                    place,
                    "the text \"%s\" holds the character U+%04X, which %s cannot hold; it was left out"
                            .formatted(printable, c, language),
                    "Type the text again without it."));
        }
    }
}
