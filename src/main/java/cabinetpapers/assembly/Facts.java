package cabinetpapers.assembly;

import java.util.Map;
import java.util.Optional;

/**
 * The facts of a paper, or of one item of a list, by their dotted paths: {@code meeting.date}.
 *
 * <p>Every field of the vocabulary has its fact here; one that was left blank is {@link Fact.Words} without content.
 */
record Facts(Map<String, Fact> byPath) {

    public Facts {
        byPath = Map.copyOf(byPath);
    }

    Optional<Fact> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
