package cabinetpapers.template;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TemplateCheckerTest {

    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of(
                    "council",
                    "meeting.date",
                    "meeting.committee",
                    "priorities",
                    "priorities.name",
                    "priorities.measures",
                    "priorities.measures.code",
                    "appendices",
                    "appendices.title"),
            Set.of("priorities", "priorities.measures", "appendices"),
            Set.of("date", "number", "lower-first"),
            Map.of("scorecard", Set.of("priority"), "data-quality", Set.of()));

    @TestFactory
    Stream<DynamicTest> whatATemplateNamesIsCheckedWithoutData() {
        return SpecFile.read(TemplateCheckerTest.class, "checking.spec").stream()
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> matches(story)));
    }

    private static void matches(SpecFile.Case story) {
        assertThat(check(story.template(), story.lines("required")))
                .as(story.template())
                .isEqualTo(story.lines("findings"));
    }

    private static List<String> check(String text, List<String> required) {
        Findings findings = new Findings();
        Template template = TemplateParser.parse("r.md", text, findings);
        assertThat(findings.list()).isEmpty();
        TemplateChecker.check(template, VOCABULARY, required, findings);
        return findings.list().stream().map(Finding::text).toList();
    }

    @Test
    void withoutAnyVocabularyTheRemedyIsToTakeItOut() {
        Findings findings = new Findings();
        Template template = TemplateParser.parse("r.md", "---\nreport: r\n---\n# T {{ x }}", findings);
        TemplateChecker.check(template, new Vocabulary(Set.of(), Set.of(), Set.of(), Map.of()), List.of(), findings);
        assertThat(findings.list().stream().map(Finding::text))
                .containsExactly("r.md line 4: there is no field \"x\". There are no names to choose from here; take it"
                        + " out.");
    }
}
