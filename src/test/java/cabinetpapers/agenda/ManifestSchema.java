package cabinetpapers.agenda;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The JSON Schema that ships with the program, and what a validator of another maker has against a manifest by it. */
public final class ManifestSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);

    private ManifestSchema() {}

    public static List<String> complaints(String manifest) {
        return SCHEMA.validate(manifest, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    static String text() {
        try (InputStream in = Objects.requireNonNull(
                Manifest.class.getResourceAsStream("/cabinetpapers/agenda/" + Manifest.SCHEMA), Manifest.SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
