package cabinetpapers.wordreader;

import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Words of one look, as a run has them.
 *
 * @param link where they lead
 */
record Piece(Inline inline, Set<Accent> accents, Optional<Link> link) {

    enum Accent {
        STRONG,
        EMPHASIS
    }

    /** One link of the file; another to the same address is another one. */
    record Link(int number, URI target) {}

    Piece {
        accents = accents.isEmpty() ? Set.of() : Set.copyOf(accents);
    }

    /** Pieces as a paper's inlines: links outermost, strong words in them, emphasis within. */
    static List<Inline> inlines(List<Piece> pieces) {
        List<Inline> inlines = new ArrayList<>();
        for (List<Piece> run : runs(pieces, Piece::link)) {
            List<Inline> content = strong(run);
            Optional<Link> link = run.getFirst().link();
            if (link.isPresent() && !PlainText.of(content).isBlank()) {
                inlines.add(new Inline.Link(content, link.get().target()));
            } else {
                inlines.addAll(content);
            }
        }
        return inlines;
    }

    private static List<Inline> strong(List<Piece> pieces) {
        List<Inline> inlines = new ArrayList<>();
        for (List<Piece> run : runs(pieces, piece -> piece.accents().contains(Accent.STRONG))) {
            if (run.getFirst().accents().contains(Accent.STRONG)) {
                inlines.add(new Inline.Strong(emphasis(run)));
            } else {
                inlines.addAll(emphasis(run));
            }
        }
        return inlines;
    }

    private static List<Inline> emphasis(List<Piece> pieces) {
        List<Inline> inlines = new ArrayList<>();
        for (List<Piece> run : runs(pieces, piece -> piece.accents().contains(Accent.EMPHASIS))) {
            List<Inline> content = joined(run.stream().map(Piece::inline).toList());
            if (run.getFirst().accents().contains(Accent.EMPHASIS)) {
                inlines.add(new Inline.Emphasis(content));
            } else {
                inlines.addAll(content);
            }
        }
        return inlines;
    }

    /** Programs split words into runs as they like. */
    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Inline.Text before) {
                joined.set(joined.size() - 1, new Inline.Text(before.text() + text.text()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    private static <T> List<List<Piece>> runs(List<Piece> pieces, Function<Piece, T> look) {
        List<List<Piece>> runs = new ArrayList<>();
        for (Piece piece : pieces) {
            if (runs.isEmpty() || !look.apply(runs.getLast().getLast()).equals(look.apply(piece))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(piece);
        }
        return runs;
    }
}
