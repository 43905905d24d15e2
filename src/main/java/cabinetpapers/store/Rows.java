package cabinetpapers.store;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How values stand in the database's columns. */
final class Rows {

    private Rows() {}

    /** A row's values, given its position in the list. */
    interface RowValues<T> {
        @Nullable
        Object[] of(int position, T item);
    }

    static <T> List<@Nullable Object[]> numbered(List<T> items, RowValues<T> values) {
        List<@Nullable Object[]> rows = new ArrayList<>(items.size());
        for (T item : items) {
            rows.add(values.of(rows.size(), item));
        }
        return rows;
    }

    /** A number as it was read: the column pads it with noughts. */
    static Optional<BigDecimal> amount(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Rows::plain);
    }

    static BigDecimal plain(BigDecimal padded) {
        BigDecimal stripped = padded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Period period(ResultSet row) throws SQLException {
        return period(row.getString("period"), Frequency.valueOf(row.getString("frequency")));
    }

    static Quarter quarter(String label) {
        if (period(label, Frequency.QUARTERLY) instanceof Quarter quarter) {
            return quarter;
        }
        throw new IllegalStateException("not a quarter in the database: " + label);
    }

    private static Period period(String label, Frequency frequency) {
        return Period.parse(label, frequency)
                .orElseThrow(() -> new IllegalStateException("not a period in the database: " + label));
    }
}
