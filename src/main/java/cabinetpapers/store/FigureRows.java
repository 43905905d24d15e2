package cabinetpapers.store;

import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Travel;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Figures as rows: the words of ratings and directions, or of why there are none. */
final class FigureRows {

    private FigureRows() {}

    static void save(JdbcTemplate jdbc, String snapshotId, QuarterFigures figures) {
        jdbc.batchUpdate(
                "INSERT INTO figure (snapshot_id, code, period, rating, short_direction, short_change,"
                        + " long_direction, long_change) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Rows.numbered(figures.measures(), (position, measure) -> row(snapshotId, measure)));
    }

    private static @Nullable Object[] row(String snapshotId, MeasureFigures figures) {
        return new @Nullable Object[] {
            snapshotId,
            figures.measure().code(),
            figures.period().label(),
            word(figures.rating()),
            word(figures.shortTravel()),
            change(figures.shortTravel()),
            word(figures.longTravel()),
            change(figures.longTravel())
        };
    }

    private static String word(Rating rating) {
        return switch (rating) {
            case Rating.Rated rated -> rated.rag().name();
            case Rating.NotRated none -> none.why().name();
        };
    }

    private static String word(Travel travel) {
        return switch (travel) {
            case Travel.Direction direction -> direction.direction().name();
            case Travel.NotComparable none -> none.reason().name();
        };
    }

    private static @Nullable BigDecimal change(Travel travel) {
        return travel instanceof Travel.Direction direction ? direction.change() : null;
    }
}
