package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.Tone;
import cabinetpapers.template.SpecFile;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateParser;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FillerTest {

    private static final String HOSTILE =
            "| a | b |\n# Not a heading\n\n- *not* a list {{ council }} <b>&amp;</b> :::callout\n{{#if x}}";

    static final Facts FACTS = new Facts(Map.ofEntries(
            Map.entry("council", Fact.words("Fernshire Council")),
            Map.entry("blank", Fact.words("  ")),
            Map.entry("no", Fact.words("No")),
            Map.entry("yes", Fact.words("Yes")),
            Map.entry("hostile", Fact.words(HOSTILE)),
            Map.entry("prose", Fact.words("First line\nsecond line.\n\n \nSecond paragraph.\r\n\r\nThird.\n")),
            Map.entry("meeting.date", new Fact.Day(LocalDate.of(2023, 12, 8))),
            Map.entry("iso", Fact.words("2023-04-01")),
            Map.entry("autumn", Fact.words("2023-09-30")),
            Map.entry("total", Fact.amount(12345)),
            Map.entry("nought", Fact.amount(0)),
            Map.entry("share", new Fact.Amount(new BigDecimal("-1234.50"))),
            Map.entry("report", Fact.words("quarterly report on the ICT of a council")),
            Map.entry("acronym", Fact.words("ICT strategy")),
            Map.entry("status", new Fact.Words(List.of(new Inline.Status(Tone.AMBER, "Amber")))),
            Map.entry(
                    "link",
                    new Fact.Words(List.of(new Inline.Link(
                            List.of(Inline.text("the plan")), URI.create("https://example.org/plan"))))),
            Map.entry("legal", new Fact.Missing("the Monitoring Officer")),
            Map.entry("none", new Fact.Many(List.of())),
            Map.entry(
                    "priorities",
                    new Fact.Many(List.of(
                            priority("Economy", "E1", "E2"), priority("Homes"), priority("Places | parks", "P1"))))));

    private static Facts priority(String name, String... measures) {
        return new Facts(Map.of(
                "name",
                Fact.words(name),
                "measures",
                new Fact.Many(Stream.of(measures)
                        .map(code -> new Facts(Map.of("code", Fact.words(code), "note", Fact.words(""))))
                        .toList())));
    }

    static final Map<String, DataBlock> BLOCKS = Map.of(
            "echo",
            arguments -> List.of(Block.Paragraph.of(new java.util.TreeMap<>(arguments).toString())),
            "bullets",
            arguments -> List.of(Papers.bullets("x", "y")),
            "heading",
            arguments -> List.of(Block.Heading.plain(3, "From the figures"), Block.Paragraph.of("Words.")),
            "pages",
            arguments -> List.of(new Block.Section(
                    Block.Orientation.LANDSCAPE, List.of(Block.Paragraph.of("On pages of its own.")))));

    @TestFactory
    Stream<DynamicTest> aTemplateIsFilled() {
        return SpecFile.read(FillerTest.class, "filling.spec").stream()
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> matches(story)));
    }

    private static void matches(SpecFile.Case story) {
        Findings findings = new Findings();
        List<Block> blocks = fill(story.template(), findings);
        List<String> said = findings.list().stream().map(Finding::text).toList();
        assertThat(PaperOutline.of(Papers.of(blocks.toArray(Block[]::new))))
                .as(story.template())
                .isEqualTo(story.lines("paper"));
        assertThat(said).as(story.template()).isEqualTo(story.lines("findings"));
    }

    private static List<Block> fill(String text, Findings findings) {
        Template template = TemplateParser.parse("r.md", text, findings);
        assertThat(findings.blocked()).as(findings.list().toString()).isFalse();
        return new Filler(FACTS, BLOCKS, findings).fill(template);
    }

    private static List<Block> filled(String body) {
        return fill("---\nreport: r\n---\n" + body, new Findings());
    }

    @Test
    void dataNeverBecomesMarkdown() {
        assertThat(filled("{{ hostile }}\n\n- {{ hostile }}\n\nSee {{ hostile }}!"))
                .isEqualTo(List.of(
                        paragraph(lines("| a | b |", "# Not a heading")),
                        paragraph(lines("- *not* a list {{ council }} <b>&amp;</b> :::callout", "{{#if x}}")),
                        new Block.BulletList(List.of(List.of(
                                paragraph(lines("| a | b |", "# Not a heading")),
                                paragraph(
                                        lines("- *not* a list {{ council }} <b>&amp;</b> :::callout", "{{#if x}}"))))),
                        paragraph(lines(
                                "See | a | b |",
                                "# Not a heading",
                                "- *not* a list {{ council }} <b>&amp;</b> :::callout",
                                "{{#if x}}!"))));
    }

    private static Block.Paragraph paragraph(List<Inline> content) {
        return new Block.Paragraph(content);
    }

    private static List<Inline> lines(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(new Inline.LineBreak(), Inline.text(line)))
                .skip(1)
                .toList();
    }

    @Test
    void aStatusAloneInItsCellGivesTheCellItsTone() {
        Block.Table table = (Block.Table)
                filled("{caption=\"T\"}\n| A |\n|---|\n| {{ status }} |\n").getFirst();
        assertThat(table.rows().getFirst().cells().getFirst().tone()).isEqualTo(Optional.of(Tone.AMBER));
    }

    @Test
    void wordsAndFieldsThatMeetAreOneText() {
        assertThat(filled("On {{ meeting.date }}, {{ council }} met."))
                .isEqualTo(List.of(Block.Paragraph.of("On 8 December 2023, Fernshire Council met.")));
    }

    @Test
    void aFieldThatTheCheckerWouldHaveReportedIsOurFault() {
        assertThatThrownBy(() -> filled("\n{{ nobody.knows }}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("r.md line 5: no fact for the field \"nobody.knows\"");
        assertThatThrownBy(() -> filled(":::unknown\n:::"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("r.md line 4: no data block \"unknown\"");
    }

    @Test
    void manyRoundsOfALoopAreMergedInTimeThatGrowsWithThem() {
        List<Facts> items =
                Stream.generate(() -> priority("x", "a")).limit(50_000).toList();
        Template template = TemplateParser.parse(
                "r.md", "---\nreport: r\n---\n{{#each all as p}}\n- {{ p.name }}\n{{/each}}", new Findings());
        List<Block> blocks =
                new Filler(new Facts(Map.of("all", new Fact.Many(items))), Map.of(), new Findings()).fill(template);
        assertThat(((Block.BulletList) blocks.getFirst()).items()).hasSize(50_000);
        assertThat(blocks).hasSize(1);
    }
}
