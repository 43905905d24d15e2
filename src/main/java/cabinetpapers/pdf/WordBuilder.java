package cabinetpapers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts text into words, across changes of look: a comma after a bold word belongs to that word. */
final class WordBuilder {

    private static final char SOFT_HYPHEN = 0xAD;
    private static final char ZERO_WIDTH_SPACE = 0x200B;

    private final Glyphs glyphs;
    private final List<Word> words = new ArrayList<>();
    private final List<Word.Piece> pieces = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>(0);
    private double width;

    WordBuilder(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    void text(String text, Run run) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == SOFT_HYPHEN && isWithinWord(text, i)) || c == ZERO_WIDTH_SPACE) {
                parts(text.substring(from, i), run);
                breakable(c, run);
                from = i + 1;
            }
        }
        parts(from == 0 ? text : text.substring(from), run);
    }

    private void parts(String text, Run run) {
        glyphs.parts(text, run.style().face()).forEach(part -> words(part, run));
    }

    /** The soft hyphen is printed as itself: a screen reader then reads one word. */
    private void breakable(char c, Run run) {
        if (!pieces.isEmpty() && c == SOFT_HYPHEN) {
            Face face = glyphs.face(run.style().face());
            end(Word.End.HYPHEN, Optional.of(Word.Piece.of(String.valueOf(SOFT_HYPHEN), face, run)));
        } else if (!pieces.isEmpty()) {
            end(Word.End.JOINT, Optional.empty());
        }
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** Text that stays on one line, spaces and all. */
    void unbreakable(String text, Run run) {
        for (Glyphs.Part part : glyphs.parts(text, run.style().face())) {
            piece(part.text(), part.face(), run);
        }
    }

    /** A picture, which stands in the line like a letter. */
    void picture(Run run, double pictureWidth) {
        pieces.add(new Word.Piece("", glyphs.face(run.style().face()), run, pictureWidth));
        width += pictureWidth;
    }

    /** Of the word that is being built, in points. */
    double width() {
        return width;
    }

    /** A footnote to the word that is being built. */
    void note(Note note) {
        notes.add(note);
    }

    void lineBreak(Run run) {
        end(
                Word.End.LINE,
                Optional.of(Word.Piece.of(" ", glyphs.face(run.style().face()), run)));
    }

    List<Word> finish() {
        if (!pieces.isEmpty()) {
            end(Word.End.JOINT, Optional.empty());
        }
        return words;
    }

    private void words(Glyphs.Part part, Run run) {
        String text = part.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                piece(text.substring(from, i), part.face(), run);
                space(part.face(), run);
                from = i + 1;
            } else if (isJoint(text, i)) {
                piece(text.substring(from, i + 1), part.face(), run);
                end(Word.End.JOINT, Optional.empty());
                from = i + 1;
            }
        }
        piece(text.substring(from), part.face(), run);
    }

    /** After the hyphen of a compound word; not in 2023-24 or -5. */
    private static boolean isJoint(String text, int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '–') && isWithinWord(text, at);
    }

    private void piece(String text, Face face, Run run) {
        if (!text.isEmpty()) {
            Word.Piece piece = Word.Piece.of(text, face, run);
            pieces.add(piece);
            width += piece.width();
        }
    }

    /** Several spaces are one. */
    private void space(Face face, Run run) {
        if (!pieces.isEmpty()) {
            end(Word.End.SPACE, Optional.of(Word.Piece.of(" ", face, run)));
        }
    }

    private void end(Word.End end, Optional<Word.Piece> after) {
        words.add(new Word(List.copyOf(pieces), width, after, end, List.copyOf(notes)));
        pieces.clear();
        notes.clear();
        width = 0;
    }
}
