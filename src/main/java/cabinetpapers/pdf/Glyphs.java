package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a face for every character. What no bundled face can print becomes "?" and a finding: OpenPDF would drop it in
 * silence.
 */
final class Glyphs {

    /** Below this nothing is ever composed, invisible or of another script. */
    private static final char PLAIN = 0xAD;

    private static final char SUBSTITUTE = '?';
    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    /** Text in one face; white space in it is plain spaces, and non-breaking ones. */
    record Part(String text, Face face) {}

    private final Fonts fonts;
    private final Remarks remarks;

    Glyphs(Fonts fonts, Remarks remarks) {
        this.fonts = fonts;
        this.remarks = remarks;
    }

    Face face(Typefaces.Face face) {
        return fonts.face(face);
    }

    List<Part> parts(String text, Typefaces.Face wanted) {
        Face face = fonts.face(wanted);
        if (isPlain(text, face)) {
            return text.isEmpty() ? List.of() : List.of(new Part(text, face));
        }
        return split(composed(text), wanted);
    }

    /** Letter and accent as one character, which is how fonts have them. */
    private static String composed(String text) {
        boolean accented = text.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
        return accented ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
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
            checkDirection(given);
            int codePoint = visible(given, wanted);
            if (codePoint == SUBSTITUTE && given != SUBSTITUTE) {
                int start = i - Character.charCount(given);
                i = endOfCharacter(text, start);
                remarks.missing(text.substring(start, i));
            }
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

    /** As a reader counts: an emoji of a family or a flag is one character, however many code points it takes. */
    private static int endOfCharacter(String text, int start) {
        Matcher character = CHARACTER.matcher(text).region(start, text.length());
        return character.lookingAt() ? character.end() : start + Character.charCount(text.codePointAt(start));
    }

    /**
     * Soft hyphens, joiners, marks of direction and variation selectors: they print nothing. Without marks of direction
     * no text can make another read backwards.
     */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint == COMBINING_GRAPHEME_JOINER
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private int visible(int codePoint, Typefaces.Face wanted) {
        if (faceOf(codePoint, wanted).isPresent()) {
            return codePoint;
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return codePoint == 0x202F || codePoint == 0x2007 ? 0xA0 : ' ';
        }
        return SUBSTITUTE;
    }

    /** What is for private use means something else in each font. */
    private Optional<Face> faceOf(int codePoint, Typefaces.Face wanted) {
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            return Optional.empty();
        }
        Face face = fonts.face(wanted);
        if (face.has(codePoint)) {
            return Optional.of(face);
        }
        Face symbols = fonts.face(Typefaces.Face.SYMBOLS);
        return symbols.has(codePoint) ? Optional.of(symbols) : Optional.empty();
    }

    /** Such writing would have to be turned and joined. */
    private void checkDirection(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
            remarks.hole(
                    "writing from right to left is printed from left to right",
                    "Write it in Latin letters, or give it as a picture.");
        }
    }
}
