package cabinetpapers.word;

import java.util.ArrayList;
import java.util.List;

/** Hands out the document's numbered lists: each counts from 1. */
final class Lists {

    /**
     * A list that counts for itself.
     *
     * @param mark the list, and the level that begins anew
     */
    record Restart(ListMark mark, int definition) {}

    /** The first list that no style belongs to. */
    static final int FIRST = 2 + 2 * ListFamily.values().length;

    private final int first;

    private final List<Restart> restarts = new ArrayList<>();

    /** @param ofTemplate how many lists a template brings along */
    Lists(int ofTemplate) {
        first = FIRST + ofTemplate;
    }

    /** @param depth from 1 */
    ListMark begin(ListFamily family, ListKind kind, int depth) {
        int level = Math.min(depth, ListFamily.LEVELS) - 1;
        return switch (kind) {
            case BULLET, CONTINUE -> new ListMark(family.styleList(ListKind.BULLET), level);
            case NUMBER -> {
                ListMark mark = new ListMark(first + restarts.size(), level);
                restarts.add(new Restart(mark, family.definition(kind)));
                yield mark;
            }
        };
    }

    List<Restart> restarts() {
        return List.copyOf(restarts);
    }
}
