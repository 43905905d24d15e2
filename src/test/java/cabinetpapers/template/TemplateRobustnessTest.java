package cabinetpapers.template;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoilt.Spoiling;

class TemplateRobustnessTest {

    private static final int EACH = 12;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aTemplateThatSomebodyBrokeIsReportedAndNeverThrows(long seed) {
        long number = seed * 1_000_000;
        for (String file : List.of("parsing.spec", "mistakes.spec", "checking.spec")) {
            for (SpecFile.Case story : SpecFile.read(TemplateParserTest.class, file)) {
                for (int i = 0; i < EACH; i++) {
                    check(Spoiling.OF_TEMPLATES.text(story.template(), new SplittableRandom(number++)));
                }
            }
        }
    }

    private static void check(String text) {
        Findings findings = new Findings();
        try {
            Template template = TemplateParser.parse("r.md", text, findings);
            TemplateChecker.check(template, TemplateCheckerTest.VOCABULARY, List.of("Purpose"), findings);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("threw on:\n" + text, e);
        }
        int lines = text.split("\r\n|\r|\n", -1).length;
        for (Finding finding : findings.list()) {
            String spot = finding.place().spot();
            assertThat(spot).as(finding.text()).matches("(?:line \\d+(?: column \\d+)?)?");
            if (!spot.isEmpty()) {
                assertThat(Integer.parseInt(spot.replaceAll("line (\\d+).*", "$1")))
                        .as(text)
                        .isBetween(1, lines);
            }
        }
    }

    static Stream<String> hugeTemplates() {
        int many = 5_000;
        String front = "---\nreport: r\n---\n# T\n";
        return Stream.of(
                        "{{#if council}}\n",
                        "{{/if}}\n",
                        "{{#each priorities as p}}\n- x\n",
                        ":::callout title=\"T\"\n",
                        "> ",
                        "- ",
                        "- x\n  ",
                        "[",
                        "**a ",
                        "_a__",
                        "{{ ",
                        "{{ council ",
                        "{{ a.",
                        "{{ a | b ",
                        "a=b ",
                        ":::x a=",
                        "| a ",
                        "|---",
                        "(a) x\n",
                        " ",
                        "{caption=\"",
                        "&#xE000;")
                .map(piece -> front + piece.repeat(many));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hugeTemplates")
    void noTemplateTakesLongToRefuse(String text) {
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> check(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "---",
                "---\n---",
                "---\n\n---\n",
                "---\na\n---\n",
                "---\n- a\n---\n",
                "\uFEFF---\nreport: r\n---\r\n# T\r\n"
            })
    void theShortestTemplatesAreReadToo(String text) {
        check(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedAsTheEditorCountsThem(String end) {
        Findings findings = new Findings();
        TemplateParser.parse(
                "r.md", String.join(end, List.of("---", "report: r", "---", "# T", "", "{{ a b }}")), findings);
        assertThat(findings.list().stream().map(finding -> finding.place().text()))
                .containsExactly("r.md line 6");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void conditionsMayNestAsDeepAsAnybodyNeeds(int depth) {
        Findings findings = new Findings();
        String body = "{{#if a}}\n".repeat(depth) + "x\n" + "{{/if}}\n".repeat(depth);
        TemplateParser.parse("r.md", "---\nreport: r\n---\n" + body, findings);
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 40})
    void nestingDeeperIsReportedOnce(int depth) {
        Findings findings = new Findings();
        String body = "{{#if a}}\n".repeat(depth) + "x\n" + "{{/if}}\n".repeat(depth);
        TemplateParser.parse("r.md", "---\nreport: r\n---\n" + body, findings);
        assertThat(findings.list().stream().map(Finding::text))
                .containsExactly("r.md line 20: conditions, loops and blocks are nested more than 16 deep. Simplify the"
                        + " template here.");
    }
}
