package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Walks through one table: finds its columns, tidies its rows, says what is wrong with their shape, hashes them. */
final class TableReader {

    /** How a table was found. */
    enum Outcome {
        READ,
        /** It has its columns but no rows. */
        EMPTY,
        /** It is not there, or not all of its rows can be read. */
        NOT_READ
    }

    private final Source source;
    private final Set<Subject> subjects;
    private final RowGate gate;
    private final RowDigest digest;
    private final Findings findings;

    TableReader(Source source, Set<Subject> subjects, RowGate gate, RowDigest digest, Findings findings) {
        this.source = source;
        this.gate = gate;
        this.subjects = subjects;
        this.digest = digest;
        this.findings = findings;
    }

    /** Hands each row that is not blank to the consumer, in order. */
    Outcome read(KnownTable table, Consumer<Line> consumer) {
        Optional<Rows> opened = source.open(table);
        if (opened.isEmpty()) {
            return Outcome.NOT_READ;
        }
        try (Rows rows = opened.get()) {
            Optional<Row> first = nextWithText(rows);
            if (first.isEmpty() && rows.whole()) {
                findings.add(Finding.blocker(
                        rows.place(), "holds nothing at all", "Fill it again from its source and run again."));
            }
            Optional<Header> header = first.flatMap(row -> Header.read(table, rows, row, findings));
            return header.isEmpty() ? Outcome.NOT_READ : walk(table, rows, header.get(), consumer);
        }
    }

    private Outcome walk(KnownTable table, Rows rows, Header header, Consumer<Line> consumer) {
        Slips slips = new Slips();
        RowFaults faults = new RowFaults(rows, header, slips);
        CellTidier tidier = new CellTidier(rows, slips, findings);
        Outcome outcome = Outcome.EMPTY;
        String none = "has the names of its columns but no rows";
        for (Optional<Row> row = nextWithText(rows); row.isPresent(); row = nextWithText(rows)) {
            if (!gate.admits(table, new RawRow(rows, header, row.get()))) {
                none = "has no row that these papers may show";
                continue;
            }
            Map<Column, String> texts = texts(table, header, row.get(), tidier);
            Line line = new Line(rows, header, row.get(), faults.shape(row.get()), texts);
            faults.check(line, row.get());
            digest.add(table, line);
            consumer.accept(line);
            outcome = Outcome.READ;
        }
        slips.report(findings);
        digest.end(table);
        if (!rows.whole()) {
            return Outcome.NOT_READ;
        }
        if (outcome == Outcome.EMPTY && table.needed(subjects)) {
            findings.add(Finding.blocker(rows.place(), none, "Fill it from its source and run again."));
        }
        return outcome;
    }

    private static Map<Column, String> texts(KnownTable table, Header header, Row row, CellTidier tidier) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Column column : table.columns()) {
            OptionalInt position = header.position(column);
            if (position.isPresent()) {
                String text = tidier.tidy(column, row, position.getAsInt());
                if (!text.isEmpty()) {
                    texts.put(column, text);
                }
            }
        }
        return texts;
    }

    private static Optional<Row> nextWithText(Rows rows) {
        Optional<Row> next = rows.next();
        while (next.isPresent() && next.get().blank()) {
            next = rows.next();
        }
        return next;
    }
}
