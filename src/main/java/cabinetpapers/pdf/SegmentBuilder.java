package cabinetpapers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins pieces of words that share their look into segments, which are painted at one go. */
final class SegmentBuilder {

    private final List<Line.Segment> segments = new ArrayList<>(1);
    private final StringBuilder text = new StringBuilder();
    private Word.@Nullable Piece first;
    private double left;
    private double width;

    SegmentBuilder(double left) {
        this.left = left;
    }

    void add(Word.Piece piece) {
        if (first == null || first.face() != piece.face() || !first.run().equals(piece.run())) {
            end();
            first = piece;
        }
        text.append(piece.text());
        width += piece.width();
    }

    List<Line.Segment> finish() {
        end();
        return segments;
    }

    private void end() {
        if (first != null) {
            segments.add(new Line.Segment(text.toString(), first.face(), first.run(), left, width));
        }
        left += width;
        width = 0;
        text.setLength(0);
    }
}
