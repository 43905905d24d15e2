package cabinetpapers.agenda;

import java.util.List;
import java.util.Optional;

/**
 * An item of an agenda, as a pack's front sheet lists it.
 *
 * @param number empty until it is known
 */
public record AgendaItem(Optional<String> number, String title, List<Entry> entries) {

    public AgendaItem {
        entries = List.copyOf(entries);
    }

    /** {@code Item 8: Quarterly performance report}. */
    public String heading() {
        return number.map(known -> "Item " + known + ": ").orElse("") + title;
    }

    /** A paper of an item. */
    public sealed interface Entry {

        String title();

        /** @param pages how many it has */
        record Enclosed(String title, int pages) implements Entry {}

        /** @param why it is not in the pack, as it reads after the title: "not for publication" */
        record LeftOut(String title, String why) implements Entry {}
    }
}
