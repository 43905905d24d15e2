package cabinetpapers.template;

import cabinetpapers.template.Template.FieldPath;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be named at one spot of a template: the vocabulary's own paths, and the items of the loops around.
 *
 * @param loops each loop's name and its list's path in the vocabulary: {@code priority} for {@code priorities}; a blank
 *     path where the list is not known, so that nothing can be said of its items
 */
record Scope(Vocabulary vocabulary, Map<String, String> loops) {

    private static final String UNKNOWN = "";

    Scope {
        loops = Map.copyOf(loops);
    }

    static Scope of(Vocabulary vocabulary) {
        return new Scope(vocabulary, Map.of());
    }

    Scope within(String name, String list) {
        Map<String, String> more = new LinkedHashMap<>(loops);
        more.put(name, list);
        return new Scope(vocabulary, more);
    }

    Scope withinUnknown(String name) {
        return within(name, UNKNOWN);
    }

    /** Whether the path goes through a list that is not known itself. */
    boolean cannotTell(FieldPath path) {
        return path.names().isEmpty() || UNKNOWN.equals(loops.get(path.names().getFirst()));
    }

    /** {@code priorities.name} for {@code priority.name}. */
    String inVocabulary(FieldPath path) {
        String list = loops.get(path.names().getFirst());
        return list == null ? path.text() : String.join(".", below(list, path.names()));
    }

    private static List<String> below(String list, List<String> names) {
        return names.size() == 1 ? List.of(list) : List.of(list, String.join(".", names.subList(1, names.size())));
    }

    /** Whether the path is the name of a loop and nothing more. */
    boolean isItem(FieldPath path) {
        return path.names().size() == 1 && loops.containsKey(path.text());
    }

    boolean isKnown(String inVocabulary) {
        return vocabulary.fields().contains(inVocabulary) || vocabulary.lists().contains(inVocabulary);
    }

    /** The innermost list whose item the path goes through without a loop of its own, as it is written here. */
    Optional<String> listWithoutLoop(FieldPath path) {
        String full = inVocabulary(path);
        String name = path.names().getFirst();
        String own = loops.getOrDefault(name, "");
        return vocabulary.lists().stream()
                .filter(list -> full.startsWith(list + ".") && !(own + ".").startsWith(list + "."))
                .max(Comparator.comparingInt(String::length))
                .map(list -> own.isEmpty() ? list : name + list.substring(own.length()));
    }

    /** What may be written here, as it is written here: {@code priority.name}, not {@code priorities.name}. */
    Set<String> names(Set<String> wanted) {
        Set<String> names = new TreeSet<>();
        for (String path : wanted) {
            String innermost = innermostList(path);
            if (innermost.isEmpty()) {
                names.add(path);
            }
            loops.forEach((name, list) -> {
                if (list.equals(innermost)) {
                    names.add(name + path.substring(list.length()));
                }
            });
        }
        return names;
    }

    private String innermostList(String path) {
        String innermost = "";
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            if (vocabulary.lists().contains(path.substring(0, dot))) {
                innermost = path.substring(0, dot);
            }
        }
        return innermost;
    }
}
