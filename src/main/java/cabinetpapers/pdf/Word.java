package cabinetpapers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What no line break may part, in as many pieces as it has looks.
 *
 * @param width without the space after it, in points
 * @param space after it; it belongs to whatever the space was written in
 * @param notes the footnotes whose marks it bears
 */
record Word(List<Piece> pieces, double width, Optional<Piece> space, End end, List<Note> notes) {

    /** A piece of a word in one face and one look. */
    record Piece(String text, Face face, Run run, double width) {

        static Piece of(String text, Face face, Run run) {
            return new Piece(text, face, run, face.width(text, run.style().size()));
        }
    }

    enum End {
        /** A space, which is also painted at the end of a line, so that read-out words stay apart. */
        SPACE,
        /** A line may end here without a space, as after a hyphen. */
        JOINT,
        /** The line ends here. */
        LINE
    }

    double spaceWidth() {
        return space.isPresent() ? space.get().width() : 0;
    }

    /** Cuts a word that is wider than the column into parts that are not: a long address, for instance. */
    List<Word> cut(double available) {
        List<Word> parts = new ArrayList<>();
        List<Piece> part = new ArrayList<>();
        double used = 0;
        for (Piece piece : pieces) {
            if (piece.run.picture().isPresent()) {
                if (used + piece.width > available && used > 0) {
                    parts.add(new Word(List.copyOf(part), used, Optional.empty(), End.JOINT, List.of()));
                    part.clear();
                    used = 0;
                }
                part.add(piece);
                used += piece.width;
                continue;
            }
            int from = 0;
            for (int i = 0; i < piece.text.length(); ) {
                int next = i + Character.charCount(piece.text.codePointAt(i));
                double width = piece.face.width(
                        piece.text.substring(i, next), piece.run.style().size());
                if (used + width > available && used > 0) {
                    addPiece(part, piece, from, i);
                    parts.add(new Word(List.copyOf(part), used, Optional.empty(), End.JOINT, List.of()));
                    part.clear();
                    used = 0;
                    from = i;
                }
                used += width;
                i = next;
            }
            addPiece(part, piece, from, piece.text.length());
        }
        parts.add(new Word(List.copyOf(part), used, space, end, notes));
        return parts;
    }

    private static void addPiece(List<Piece> part, Piece piece, int from, int to) {
        if (to > from) {
            String text = piece.text.substring(from, to);
            part.add(new Piece(
                    text,
                    piece.face,
                    piece.run,
                    piece.face.width(text, piece.run.style().size())));
        }
    }
}
