package cabinetpapers.assembly;

import cabinetpapers.template.Template.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts that a template's fields find at one spot: the paper's, and those of the loops' items around it.
 *
 * @param items each loop's name and the item it has come to
 */
record FactScope(Facts paper, Map<String, Facts> items) {

    FactScope {
        items = Map.copyOf(items);
    }

    FactScope within(String name, Facts item) {
        Map<String, Facts> more = new HashMap<>(items);
        more.put(name, item);
        return new FactScope(paper, more);
    }

    /** The template has been checked against the vocabulary, so that a field without a fact is our own fault. */
    Fact at(FieldPath path) {
        List<String> names = path.names();
        Facts item = names.isEmpty() ? null : items.get(names.getFirst());
        String rest = item == null ? path.text() : String.join(".", names.subList(1, names.size()));
        return (item == null ? paper : item)
                .at(rest)
                .orElseThrow(() -> new IllegalStateException(
                        path.place().text() + ": no fact for the field \"" + path.text() + "\""));
    }

    List<Facts> list(FieldPath path) {
        if (at(path) instanceof Fact.Many many) {
            return many.items();
        }
        throw new IllegalStateException(path.place().text() + ": \"" + path.text() + "\" is not a list");
    }

    /** Not empty, not nought and not "no". What is still to be supplied holds: the page must say so. */
    boolean holds(FieldPath path) {
        return switch (at(path)) {
            case Fact.Words words -> {
                String text = Prose.plain(words.content());
                yield !text.isEmpty() && !text.equalsIgnoreCase("no") && !text.equals("0");
            }
            case Fact.Amount amount -> amount.number().signum() != 0;
            case Fact.Day day -> true;
            case Fact.Many many -> !many.items().isEmpty();
            case Fact.Missing missing -> true;
        };
    }
}
