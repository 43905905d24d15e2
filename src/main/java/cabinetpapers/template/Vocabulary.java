package cabinetpapers.template;

import java.util.Map;
import java.util.Set;

/**
 * What a template may name: it is checked against this without any data.
 *
 * @param fields every field by its dotted path ({@code meeting.date}); the fields of a list's items are given below the
 *     list's own path ({@code priorities.name} for {@code priorities})
 * @param lists those of the paths that are lists, for {@code {{#each}}}
 * @param filters the filters' names
 * @param blocks each data block's name and the names of its arguments
 */
public record Vocabulary(Set<String> fields, Set<String> lists, Set<String> filters, Map<String, Set<String>> blocks) {

    public Vocabulary {
        fields = Set.copyOf(fields);
        lists = Set.copyOf(lists);
        filters = Set.copyOf(filters);
        blocks = Map.copyOf(blocks);
    }
}
