package cabinetpapers.yaml;

import cabinetpapers.finding.Place;
import java.util.List;

/** A piece of YAML, and where it begins. */
public sealed interface Yaml permits Yaml.Scalar, Yaml.Sequence, YamlMapping {

    Place place();

    /** A single value as it was written: {@code 18.0} stays "18.0", a blank one is empty. */
    record Scalar(String text, Place place) implements Yaml {}

    record Sequence(List<Yaml> items, Place place) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }
}
