package cabinetpapers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What no line break may part, in as many pieces as it has looks.
 *
 * @param width without the space after it, in points
 * @param after it: a space, which belongs to whatever it was written in, or the hyphen that stands at a line's end only
 * @param notes the footnotes whose marks it bears
 */
record Word(List<Piece> pieces, double width, Optional<Piece> after, End end, List<Note> notes) {

    /** A piece of a word in one face and one look. */
    record Piece(String text, Face face, Run run, double width) {

        static Piece of(String text, Face face, Run run) {
            return new Piece(text, face, run, face.width(text, run.style().size()));
        }
    }

    /** Where an address is best parted. */
    private static final String SEAMS = "/?&=._-@,;:";

    enum End {
        /** A space, which is also painted at the end of a line, so that read-out words stay apart. */
        SPACE,
        /** A line may end here without a space, as after a hyphen. */
        JOINT,
        /** A line may end here, with a hyphen. */
        HYPHEN,
        /** The line ends here. */
        LINE
    }

    /** In points; of the hyphen too, which may not be wanted. */
    double afterWidth() {
        return after.isPresent() ? after.get().width() : 0;
    }

    /** What a line that ends here needs for it, in points. */
    double widthAtEnd() {
        return end == End.HYPHEN ? width + afterWidth() : width;
    }

    /** What it takes within a line, in points. */
    double widthWithin() {
        return end == End.HYPHEN ? width : width + afterWidth();
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
                    int at = seam(piece, from, i, available);
                    addPiece(part, piece, from, at);
                    double wide = part.stream().mapToDouble(Piece::width).sum();
                    parts.add(new Word(List.copyOf(part), wide, Optional.empty(), End.JOINT, List.of()));
                    part.clear();
                    from = at;
                    used = piece.face.width(
                            piece.text.substring(from, i), piece.run.style().size());
                }
                used += width;
                i = next;
            }
            addPiece(part, piece, from, piece.text.length());
        }
        parts.add(new Word(List.copyOf(part), used, after, end, notes));
        return parts;
    }

    /** After the last slash, dot or the like of an address, if that leaves the line at least half full. */
    private static int seam(Piece piece, int from, int to, double available) {
        for (int at = to; at > from; at--) {
            if (SEAMS.indexOf(piece.text.charAt(at - 1)) >= 0) {
                double wide = piece.face.width(
                        piece.text.substring(from, at), piece.run.style().size());
                return wide >= available / 2 ? at : to;
            }
        }
        return to;
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
