package cabinetpapers.store;

import cabinetpapers.kpi.Tolerance;
import java.math.BigDecimal;
import java.util.Optional;

/** A tolerance as two columns: what kind, and how much where the kind has an amount. */
record ToleranceColumns(Kind kind, Optional<BigDecimal> amount) {

    enum Kind {
        EXACT,
        PERCENT,
        POINTS,
        FLOOR
    }

    static ToleranceColumns of(Tolerance tolerance) {
        return switch (tolerance) {
            case Tolerance.Exact exact -> new ToleranceColumns(Kind.EXACT, Optional.empty());
            case Tolerance.Percent percent -> new ToleranceColumns(Kind.PERCENT, Optional.of(percent.percent()));
            case Tolerance.Points points -> new ToleranceColumns(Kind.POINTS, Optional.of(points.points()));
            case Tolerance.Floor floor -> new ToleranceColumns(Kind.FLOOR, Optional.of(floor.standard()));
        };
    }

    Tolerance tolerance() {
        return switch (kind) {
            case EXACT -> new Tolerance.Exact();
            case PERCENT -> new Tolerance.Percent(amount.orElseThrow());
            case POINTS -> new Tolerance.Points(amount.orElseThrow());
            case FLOOR -> new Tolerance.Floor(amount.orElseThrow());
        };
    }
}
