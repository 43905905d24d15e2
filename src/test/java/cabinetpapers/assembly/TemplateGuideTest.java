package cabinetpapers.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Findings;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateChecker;
import cabinetpapers.template.TemplateParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide to templates says what is there, and its example works. */
class TemplateGuideTest {

    private static final Pattern NAME = Pattern.compile("`([a-z][a-z0-9.-]*)`");

    private final String guide = read();

    @Test
    void theExampleHasNoFault() {
        String example = guide.substring(guide.indexOf("<!-- example -->")).split("```\n", 3)[1];
        Findings findings = new Findings();
        Template template = TemplateParser.parse("example.md", example, findings);
        TemplateChecker.check(template, Assembly.vocabulary(), List.of("Corporate priorities"), findings);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void aCouncilsOwnSentenceIsMadeFromAMeasuresFacts() {
        String own = guide.substring(guide.indexOf("## Sentences of your own")).split("```\n", 3)[1];
        Findings findings = new Findings();
        Template template =
                TemplateParser.parse("own.md", "---\nreport: own\nnumbering: none\n---\n\n# Own\n\n" + own, findings);
        TemplateChecker.check(template, Assembly.vocabularyWithoutPlan(), List.of(), findings);

        assertThat(findings.list()).isEmpty();
        assertThat(PaperOutline.of(new Assembly(Houses.plain())
                        .compose(
                                template,
                                Occasions.report(),
                                Kpis.figures(Kpis.measure("A")
                                        .named("Calls answered")
                                        .value("2023-24 Q1", "80", "75")
                                        .forecast("2023-24 Q2", "70", "75", "75", "Two more advisers start in May.")),
                                List.of())
                        .paper()))
                .endsWith(
                        "LI 1 • Housing Services reports 70.0% for calls answered in Quarter 2 2023-24, against 75.0%. Two"
                                + " more advisers start in May.");
    }

    @Test
    void everyFieldAndListIsDescribedAndNoOther() {
        Set<String> described = new TreeSet<>();
        rows("fields").forEach(row -> described.addAll(names(row.getFirst())));
        for (List<String> row : rows("lists")) {
            for (String list : names(row.getFirst())) {
                described.add(list);
                names(row.getLast()).forEach(field -> described.add(list + "." + field));
            }
        }
        assertThat(described).isEqualTo(new TreeSet<>(Assembly.vocabulary().fields()));
    }

    @Test
    void everyBlockIsDescribedWithItsArgumentsAndNoOther() {
        Map<String, Set<String>> described = new TreeMap<>();
        for (List<String> row : rows("blocks")) {
            described.put(names(row.getFirst()).iterator().next(), names(row.getLast()));
        }
        assertThat(described).isEqualTo(new TreeMap<>(Assembly.vocabulary().blocks()));
    }

    @Test
    void everyFilterIsDescribedAndNoOther() {
        String table = guide.substring(guide.indexOf("| filter | gives |"), guide.indexOf("## Conditions and loops"));
        Set<String> described = table.lines()
                .skip(2)
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> names(line.split("\\|", 3)[1]).stream())
                .collect(Collectors.toSet());
        assertThat(described).isEqualTo(Filter.names());
    }

    /** The first and the last cell of each row of the table below a mark. */
    private List<List<String>> rows(String mark) {
        return guide.substring(guide.indexOf("<!-- " + mark + " -->"))
                .lines()
                .skip(3)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> List.of(line.split("\\|", 3)[1], line.split("\\|", 3)[2]))
                .toList();
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src", "docs", "templates.md"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
