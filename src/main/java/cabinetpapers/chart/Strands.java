package cabinetpapers.chart;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A flattened path taken apart into its pieces, in whole units. */
record Strands(List<Strand> closed, List<Strand> open) {

    /** One piece: x and y in turn. */
    static final class Strand {
        private final short[] coordinates;

        Strand(short[] coordinates) {
            this.coordinates = coordinates;
        }

        short[] coordinates() {
            return coordinates;
        }

        int points() {
            return coordinates.length / 2;
        }
    }

    static Strands of(PathIterator flat, double units) {
        return new Collector(units).collect(flat);
    }

    List<Strand> all() {
        return Stream.concat(closed.stream(), open.stream()).toList();
    }

    /** Gathers points until a piece ends. */
    private static final class Collector {
        private final double units;
        private final List<Strand> closed = new ArrayList<>();
        private final List<Strand> open = new ArrayList<>();
        private short[] points = new short[16];
        private int size;

        Collector(double units) {
            this.units = units;
        }

        Strands collect(PathIterator flat) {
            double[] at = new double[6];
            for (; !flat.isDone(); flat.next()) {
                int segment = flat.currentSegment(at);
                if (segment == PathIterator.SEG_CLOSE) {
                    endInto(closed);
                } else {
                    if (segment == PathIterator.SEG_MOVETO) {
                        endInto(open);
                    }
                    add(at[0], at[1]);
                }
            }
            endInto(open);
            return new Strands(closed, open);
        }

        private void add(double x, double y) {
            if (size == points.length) {
                points = Arrays.copyOf(points, 2 * size);
            }
            points[size++] = (short) Math.round(x * units);
            points[size++] = (short) Math.round(y * units);
        }

        private void endInto(List<Strand> ended) {
            if (size > 2) {
                ended.add(new Strand(Arrays.copyOf(points, size)));
            }
            size = 0;
        }
    }
}
