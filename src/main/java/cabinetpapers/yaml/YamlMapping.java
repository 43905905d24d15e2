package cabinetpapers.yaml;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys and their values.
 *
 * <p>What is asked for and is missing, or is of another kind, is reported as a blocker and comes back empty.
 *
 * @param name what this mapping is called in messages: {@code palette.tones}; empty for the whole file
 */
public record YamlMapping(String name, Map<String, Entry> entries, Place place) implements Yaml {

    public YamlMapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** @param key where the key stands */
    public record Entry(Place key, Yaml value) {}

    /** Reports each key that is not among the known ones, with the nearest that is. */
    public void refuseOthers(Set<String> known, Findings findings) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.add(Finding.blocker(
                        entry.key(), "\"" + pathOf(key) + "\" is not known", NearestName.remedy(key, known)));
            }
        });
    }

    /** A value that may be left out. */
    public Optional<Scalar> optionalScalar(String key, Findings findings) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        wrongKind(key, entry, "a single value", findings);
        return Optional.empty();
    }

    public Optional<Scalar> scalar(String key, Findings findings) {
        return given(key, findings).isPresent() ? optionalScalar(key, findings) : Optional.empty();
    }

    /** A value that is not blank. */
    public Optional<Scalar> words(String key, Findings findings) {
        Optional<Scalar> scalar = scalar(key, findings);
        if (scalar.isPresent() && scalar.get().text().isBlank()) {
            findings.add(Finding.blocker(
                    scalar.get().place(), "\"" + pathOf(key) + "\" is blank", "Give it a value after the colon."));
            return Optional.empty();
        }
        return scalar;
    }

    public Optional<YamlMapping> mapping(String key, Findings findings) {
        return given(key, findings).isPresent() ? optionalMapping(key, findings) : Optional.empty();
    }

    /** A mapping that may be left out. */
    public Optional<YamlMapping> optionalMapping(String key, Findings findings) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        wrongKind(key, entry, "keys and values of its own", findings);
        return Optional.empty();
    }

    /** A list of single values; one value alone is a list of one. */
    public List<Scalar> scalars(String key, Findings findings) {
        Optional<Entry> given = given(key, findings);
        return given.isEmpty() ? List.of() : scalars(key, given.get(), findings);
    }

    private List<Scalar> scalars(String key, Entry entry, Findings findings) {
        List<Yaml> items = entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
        List<Scalar> scalars = new ArrayList<>();
        for (Yaml item : items) {
            if (item instanceof Scalar scalar) {
                scalars.add(scalar);
            } else {
                wrongKind(key, entry, "a list of single values", findings);
            }
        }
        return scalars;
    }

    /** {@code palette.text}. */
    public String pathOf(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private Optional<Entry> given(String key, Findings findings) {
        Optional<Entry> entry = Optional.ofNullable(entries.get(key));
        if (entry.isEmpty()) {
            findings.add(Finding.blocker(place, "\"" + pathOf(key) + "\" is missing", "Add it."));
        }
        return entry;
    }

    private void wrongKind(String key, Entry entry, String wanted, Findings findings) {
        findings.add(Finding.blocker(
                entry.value().place(),
                "\"" + pathOf(key) + "\" is not " + wanted,
                "Write " + wanted + " under that key."));
    }
}
