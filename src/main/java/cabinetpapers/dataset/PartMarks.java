package cabinetpapers.dataset;

import cabinetpapers.meeting.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a data set's {@code part} columns say, noted while all of it is read: whether any row is marked, and of which
 * measures and items of plans some row may not be shown to whom.
 */
final class PartMarks implements RowGate {

    /** A row that others depend on. */
    private record Owner(
            KnownTable table, String code, String plan, String ref, String parent, String part, boolean whole) {}

    private final List<Owner> owners = new ArrayList<>();
    private boolean marked;

    @Override
    public boolean admits(KnownTable table, RawRow row) {
        marked |= !row.text(Column.PART).isEmpty();
        switch (table) {
            case MEASURES, VALUES, PLAN, UPDATES ->
                owners.add(new Owner(
                        table,
                        row.key(Column.CODE),
                        row.key(Column.PLAN_ID),
                        row.key(Column.REF),
                        row.key(Column.PARENT),
                        row.text(Column.PART),
                        !row.shifted()));
            case BENCHMARKS, MEETINGS, DECISIONS, NARRATIVES, RISKS, SAVINGS, PUBLISHED -> {}
        }
        return true;
    }

    /** Whether the data set tells public rows from others at all. */
    boolean marked() {
        return marked;
    }

    /**
     * The measures of which a row, or any of their values, may not be shown. Without that one value they would have a
     * gap, which says where to look.
     */
    Set<String> withheldCodes(Readership readership) {
        Set<String> codes = new HashSet<>();
        for (Owner owner : owners) {
            if (!owner.code().isEmpty() && !shown(owner, readership)) {
                codes.add(owner.code());
            }
        }
        return codes;
    }

    /** The items of plans of which a row or an update may not be shown, and all below them; {@code plan|ref}. */
    Set<String> withheldRefs(Readership readership) {
        Set<String> refs = new HashSet<>();
        Map<String, Set<String>> children = new HashMap<>();
        List<String> next = new ArrayList<>();
        for (Owner owner : owners) {
            String ref = ref(owner.plan(), owner.ref());
            if (owner.table() == KnownTable.PLAN && !owner.parent().isEmpty()) {
                children.computeIfAbsent(ref(owner.plan(), owner.parent()), parent -> new HashSet<>())
                        .add(ref);
            }
            if (!owner.ref().isEmpty() && !shown(owner, readership)) {
                next.add(ref);
            }
        }
        while (!next.isEmpty()) {
            String ref = next.removeLast();
            if (refs.add(ref)) {
                next.addAll(children.getOrDefault(ref, Set.of()));
            }
        }
        return refs;
    }

    static String ref(String plan, String ref) {
        return plan + "|" + ref;
    }

    private static boolean shown(Owner owner, Readership readership) {
        Optional<Part> part = owner.part().isEmpty() ? readership.unmarked() : Part.parse(owner.part());
        return owner.whole() && part.filter(readership.paper()::shows).isPresent();
    }
}
