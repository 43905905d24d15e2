package cabinetpapers.html;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.HeadingLook;
import cabinetpapers.house.HouseStyle.Lettering;
import cabinetpapers.house.HouseStyle.Logo;
import cabinetpapers.house.HouseStyle.Weight;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import cabinetpapers.wordreader.CouncilTemplates;
import cabinetpapers.wordreader.TemplatedHouse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Papers on the web in a council's own Word template. */
class TemplatedPageTest {

    private static final HouseStyle FERNSHIRE = TemplatedHouse.of(CouncilTemplates.fernshire());

    @Test
    void thePageIsValidAndSaysWhatThePaperSays() {
        byte[] page = rendered(FERNSHIRE, Papers.specimen());

        assertThat(NuValidator.faults(page)).isEmpty();
        assertThat(HtmlOutline.of(page)).isEqualTo(PaperOutline.of(Papers.specimen()));
    }

    @Test
    void theLogoOfTheFirstPageAndTheRunningTitleStandAtTheTop() {
        Element header = page(FERNSHIRE).expectFirst("body > header");
        Logo first = FERNSHIRE.firstHeader().logos().getFirst();
        Element logo = header.expectFirst("img");

        assertThat(header.select("img")).hasSize(1);
        assertThat(logo.attr("src"))
                .isEqualTo("data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(first.png().bytes()));
        assertThat(List.of(logo.attr("width"), logo.attr("height"))).containsExactly("200", "67");
        assertThat(header.text()).isEqualTo("Specimen paper");
    }

    /** The template names it on the pages that follow, and leaves it unnamed on the first. */
    @Test
    void aLogoNamedOnSomePagesHasThatNameWhereItIsSeenOnce() {
        assertThat(page(FERNSHIRE).expectFirst("header img").attr("alt")).isEqualTo("Fernshire County Council");
    }

    @Test
    void aLogoThatIsNamedNowhereIsADecoration() {
        Logo logo = FERNSHIRE.firstHeader().logos().getFirst();
        Furniture plain = new Furniture("", "{title}");
        HouseStyle house = with(FERNSHIRE, FERNSHIRE.lettering(), plain, FERNSHIRE.firstHeader());

        assertThat(logo.alternativeText()).isEmpty();
        assertThat(page(house).select("header img").eachAttr("alt")).containsExactly("");
    }

    @Test
    void theWordsOfTheFooterStandAtTheEndWithoutItsPageNumbers() {
        assertThat(page(FERNSHIRE).select("body > footer").text()).isEqualTo("County Hall, Fernbridge");
    }

    @Test
    void headerAndFooterArePrintedOnEveryPageAndTheFirstHasItsOwn() {
        String css = css(FERNSHIRE);
        String others = css.substring(css.indexOf("@page {"), css.indexOf("@page :first"));
        String first = css.substring(css.indexOf("@page :first"), css.indexOf("@page { size"));

        assertThat(others)
                .contains("margin: 90.35pt 56.70pt 56.70pt 56.70pt")
                .contains("@top-left { content: url(\"data:image/svg+xml,%3Csvg ", "width='90.00pt' height='30.00pt'")
                .contains(
                        "@top-right { content: \"Specimen paper\"; font-size: 9.00pt;",
                        "vertical-align: top; padding-top: 28.35pt;")
                .contains("@bottom-left { content: \"County Hall, Fernbridge\";", "padding-bottom: 28.35pt;")
                .contains("@bottom-right { content: \"Page \" counter(page)");
        assertThat(first)
                .contains("@top-left { content: url(\"data:image/svg+xml,%3Csvg ", "width='150.00pt' height='50.00pt'")
                .contains("@top-right { content: none; }", "@bottom-left { content: none; }");
    }

    @Test
    void fontsSizesColoursAndSpacingAreTheTemplates() {
        assertThat(css(FERNSHIRE))
                .contains("--font: \"Calibri\", \"Carlito\", Arial, \"Liberation Sans\", sans-serif;")
                .contains("--heading-font: \"Calibri\", \"Carlito\", Arial,")
                .contains("--heading-1: 1.8333rem;", "--heading-2: 1.2500rem;")
                .contains("--heading-1-weight: normal;", "--heading-2-weight: bold;")
                .contains("--heading-1-colour: #1B5E3A;")
                .contains("--heading-1-before: 1.5000rem;", "--heading-1-after: 0.5000rem;")
                .contains("--body-before: 0.0000rem;", "--body-after: 0.6667rem;", "--body-line: 1.380;");
    }

    @Test
    void aFaceWithSerifsIsFollowedByOthersWithSerifsInTextHeadingsAndCharts() {
        HouseStyle plain = Houses.plain();
        Lettering lettering = new Lettering(
                "Georgia",
                List.of(new HeadingLook(Colour.of("#1D3557"), Weight.REGULAR, Optional.empty())),
                Optional.empty());
        HouseStyle house = with(inCambria(plain), lettering, plain.header(), plain.firstHeader());

        assertThat(css(house))
                .contains("--font: \"Cambria\", \"Caladea\", \"Times New Roman\", \"Liberation Serif\", serif;")
                .contains("--heading-font: \"Georgia\", \"Times New Roman\", \"Liberation Serif\", serif;");
        assertThat(page(house).select("svg.drawing > g").eachAttr("font-family"))
                .isNotEmpty()
                .containsOnly("Times New Roman,Liberation Serif,serif");
        assertThat(page(plain).select("svg.drawing > g").eachAttr("font-family"))
                .containsOnly("Arial,Liberation Sans,sans-serif");
    }

    @Test
    void nothingComesFromOutsideTheFile() {
        Document page = page(FERNSHIRE);

        assertThat(page.select("script, link, iframe, object, [style]")).isEmpty();
        assertThat(page.select("[src]").eachAttr("src")).isNotEmpty().allMatch(source -> source.startsWith("data:"));
        assertThat(css(FERNSHIRE).split("url\\(", -1))
                .hasSizeGreaterThan(1)
                .filteredOn(after -> !after.startsWith("\"data:image/svg+xml,"))
                .hasSize(1);
        assertThat(css(FERNSHIRE)).doesNotContain("@import");
    }

    private static HouseStyle inCambria(HouseStyle house) {
        return new HouseStyle(
                house.name(),
                house.language(),
                "Cambria",
                house.sizes(),
                house.palette(),
                house.page(),
                house.header(),
                house.footer(),
                house.requiredHeadings());
    }

    private static HouseStyle with(HouseStyle house, Lettering lettering, Furniture header, Furniture firstHeader) {
        return new HouseStyle(
                house.name(),
                house.language(),
                house.fontFamily(),
                house.sizes(),
                house.palette(),
                house.page(),
                header,
                house.footer(),
                house.requiredHeadings(),
                lettering,
                firstHeader,
                house.firstFooter(),
                house.template());
    }

    private static Document page(HouseStyle house) {
        return Jsoup.parse(new String(rendered(house, Papers.specimen()), StandardCharsets.UTF_8));
    }

    private static String css(HouseStyle house) {
        return page(house).expectFirst("style").data();
    }

    private static byte[] rendered(HouseStyle house, Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new HtmlRenderer(house).render(paper, out)).isEmpty();
        return out.toByteArray();
    }
}
