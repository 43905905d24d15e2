package cabinetpapers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts text into words, across changes of look: a comma after a bold word belongs to that word. */
final class WordBuilder {

    private final Glyphs glyphs;
    private final List<Word> words = new ArrayList<>();
    private final List<Word.Piece> pieces = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>(0);
    private double width;

    WordBuilder(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    void text(String text, Run run) {
        glyphs.parts(text, run.style().face()).forEach(part -> words(part, run));
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
        return (c == '-' || c == '–')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
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

    private void end(Word.End end, Optional<Word.Piece> space) {
        words.add(new Word(List.copyOf(pieces), width, space, end, List.copyOf(notes)));
        pieces.clear();
        notes.clear();
        width = 0;
    }
}
