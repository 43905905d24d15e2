package cabinetpapers.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How many points long a bar is for a value: as long as the room allows for every bar with its figure beside its end.
 *
 * @param zero where all bars begin, in points from the left
 * @param pointsAUnit nought where there is no bar at all
 */
record BenchmarkScale(double zero, double pointsAUnit) {

    /**
     * What must be shown.
     *
     * @param beside the room that is needed beyond its end, in points
     */
    record Reach(double value, double beside) {}

    private static final Reach NOWHERE = new Reach(0, 0);

    /** @param room in points, from {@code left} */
    static BenchmarkScale of(List<Reach> reaches, double left, double room) {
        List<Reach> above = side(reaches, 1);
        List<Reach> below = side(reaches, -1);
        double pointsAUnit = Double.POSITIVE_INFINITY;
        for (Reach over : above) {
            for (Reach under : below) {
                double length = over.value - under.value;
                if (length > 0) {
                    pointsAUnit = Math.min(pointsAUnit, Math.max(0, room - over.beside - under.beside) / length);
                }
            }
        }
        double scale = Double.isInfinite(pointsAUnit) ? 0 : pointsAUnit;
        double leftOfZero = below.stream()
                .mapToDouble(under -> under.beside - under.value * scale)
                .max()
                .orElse(0);
        return new BenchmarkScale(left + leftOfZero, scale);
    }

    /** Bars to one side of zero; zero itself stands with those above. */
    private static List<Reach> side(List<Reach> reaches, int sign) {
        List<Reach> side = new ArrayList<>(List.of(NOWHERE));
        reaches.stream()
                .filter(reach -> sign > 0 ? reach.value >= 0 : reach.value < 0)
                .forEach(side::add);
        return side;
    }

    double x(double value) {
        return zero + value * pointsAUnit;
    }
}
