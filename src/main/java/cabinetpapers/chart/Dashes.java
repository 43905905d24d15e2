package cabinetpapers.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/** Cuts an open path into the dashes of its stroke, for picture formats whose readers draw dashed pens solid. */
final class Dashes {

    private final float[] pattern;
    private final Path2D pieces = new Path2D.Double();
    private int piece;
    private double left;

    private Dashes(float[] pattern) {
        this.pattern = pattern;
    }

    /** The path itself where the stroke is solid. */
    static Shape cut(Shape path, BasicStroke stroke) {
        float @Nullable [] pattern = stroke.getDashArray();
        return pattern == null ? path : new Dashes(pattern).cut(path.getPathIterator(null, 0.1));
    }

    private Shape cut(PathIterator flat) {
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (; !flat.isDone(); flat.next()) {
            if (flat.currentSegment(to) == PathIterator.SEG_MOVETO) {
                restart(to[0], to[1]);
            } else {
                advance(x, y, to[0], to[1]);
            }
            x = to[0];
            y = to[1];
        }
        return pieces;
    }

    private void restart(double x, double y) {
        piece = 0;
        left = pattern[0];
        pieces.moveTo(x, y);
    }

    private void advance(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double done = 0;
        while (length - done > left) {
            done += left;
            put(fromX + (toX - fromX) * done / length, fromY + (toY - fromY) * done / length);
            piece = (piece + 1) % pattern.length;
            left = pattern[piece];
        }
        left -= length - done;
        put(toX, toY);
    }

    /** Even pieces of a pattern are ink, odd ones are gaps. */
    private void put(double x, double y) {
        if (piece % 2 == 0) {
            pieces.lineTo(x, y);
        } else {
            pieces.moveTo(x, y);
        }
    }
}
