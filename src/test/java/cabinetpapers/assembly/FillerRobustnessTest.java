package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Findings;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import cabinetpapers.template.SpecFile;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateChecker;
import cabinetpapers.template.TemplateParser;
import cabinetpapers.template.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoilt.Spoiling;

class FillerRobustnessTest {

    private static final int EACH = 12;

    private static final Vocabulary VOCABULARY = vocabulary();

    private static Vocabulary vocabulary() {
        Set<String> fields = new HashSet<>(FillerTest.FACTS.byPath().keySet());
        fields.addAll(List.of(
                "none.name",
                "priorities.name",
                "priorities.measures",
                "priorities.measures.code",
                "priorities.measures.note"));
        return new Vocabulary(
                fields,
                Set.of("none", "priorities", "priorities.measures"),
                Filter.names(),
                Map.of("echo", Set.of("a", "b", "c"), "bullets", Set.of(), "heading", Set.of(), "pages", Set.of()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aTemplateThatPassesTheCheckIsFilledWhateverItSays(long seed) {
        long number = seed * 1_000_000;
        int filled = 0;
        for (SpecFile.Case story : SpecFile.read(FillerTest.class, "filling.spec")) {
            String titled = story.template().contains("\n# ")
                    ? story.template()
                    : story.template().replaceFirst("(?s)(---.*?---\n)", "$1# Title\n\n");
            for (int i = 0; i < EACH; i++) {
                filled += fill(Spoiling.OF_TEMPLATES.text(titled, new SplittableRandom(number++)));
            }
        }
        assertThat(filled).as("templates that passed").isGreaterThan(10);
    }

    private static int fill(String text) {
        Findings findings = new Findings();
        Template template = TemplateParser.parse("r.md", text, findings);
        TemplateChecker.check(template, VOCABULARY, List.of(), findings);
        if (findings.blocked()) {
            return 0;
        }
        try {
            List<Block> blocks = new Filler(FillerTest.FACTS, FillerTest.BLOCKS, findings).fill(template);
            assertThat(PaperOutline.of(Papers.of(blocks.toArray(Block[]::new)))).isNotNull();
        } catch (RuntimeException e) {
            throw new AssertionError("threw on:\n" + text, e);
        }
        return 1;
    }
}
