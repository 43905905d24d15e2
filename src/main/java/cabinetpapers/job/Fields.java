package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.yaml.Yaml.Scalar;
import cabinetpapers.yaml.YamlMapping;
import java.util.Optional;
import java.util.function.Function;

/** Reads the values of a YAML mapping; what cannot be understood is a finding at its line. */
record Fields(YamlMapping yaml, Findings findings) {

    /** How a value reads. */
    record Kind<T>(String name, Function<String, Optional<T>> reading, String remedy) {}

    Optional<String> words(String key) {
        return yaml.words(key, findings).map(Scalar::text).map(String::strip);
    }

    <T> Optional<T> value(String key, Kind<T> kind) {
        return yaml.words(key, findings).flatMap(scalar -> read(key, scalar, kind));
    }

    Optional<String> wordsIfAny(String key) {
        return given(key).map(scalar -> scalar.text().strip());
    }

    <T> Optional<T> valueIfAny(String key, Kind<T> kind) {
        return given(key).flatMap(scalar -> read(key, scalar, kind));
    }

    <T> Optional<T> read(String key, Scalar scalar, Kind<T> kind) {
        Optional<T> value = kind.reading().apply(scalar.text().strip());
        if (value.isEmpty()) {
            findings.add(Finding.blocker(
                    scalar.place(),
                    yaml.pathOf(key) + " \"" + scalar.text().strip() + "\" is not " + kind.name(),
                    kind.remedy()));
        }
        return value;
    }

    private Optional<Scalar> given(String key) {
        return yaml.optionalScalar(key, findings)
                .filter(scalar -> !scalar.text().isBlank());
    }
}
