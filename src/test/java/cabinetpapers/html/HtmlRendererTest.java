package cabinetpapers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.Houses;
import cabinetpapers.markup.Language;
import cabinetpapers.markup.Sanitiser;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.Stage;
import cabinetpapers.paper.Tone;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    private record Made(String text, List<Finding> findings) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        Document page() {
            return Jsoup.parse(text);
        }
    }

    private static Made render(HouseStyle house, Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = new HtmlRenderer(house).render(paper, out);
        return new Made(out.toString(StandardCharsets.UTF_8), findings);
    }

    private static Made render(Block... blocks) {
        return render(Houses.plain(), Papers.of(blocks));
    }

    @Test
    void everyBlockIsReadBackAsItWasGiven() {
        Made made = render(Houses.plain(), Papers.specimen());

        assertThat(made.findings()).isEmpty();
        assertThat(HtmlOutline.of(made.bytes())).isEqualTo(PaperOutline.of(Papers.specimen()));
    }

    @Test
    void aDraftSaysSoAheadOfThePaperAndAFinalPaperDoesNot() {
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        new HtmlRenderer(Houses.plain(), Stage.DRAFT).render(Papers.specimen(), draft);

        Document page = Jsoup.parse(draft.toString(StandardCharsets.UTF_8));
        assertThat(page.select("aside.draft").text()).isEqualTo("Draft");
        assertThat(page.body().hasClass("unsigned")).isTrue();
        assertThat(HtmlOutline.of(draft.toByteArray())).isEqualTo(PaperOutline.of(Papers.specimen()));
        assertThat(render(Houses.plain(), Papers.specimen()).text()).doesNotContain("class=\"draft\"", "\"unsigned\"");
    }

    @Test
    void aFinancialYearStaysOnOneLine() {
        Element year = render(Block.Paragraph.of("Quarter 2 2023-24, on 2023-12-18"))
                .page()
                .select("main .year")
                .getFirst();

        assertThat(year.text()).isEqualTo("2023-24");
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(render(Houses.plain(), Papers.specimen()).bytes())
                .isEqualTo(render(Houses.plain(), Papers.specimen()).bytes());
    }

    @Test
    void thePageHasALanguageATitleOneMainAndOneFirstHeading() {
        Document page = render(Houses.plain(), Papers.specimen()).page();

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isEqualTo("Specimen paper");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.expectFirst("body > a").attr("href"))
                .isEqualTo("#" + page.expectFirst("main").id());
    }

    @Test
    void nothingRunsAndNothingComesFromElsewhere() throws Exception {
        Document page = render(Houses.plain(), Papers.specimen()).page();
        byte[] style = page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

        assertThat(page.select("script, link, iframe, object, [style], [onclick], [src^=http]"))
                .isEmpty();
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-" + hash + "'; ");
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void numbersOfSectionsAndParagraphsAreTextAndAnchors() {
        Document page = render(Houses.plain(), Papers.specimen()).page();

        assertThat(page.expectFirst("#section-2").text()).isEqualTo("2 Background");
        assertThat(page.expectFirst("[id=paragraph-2.1]").text()).startsWith("2.1 Some strong, some stressed words");
    }

    @Test
    void aTablesHeadersSayWhatTheyHead() {
        Document page = render(Papers.longTable(3)).page();
        Element region = page.expectFirst("[role=region]");
        Element table = region.expectFirst("table");

        assertThat(table.select("thead th").eachAttr("scope"))
                .containsOnly("col")
                .hasSize(5);
        assertThat(table.expectFirst("tbody tr").select("th").eachAttr("scope")).containsExactly("row", "row");
        assertThat(region.attr("role")).isEqualTo("region");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(page.expectFirst("#" + region.attr("aria-labelledby")).text())
                .isEqualTo("Scorecard");
    }

    @Test
    void labelsAboveTheirValuesAreStillEachBeforeItsOwn() {
        List<List<Block.Field>> rows =
                List.of(List.of(Block.Field.of("Subject", "Report"), Block.Field.of("Item", "8")));
        Document page =
                render(new Block.FieldGrid("Front", Block.Labels.ABOVE, rows)).page();

        assertThat(page.select(".fields.above.pairs-2 > dl > div > *").eachText())
                .containsExactly("Subject", "Report", "Item", "8");
        assertThat(render(new Block.FieldGrid("Front", rows)).page().select(".above"))
                .isEmpty();
    }

    @Test
    void aStatusHasShapeWordAndColourAndItsWordAloneIsHeard() {
        Element status = render(new Block.Paragraph(List.of(new Inline.Status(Tone.AMBER, "Amber"))))
                .page()
                .expectFirst(".status");

        assertThat(status.classNames()).contains("tone-amber");
        assertThat(status.wholeText()).isEqualTo("■\u00A0Amber");
        assertThat(status.select("[aria-hidden=true]").text()).isEqualTo("■");
    }

    @Test
    void aShortStatusStaysOnOneLine() {
        Document page = render(new Block.Paragraph(List.of(
                        new Inline.Status(Tone.RED, "25 High"), new Inline.Status(Tone.NEUTRAL, "Information only"))))
                .page();

        assertThat(page.select(".status").stream().map(Element::wholeText))
                .containsExactly("◆\u00A025\u00A0High", "○\u00A0Information only");
    }

    @Test
    void aTableWhoseWordsDoNotFitAPhoneSideBySideScrollsRatherThanCutThem() {
        assertThat(render(table("Heading", "What the plan says", "Interdependencies", "All other programmes."))
                        .page()
                        .select("table.narrow"))
                .hasSize(1);
        assertThat(render(table("Responsibilities", "Acknowledgements", "Lead", "None"))
                        .page()
                        .select(".scroll > table"))
                .hasSize(1);
    }

    private static Block table(String first, String second, String... cells) {
        return new Block.Table(
                "Table",
                List.of(new Block.Column(1, Block.Align.LEFT), new Block.Column(1, Block.Align.LEFT)),
                List.of(Block.Row.of(first, second)),
                List.of(Block.Row.of(cells)),
                1);
    }

    @Test
    void aFootnoteLeadsThereAndBack() {
        Document page = render(Houses.plain(), Papers.specimen()).page();
        Element mark = page.expectFirst("[role=doc-noteref]");
        Element note = page.expectFirst(mark.attr("href"));

        assertThat(note.text()).isEqualTo("The note at the foot. Back to the text");
        assertThat(note.expectFirst("a").attr("href")).isEqualTo("#" + mark.id());
    }

    @Test
    void aFootnoteWithinALinkStandsAfterIt() {
        Inline link = new Inline.Link(
                List.of(Inline.text("strategy"), new Inline.Footnote(List.of(Inline.text("As amended.")))),
                URI.create("https://www.example.org/"));

        Document page = render(new Block.Paragraph(List.of(link))).page();

        assertThat(page.select("main p a")).hasSize(2);
        assertThat(page.select("main p > a").text()).isEqualTo("strategy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc", "strategy"})
    void aLinkToAnythingButAPageOrAMailboxIsWordsAlone(String target) {
        Made made = render(new Block.Paragraph(
                List.of(new Inline.Link(List.of(Inline.text("our strategy")), URI.create(target)))));

        assertThat(made.page().select("main a")).isEmpty();
        assertThat(made.page().select("main p").text()).isEqualTo("our strategy");
        assertThat(made.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("our strategy", target, "https://"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://www.example.org/a?b=c&d=%22e", "HTTP://example.org", "mailto:a@example.org"})
    void aLinkToAPageOrAMailboxIsKept(String target) {
        Made made =
                render(new Block.Paragraph(List.of(new Inline.Link(List.of(Inline.text("here")), URI.create(target)))));

        assertThat(made.page().select("main a").attr("href")).isEqualTo(target);
        assertThat(made.findings()).isEmpty();
    }

    @Test
    void markupInWordsStaysWords() {
        String words = "</p><script>alert(1)</script> & \"quoted\" <!-- ' -->";

        Made made = render(
                Block.Paragraph.of(words),
                new Block.Table(
                        words,
                        List.of(new Block.Column(1, Block.Align.LEFT)),
                        List.of(Block.Row.of(words)),
                        List.of(),
                        0));

        assertThat(made.page().select("script")).isEmpty();
        assertThat(made.page().select("main > p").text()).isEqualTo(words);
        assertThat(made.page().select("caption").text()).isEqualTo(words);
    }

    @Test
    void whatHtmlCannotHoldIsLeftOutAndReportedOnce() {
        Made made = render(
                Block.Paragraph.of("bell\u0007, \u0085, \uFFFE and half \uD83D of a face"),
                Block.Paragraph.of("bell\u0007, \u0085, \uFFFE and half \uD83D of a face"),
                Block.Paragraph.of("a face \uD83D\uDE00, ŵ and Żukowska"));

        assertThat(made.page().select("main p").eachText())
                .containsExactly(
                        "bell, , and half of a face",
                        "bell, , and half of a face",
                        "a face \uD83D\uDE00, ŵ and Żukowska");
        assertThat(made.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fact()).contains("U+0007"));
    }

    @Test
    void aHousesFontAndFooterCannotBreakOutOfTheStyleSheet() {
        String hostile = "\"; } </style><script>alert(1)</script> \\ \n {title}";
        HouseStyle plain = Houses.plain();
        HouseStyle house = new HouseStyle(
                plain.name(),
                plain.language(),
                hostile,
                plain.sizes(),
                plain.palette(),
                plain.page(),
                plain.header(),
                new Furniture(hostile, "Page {page} of {pages}"),
                plain.requiredHeadings());

        Document page = render(house, Papers.specimen()).page();

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.expectFirst("style").data()).contains("counter(page)", "counter(pages)", "orphans");
        assertThat(page.select("footer").text())
                .contains("</style>", "Specimen paper")
                .doesNotContain("{page}");
    }

    @Test
    void theWriterItselfRefusesWhatRuns() {
        Html html = new Html(
                OutputStream.nullOutputStream(), new Sanitiser(Language.HTML, Place.of("paper"), new Findings()));

        assertThatIllegalArgumentException().isThrownBy(() -> html.open("a", "href", "javascript:alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("a", "href", " javascript:alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("p", "onclick", "alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("p", "style", "color: red"));
    }

    @Test
    void aLandscapeSectionIsPrintedOnPagesOfItsOwn() {
        Document page = render(Houses.plain(), Papers.specimen()).page();

        assertThat(page.select(".pages.landscape h2").text()).isEqualTo("Scorecard");
        assertThat(page.expectFirst("style").data())
                .contains("@page landscape { size: 841.89pt 595.28pt ; }", ".pages.landscape { page: landscape; }");
    }
}
