package cabinetpapers.kpi;

import java.util.List;

/**
 * Those whom a council compares itself with: "Nearest neighbours".
 *
 * @param members as the column {@code comparator} names them; the council itself is not one
 */
public record ComparatorGroup(String name, List<String> members) {

    public ComparatorGroup {
        members = List.copyOf(members);
        if (name.isBlank() || members.isEmpty()) {
            throw new IllegalArgumentException("a comparator group needs a name and members");
        }
    }
}
