package cabinetpapers.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.AgendaDocument.Accessible;
import cabinetpapers.meeting.Part;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import cabinetpapers.yaml.YamlReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

    /** JSON is YAML: our own reader reads both. */
    private final Findings findings = new Findings();

    @Test
    void theManifestHasWhatItsSchemaRequiresAndNothingElse() {
        YamlMapping schema = read(ManifestSchema.text());
        YamlMapping manifest = read(Manifest.json(handover("Report")));

        assertThat(manifest.entries().keySet()).containsExactlyElementsOf(required(schema));
        assertThat(document(manifest).entries().keySet())
                .containsExactlyElementsOf(required(schema.mapping("$defs", findings)
                        .flatMap(defs -> defs.mapping("document", findings))
                        .orElseThrow()));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void aValidatorOfAnotherMakerHasNothingAgainstTheManifest() {
        assertThat(ManifestSchema.complaints(Manifest.json(handover("Report \"quoted\""))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "meeting": "2023-12-18" | "meeting": "18/12/2023"
            "part": "exempt 3" | "part": "secret"
            "format": "pdf" | "format": "exe"
            "pages": 12 | "pages": 0
            "accessible": "yes" | "accessible": "perhaps"
            "version": 1 | "versions": 1
            "path": "report/draft/Report.pdf" | "path": "/etc/Report.pdf"
            """)
    void andItToldOfAnythingThatIsNotAsItShouldBe(String right, String wrong) {
        String manifest = Manifest.json(handover("Report"));

        assertThat(manifest).contains(right);
        assertThat(ManifestSchema.complaints(manifest.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void anyTitleComesBackAsItWas() {
        String title = "Report \"quoted\" \\ with\ta tab, é and 100% – more";

        YamlMapping document = document(read(Manifest.json(handover(title))));

        assertThat(document.words("title", findings).orElseThrow().text()).isEqualTo(title);
    }

    @Test
    void sumsAreWrittenAsTheCommandReadsThem() {
        assertThat(Manifest.sums(handover("Report").documents()))
                .isEqualTo("a".repeat(64) + "  report/draft/Report.pdf\n");
    }

    private static Handover handover(String title) {
        return new Handover(
                "Fernshire Council",
                "Quarter 2 2023-24",
                "Cabinet",
                LocalDate.of(2023, 12, 18),
                Part.open(),
                List.of(new AgendaDocument(
                        "report/draft/Report.pdf",
                        title,
                        title,
                        "Report",
                        Optional.empty(),
                        Optional.of(1),
                        new Part.Exempt(List.of(3)),
                        Optional.of(12),
                        1000,
                        10_000,
                        "a".repeat(64),
                        Optional.of(new AgendaDocument.Origin("snapshot", Instant.parse("2023-11-20T09:00:00Z"))),
                        Accessible.YES,
                        1)),
                List.of(),
                List.of(),
                new Handover.Gone(List.of(), 0, List.of()),
                List.of(),
                "papers.zip",
                Optional.empty());
    }

    private List<String> required(YamlMapping schema) {
        return schema.scalars("required", findings).stream()
                .map(Yaml.Scalar::text)
                .toList();
    }

    private static YamlMapping document(YamlMapping manifest) {
        Yaml documents =
                Objects.requireNonNull(manifest.entries().get("documents")).value();
        return (YamlMapping) ((Yaml.Sequence) documents).items().getFirst();
    }

    private YamlMapping read(String json) {
        return YamlReader.read("json", json, findings).orElseThrow();
    }
}
