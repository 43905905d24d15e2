package cabinetpapers.job;

import cabinetpapers.finding.Findings;
import cabinetpapers.yaml.YamlMapping;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The file that names a council's own PostgreSQL and the views in it.
 *
 * @param database a JDBC address, without a password
 * @param schema {@code public} where the file does not say
 */
record ViewsFile(String database, String schema) {

    private static final Set<String> KEYS = Set.of("database", "schema");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private static final Fields.Kind<String> SCHEMA = new Fields.Kind<>(
            "a schema's name",
            text -> NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
            "Use letters, digits and underscores.");

    /** Empty, with findings, where it is not as it should be. */
    static Optional<ViewsFile> read(Path file, JobFolder folder, Findings findings) {
        Optional<YamlMapping> yaml = folder.yaml(file, findings);
        if (yaml.isEmpty()) {
            return Optional.empty();
        }
        yaml.get().refuseOthers(KEYS, findings);
        Fields fields = new Fields(yaml.get(), findings);
        Optional<String> database = fields.value("database", Kinds.SERVER);
        String schema = fields.valueIfAny("schema", SCHEMA).orElse("public");
        return findings.blocked() ? Optional.empty() : database.map(address -> new ViewsFile(address, schema));
    }
}
