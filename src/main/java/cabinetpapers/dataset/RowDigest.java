package cabinetpapers.dataset;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The hash of a data set's canonical rows. A row is its known columns that are not blank and that papers are made from,
 * each by its name and in a fixed order; rows are sorted by their table's key, and rows of one key stay in the order in
 * which they were given.
 */
final class RowDigest {

    /** Neither can stand in a tidied cell. */
    private static final char AFTER_NAME = '\u001F';

    private static final char AFTER_CELL = '\u001E';

    /** Papers are not made from what was published, so that to note it down later makes no other snapshot. */
    private static final Set<Column> HELD_AGAINST =
            EnumSet.of(Column.PUBLISHED_RAG, Column.PUBLISHED_SHORT, Column.PUBLISHED_LONG);

    private static final class Entry {
        private final String key;
        private final byte[] digest;

        Entry(String key, byte[] digest) {
            this.key = key;
            this.digest = digest;
        }
    }

    private final MessageDigest whole = sha256();
    private final MessageDigest single = sha256();
    private final Periods periods;
    private final List<Entry> entries = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    RowDigest(Periods periods) {
        this.periods = periods;
    }

    void add(KnownTable table, Line line) {
        text.setLength(0);
        for (Column column : table.columns()) {
            if (!HELD_AGAINST.contains(column)) {
                append(column, line);
            }
        }
        byte[] row = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        for (Column column : table.key()) {
            append(column, line);
        }
        entries.add(new Entry(text.toString(), single.digest(row)));
    }

    private void append(Column column, Line line) {
        if (!line.blank(column)) {
            text.append(column.title())
                    .append(AFTER_NAME)
                    .append(canonical(column, line))
                    .append(AFTER_CELL);
        }
    }

    private String canonical(Column column, Line line) {
        String cell = line.text(column);
        return switch (column.kind()) {
            case CODE, LINE, PROSE -> cell;
            case WORD -> cell.toLowerCase(Locale.ROOT);
            case PERIOD -> periods.canonical(cell);
            case TOLERANCE -> ToleranceCell.canonical(cell);
            case NUMBER ->
                switch (line.parsedNumber(column)) {
                    case Parsed.Understood<BigDecimal> number -> number.value().toPlainString();
                    case Parsed.Refused<BigDecimal> refused -> cell;
                };
            case DATE ->
                switch (DateCell.parse(cell)) {
                    case Parsed.Understood<LocalDate> date -> date.value().toString();
                    case Parsed.Refused<LocalDate> refused -> cell;
                };
        };
    }

    /** After a table's last row. */
    void end(KnownTable table) {
        entries.sort(Comparator.comparing(entry -> entry.key));
        whole.update((table.title() + AFTER_CELL).getBytes(StandardCharsets.UTF_8));
        for (Entry entry : entries) {
            whole.update(entry.digest);
        }
        entries.clear();
    }

    /** 64 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(whole.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
