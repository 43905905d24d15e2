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
            KnownTable table,
            String code,
            String total,
            String plan,
            String ref,
            String parent,
            String part,
            boolean whole) {}

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
                        row.key(Column.PART_OF),
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
    Set<String> closedCodes(Readership readership) {
        Set<String> codes = new HashSet<>();
        for (Owner owner : owners) {
            if (!owner.code().isEmpty() && !shown(owner, readership)) {
                codes.add(owner.code());
            }
        }
        return codes;
    }

    /**
     * Those, the parts of each, which together are the same figure, and then the totals of all these: a total less the
     * parts that are shown is the part that is not.
     */
    Set<String> withheldCodes(Readership readership) {
        Map<String, Set<String>> parts = new HashMap<>();
        Map<String, Set<String>> totals = new HashMap<>();
        for (Owner owner : owners) {
            if (!owner.code().isEmpty() && !owner.total().isEmpty()) {
                parts.computeIfAbsent(owner.total(), total -> new HashSet<>()).add(owner.code());
                totals.computeIfAbsent(owner.code(), part -> new HashSet<>()).add(owner.total());
            }
        }
        return with(totals, with(parts, closedCodes(readership)));
    }

    /** The items of plans of which a row or an update may not be shown, and all below them; {@code plan|ref}. */
    Set<String> withheldRefs(Readership readership) {
        Set<String> refs = new HashSet<>();
        Map<String, Set<String>> children = new HashMap<>();
        for (Owner owner : owners) {
            String ref = ref(owner.plan(), owner.ref());
            if (owner.table() == KnownTable.PLAN && !owner.parent().isEmpty()) {
                children.computeIfAbsent(ref(owner.plan(), owner.parent()), parent -> new HashSet<>())
                        .add(ref);
            }
            if (!owner.ref().isEmpty() && !shown(owner, readership)) {
                refs.add(ref);
            }
        }
        return with(children, refs);
    }

    /** Those, and whatever hangs on any of them, however far. */
    private static Set<String> with(Map<String, Set<String>> hanging, Set<String> begun) {
        Set<String> all = new HashSet<>();
        List<String> next = new ArrayList<>(begun);
        while (!next.isEmpty()) {
            String one = next.removeLast();
            if (all.add(one)) {
                next.addAll(hanging.getOrDefault(one, Set.of()));
            }
        }
        return all;
    }

    static String ref(String plan, String ref) {
        return plan + "|" + ref;
    }

    private static boolean shown(Owner owner, Readership readership) {
        Optional<Part> part = owner.part().isEmpty() ? readership.unmarked() : Part.parse(owner.part());
        return owner.whole() && part.filter(readership.paper()::shows).isPresent();
    }
}
