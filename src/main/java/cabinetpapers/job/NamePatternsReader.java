package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import java.util.Optional;
import java.util.Set;

/** Reads {@code file-names} of a council's file. */
record NamePatternsReader(YamlMapping council, Findings findings) {

    static final String KEY = "file-names";

    NamePatterns read() {
        return council.optionalMapping(KEY, findings).map(this::patterns).orElse(NamePatterns.USUAL);
    }

    private NamePatterns patterns(YamlMapping yaml) {
        yaml.refuseOthers(Set.of("report", "appendix"), findings);
        return new NamePatterns(
                pattern(yaml, "report", Set.of("{title}")).orElse(NamePatterns.USUAL.report()),
                pattern(yaml, "appendix", Set.of("{title}", "{appendix}")).orElse(NamePatterns.USUAL.appendix()));
    }

    private Optional<String> pattern(YamlMapping yaml, String key, Set<String> needed) {
        Optional<Yaml.Scalar> scalar = yaml.optionalScalar(key, findings);
        scalar.ifPresent(pattern -> {
            for (String name : NamePatterns.unknown(pattern.text())) {
                findings.add(Finding.blocker(
                        pattern.place(),
                        "there is no field \"{" + name + "}\" for names of files",
                        NearestName.to(name, NamePatterns.FIELDS)
                                .map(nearest -> "The nearest is {" + nearest + "}.")
                                .orElse("There are " + String.join(", ", NamePatterns.FIELDS) + ", each in braces.")));
            }
            for (String field : needed) {
                if (!pattern.text().contains(field)) {
                    findings.add(Finding.blocker(
                            pattern.place(),
                            "without " + field + " several papers would have one name",
                            "Put " + field + " into it."));
                }
            }
        });
        return scalar.map(Yaml.Scalar::text);
    }
}
