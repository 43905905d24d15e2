package cabinetpapers.store;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** The values of two groups of columns, the second group first. */
    static @Nullable Object[] joined(@Nullable Object[] later, @Nullable Object[] earlier) {
        @Nullable Object[] all = Arrays.copyOf(earlier, earlier.length + later.length);
        System.arraycopy(later, 0, all, earlier.length, later.length);
        return all;
    }

    /** A number as it was read: the column pads it with noughts. */
    static Optional<BigDecimal> amount(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Rows::plain);
    }

    static BigDecimal plain(BigDecimal padded) {
        BigDecimal stripped = padded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A period in a column of its own, each label naming its frequency: {@code MONTHLY 2023-09}. */
    static Optional<Period> periodIn(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(text -> {
            int space = text.indexOf(' ');
            return period(text.substring(space + 1), Frequency.valueOf(text.substring(0, space)));
        });
    }

    static String text(Period period) {
        return period.frequency().name() + " " + period.label();
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
