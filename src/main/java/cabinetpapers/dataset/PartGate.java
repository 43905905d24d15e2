package cabinetpapers.dataset;

import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Part;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets only those rows through that papers of one part may show. What is in doubt stays out: a row that is not marked, a
 * part that is not known, a row whose cells have moved, and a row on a measure or an item that is not shown itself, or by
 * which such a measure could be worked out.
 */
final class PartGate implements RowGate {

    private final Readership readership;
    private final Set<String> closedCodes;
    private final Set<String> withheldCodes;
    private final Set<String> withheldRefs;
    private final Map<KnownTable, Slips> slips = new EnumMap<>(KnownTable.class);

    PartGate(Readership readership, PartMarks marks) {
        this.readership = readership;
        this.closedCodes = marks.closedCodes(readership);
        this.withheldCodes = marks.withheldCodes(readership);
        this.withheldRefs = marks.withheldRefs(readership);
    }

    @Override
    public boolean admits(KnownTable table, RawRow row) {
        if (row.shifted()) {
            told(table).add(Slip.PART_MOVED, Column.PART, () -> row.place(Column.PART));
            return false;
        }
        boolean shown = part(table, row).filter(readership.paper()::shows).isPresent();
        if (shown && table == KnownTable.MEASURES && isWithheldForOthers(row.key(Column.CODE))) {
            told(table).add(Slip.TELLS_ANOTHER, Column.CODE, () -> row.place(Column.CODE));
        }
        return shown && !withheld(row);
    }

    @Override
    public boolean withholds(String code) {
        return withheldCodes.contains(code.toLowerCase(Locale.ROOT));
    }

    private boolean isWithheldForOthers(String code) {
        return withheldCodes.contains(code) && !closedCodes.contains(code);
    }

    /** What kept rows out of every paper; nothing of what they say. */
    void report(Findings findings) {
        slips.values().forEach(one -> one.report(findings));
    }

    /** A meeting is public unless somebody says otherwise: its papers could not be called to it. */
    private Optional<Part> part(KnownTable table, RawRow row) {
        String words = row.text(Column.PART);
        if (words.isEmpty() && table == KnownTable.MEETINGS) {
            return Optional.of(Part.open());
        }
        if (words.isEmpty()) {
            if (readership.unmarked().isEmpty()) {
                told(table).add(Slip.UNMARKED, Column.PART, () -> row.place(Column.PART));
            }
            return readership.unmarked();
        }
        Optional<Part> part = Part.parse(words);
        if (part.isEmpty()) {
            told(table).add(Slip.UNKNOWN_PART, Column.PART, () -> row.place(Column.PART));
        }
        return part;
    }

    private boolean withheld(RawRow row) {
        String plan = row.key(Column.PLAN_ID);
        return withheldCodes.contains(row.key(Column.CODE))
                || withheldCodes.contains(row.key(Column.LINKED_REF))
                || withheldRefs.contains(PartMarks.ref(plan, row.key(Column.REF)))
                || withheldRefs.contains(PartMarks.ref(plan, row.key(Column.PARENT)))
                || withheldRefs.contains(PartMarks.ref(plan, row.key(Column.LINKED_REF)));
    }

    private Slips told(KnownTable table) {
        return slips.computeIfAbsent(table, first -> new Slips());
    }
}
