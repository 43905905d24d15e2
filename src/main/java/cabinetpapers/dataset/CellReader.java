package cabinetpapers.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;

/** Reads a workbook's cell as the text that a CSV file would hold in its place. */
final class CellReader {

    /** The day that dates are counted from. */
    enum Epoch {
        YEAR_1900(LocalDate.of(1899, 12, 30)),
        YEAR_1904(LocalDate.of(1904, 1, 1));

        private final LocalDate start;

        Epoch(LocalDate start) {
            this.start = start;
        }
    }

    /** Excel computes with 15 digits and stores 17: 94.8 may lie there as 94.799999999999997. */
    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int SECONDS_A_DAY = 86_400;

    private final Epoch epoch;
    private final Map<String, NumberFormat> formats = new HashMap<>();

    CellReader(Epoch epoch) {
        this.epoch = epoch;
    }

    Row.Cell read(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, format(cell));
        }
        if (value != null) {
            return text(value instanceof Boolean truth ? (truth ? "TRUE" : "FALSE") : value.toString());
        }
        String formula = cell.getFormula();
        if (formula != null && !formula.isBlank()) {
            return new Row.Cell("=" + formula, Row.Format.FORMULA);
        }
        String raw = cell.getRawValue();
        return raw == null ? Row.Cell.BLANK : text(raw);
    }

    private static Row.Cell text(String text) {
        return text.isEmpty() ? Row.Cell.BLANK : new Row.Cell(CellText.unescape(text), Row.Format.TEXT);
    }

    private Row.Cell number(BigDecimal stored, NumberFormat format) {
        if (NumberCell.beyondSense(stored)) {
            return new Row.Cell(stored.toString(), Row.Format.NUMBER);
        }
        BigDecimal number = NumberCell.normal(stored.round(EXCEL_DIGITS));
        return switch (format) {
            case PLAIN -> new Row.Cell(number.toPlainString(), Row.Format.NUMBER);
            case PERCENT ->
                new Row.Cell(NumberCell.normal(number.movePointRight(2)).toPlainString() + "%", Row.Format.NUMBER);
            case DATE ->
                number.signum() < 0 || number.compareTo(LAST_DAY) > 0
                        ? new Row.Cell(number.toPlainString(), Row.Format.NUMBER)
                        : new Row.Cell(moment(number), Row.Format.DATE);
        };
    }

    /** A date without its time of day; a time where there is no date. */
    private String moment(BigDecimal days) {
        if (days.compareTo(BigDecimal.ONE) < 0) {
            long seconds = Math.round(days.doubleValue() * SECONDS_A_DAY);
            return LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS_A_DAY - 1L))
                    .toString();
        }
        return epoch.start.plusDays(days.longValue()).toString();
    }

    private NumberFormat format(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return NumberFormat.PLAIN;
        }
        String code = cell.getDataFormatString();
        return code == null
                ? NumberFormat.builtIn(id)
                : formats.computeIfAbsent(code, unseen -> NumberFormat.of(unseen, id));
    }
}
