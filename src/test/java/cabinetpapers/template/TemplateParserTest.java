package cabinetpapers.template;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TemplateParserTest {

    @TestFactory
    Stream<DynamicTest> aTemplateBecomesATree() {
        return cases("parsing.spec");
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongIsAllReportedWithItsLine() {
        return cases("mistakes.spec");
    }

    private static Stream<DynamicTest> cases(String file) {
        return SpecFile.read(TemplateParserTest.class, file).stream()
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> matches(story)));
    }

    private static void matches(SpecFile.Case story) {
        Findings findings = new Findings();
        Template template = TemplateParser.parse("r.md", story.template(), findings);
        List<String> said = findings.list().stream().map(Finding::text).toList();
        assertThat(said).as(story.template()).isEqualTo(story.lines("findings"));
        if (story.expected().containsKey("tree")) {
            assertThat(TemplateOutline.of(template)).as(story.template()).isEqualTo(story.lines("tree"));
        }
    }
}
