package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateChecker;
import cabinetpapers.template.TemplateParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssemblyTest {

    private static final Quarter NEXT = new Quarter(new FinancialYear(2023), 3);

    @Test
    void theCoveringReportReadsAsExpected() {
        assertThat(PaperOutline.of(ShippedTemplates.report(figures()).paper()))
                .isEqualTo(expected("covering-report.txt"));
    }

    @Test
    void theAppendixReadsAsExpected() {
        assertThat(PaperOutline.of(
                        ShippedTemplates.appendix(figures(), List.of()).paper()))
                .isEqualTo(expected("performance-report.txt"));
    }

    @Test
    void aPaperIsNamedForItsOccasion() {
        Paper report = ShippedTemplates.report(figures()).paper();
        Paper appendix = ShippedTemplates.appendix(figures(), List.of()).paper();

        assertThat(List.of(report.documentId(), report.title(), report.subject(), report.author()))
                .containsExactly(
                        "fernshire-2023-24-q2-report",
                        "Quarterly performance report, Quarter 2 2023-24",
                        "Report to Cabinet on 18 December 2023",
                        "Fernshire Council");
        assertThat(appendix.runningTitle()).isEqualTo("Appendix 1 – Corporate performance report, Quarter 2 2023-24");
        assertThat(appendix.asAt()).isEqualTo("2023-11-20T09:00:00Z");
    }

    @Test
    void scorecardsLieOnLandscapePagesAndMeasuresDoNot() {
        List<Block> blocks =
                ShippedTemplates.appendix(figures(), List.of()).paper().blocks();

        assertThat(blocks.stream().filter(Block.Section.class::isInstance).map(AssemblyTest::firstHeading))
                .containsExactly("Homes", "Streets", "Exceptions");
        assertThat(blocks.stream().filter(Block.Heading.class::isInstance).map(block -> ((Block.Heading) block).text()))
                .contains("HS01 Days to decide a homelessness application", "ST02 Recycling");
    }

    @Test
    void whatAnOfficerHasNotSaidIsNeverDefaulted() {
        Composed composed = ShippedTemplates.compose(
                "covering-report",
                Occasions.report(Map.of(
                        "financial-implications", "  ", "key-decision", "No.", "background-papers", "as proposed")),
                figures(),
                List.of());

        assertThat(PaperOutline.of(composed.paper()))
                .contains(
                        "N 10.1 To be supplied by the Section 151 Officer",
                        "N 10.2 To be supplied by the Monitoring Officer",
                        "N 10.3 To be supplied by the equalities lead officer",
                        "TD No.");
        assertThat(composed.findings())
                .extracting(Finding::fact)
                .containsExactly(
                        "\"financial implications\" is to be supplied by the Section 151 Officer, and has not"
                                + " been",
                        "\"legal implications\" is to be supplied by the Monitoring Officer, and has not been",
                        "\"equalities implications\" is to be supplied by the equalities lead officer, and has"
                                + " not been");
    }

    @Test
    void officersWordsKeepTheirParagraphs() {
        Composed composed = ShippedTemplates.compose(
                "covering-report",
                Occasions.report(Map.of("legal-implications", "First  point.\n\nSecond point.\n")),
                figures(),
                List.of());

        assertThat(PaperOutline.of(composed.paper())).contains("N 10.2 First point.", "N 10.3 Second point.");
    }

    @Test
    void figuresOfAnotherQuarterAreRefused() {
        Template template = ShippedTemplates.parse("covering-report", new Findings());
        QuarterFigures others = new QuarterFigures(NEXT, List.of());

        assertThatThrownBy(() -> new Assembly(Houses.plain()).compose(template, Occasions.report(), others, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figures of Quarter 3 2023-24 for a paper on Quarter 2 2023-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"covering-report", "performance-report"})
    void theShippedTemplatesHaveNoFault(String report) {
        Findings findings = new Findings();
        TemplateChecker.check(ShippedTemplates.parse(report, findings), Assembly.vocabulary(), List.of(), findings);

        assertThat(findings.list()).isEmpty();
    }

    @Test
    void everyFieldOfTheVocabularyHasItsFactAndNoOther() {
        Set<String> produced = new TreeSet<>();
        Material material = Material.of(
                Houses.plain(),
                Occasions.report(
                        Map.of("background-papers", "as proposed"),
                        new MeetingDecision(LocalDate.of(2023, 9, 18), "Cabinet", "", "To note it", "", "", "")),
                figures(),
                Optional.of(PlanMatters.sample("improvement-plan")),
                List.of());
        Fields.of(material).byPath().forEach((path, fact) -> {
            produced.add(path);
            if (fact instanceof Fact.Many many) {
                many.items().forEach(item -> item.byPath().keySet().forEach(field -> produced.add(path + "." + field)));
            }
        });

        assertThat(produced).isEqualTo(new TreeSet<>(Assembly.vocabulary().fields()));
    }

    @Test
    void everyFieldAndBlockOfTheVocabularyCanBePrinted() {
        var vocabulary = Assembly.vocabulary();
        StringBuilder text = new StringBuilder("---\nreport: all\n---\n\n# All\n");
        vocabulary.fields().stream()
                .filter(field -> !vocabulary.lists().contains(field))
                .filter(field -> vocabulary.lists().stream().noneMatch(list -> field.startsWith(list + ".")))
                .forEach(field -> text.append("\n")
                        .append(field)
                        .append(": {{ ")
                        .append(field)
                        .append(" }}\n"));
        vocabulary
                .blocks()
                .keySet()
                .forEach(block -> text.append("\n:::").append(block).append("\n:::\n"));
        Findings findings = new Findings();
        Template template = TemplateParser.parse("all.md", text.toString(), findings);
        TemplateChecker.check(template, vocabulary, List.of(), findings);

        Composed composed = new Assembly(Houses.plain())
                .compose(
                        template,
                        Occasions.report(),
                        figures(),
                        Optional.of(PlanMatters.sample("improvement-plan")),
                        List.of());

        assertThat(findings.list()).isEmpty();
        assertThat(PaperOutline.of(composed.paper()))
                .contains(
                        "P plan.as-at: 30 September 2023",
                        "P meeting.date: 18 December 2023",
                        "P meeting.venue: Council Chamber",
                        "P counts.rated: 3",
                        "P supplied.urgency: To be supplied by the Monitoring Officer",
                        "TABLE Exceptions, Quarter 2 2023-24");
    }

    @Test
    void whatIsNotForPublicationSaysSoBelowItsTitleThoughThatIsOnAPageOfItsOwn() {
        Composed page = new Assembly(Houses.plain())
                .compose(
                        ShippedTemplates.parse("plan-on-a-page", new Findings()),
                        Occasions.exempt(Map.of("public-interest", "It names a bidder.")),
                        figures(),
                        Optional.of(PlanMatters.sample("plan-on-a-page")),
                        List.of());

        Block.Section landscape = (Block.Section) page.paper().blocks().getFirst();
        assertThat(landscape.fit()).isEqualTo(Block.Fit.ONE_PAGE);
        assertThat(firstHeading(landscape)).isEqualTo(page.paper().title());
        assertThat(landscape.blocks().get(1))
                .isInstanceOfSatisfying(
                        Block.Callout.class,
                        banner -> assertThat(banner.heading().text()).isEqualTo("Not for publication"));
        assertThat(page.paper().blocks()).noneMatch(Block.Callout.class::isInstance);
    }

    @Test
    void withoutMeasuresThereIsStillAPaper() {
        QuarterFigures none = new QuarterFigures(Kpis.Q2, List.of());

        assertThat(PaperOutline.of(ShippedTemplates.report(none).paper()))
                .contains("N 4.1 The figures cover 0 measures. No measure has a rating. There are no measures.");
        assertThat(PaperOutline.of(ShippedTemplates.appendix(none, List.of()).paper()))
                .contains("P No problems were found.");
    }

    private static String firstHeading(Block section) {
        return ((Block.Heading) ((Block.Section) section).blocks().getFirst()).text();
    }

    private static QuarterFigures figures() {
        return Kpis.figures(
                measure("HS01")
                        .named("Days to decide a homelessness application")
                        .unit("days", 1)
                        .polarity(Polarity.LOWER_IS_BETTER)
                        .value("2022-23 Q2", "9.5", "10")
                        .value("2023-24 Q1", "13.2", "10")
                        .value("2023-24 Q2", "12", "10", Standing.FINAL, "Two posts are vacant."),
                measure("HS02")
                        .named("Affordable homes")
                        .unit("number", 0)
                        .basis(Basis.CUMULATIVE)
                        .value("2022-23 Q2", "40", "45")
                        .value("2023-24 Q1", "20", "25")
                        .value("2023-24 Q2", "50", "50"),
                measure("ST01")
                        .named("Missed bins")
                        .priority("Streets")
                        .service("Waste")
                        .given("2023-24 Q2", new Reading.NotReported(), "40", ""),
                measure("ST02")
                        .named("Recycling")
                        .priority("Streets")
                        .value("2023-24 Q1", "44", "45")
                        .value("2023-24 Q2", "43", "45"));
    }

    private static List<String> expected(String name) {
        try (InputStream in = Objects.requireNonNull(AssemblyTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
