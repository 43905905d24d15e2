package cabinetpapers.html;

import cabinetpapers.chart.Charts;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.markup.Language;
import cabinetpapers.markup.Sanitiser;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Stage;
import java.io.OutputStream;
import java.util.List;

/** Renders papers as HTML in a house style: one file each, without scripts and without anything from elsewhere. */
public final class HtmlRenderer {

    private final HouseStyle house;
    private final Links links;
    private final Stage stage;

    public HtmlRenderer(HouseStyle house) {
        this(house, Stage.FINAL);
    }

    public HtmlRenderer(HouseStyle house, Stage stage) {
        this(house, Links.WEB, stage);
    }

    public HtmlRenderer(HouseStyle house, Links links) {
        this(house, links, Stage.FINAL);
    }

    private HtmlRenderer(HouseStyle house, Links links, Stage stage) {
        this.house = house;
        this.links = links;
        this.stage = stage;
    }

    /**
     * Writes the paper as a .html file in UTF-8. The same paper always gives the same bytes.
     *
     * @param out is not closed
     * @return what could not be shown as given
     */
    public List<Finding> render(Paper paper, OutputStream out) {
        Findings findings = new Findings();
        Place place = Place.of(paper.title());
        Html html = new Html(out, new Sanitiser(Language.HTML, place, findings));
        Furnishing furnishing = new Furnishing(house, paper.runningTitle());
        html.open("html", "lang", house.language()).line();
        head(html, paper, StyleSheet.of(house, furnishing));
        body(html);
        furnishing.header(html);
        html.open("main", "id", "paper", "tabindex", "-1").line();
        Notes notes = new Notes();
        Charts charts = new Charts(house);
        InlineWriter inlines = new InlineWriter(html, charts, notes, new Addresses(links, place, findings));
        new BlockWriter(html, inlines, Headings.of(paper), charts).write(paper.blocks());
        notes.write(html, inlines);
        html.close().line();
        furnishing.footer(html);
        html.finish();
        return findings.list();
    }

    /** A draft says so ahead of all else, and the style sheet says it again behind the words of each page. */
    private void body(Html html) {
        switch (stage) {
            case DRAFT -> html.open("body", "class", "unsigned").line();
            case FINAL -> html.open("body").line();
        }
        html.open("a", "class", "skip", "href", "#paper")
                .text("Skip to the paper")
                .close();
        html.line();
        switch (stage) {
            case DRAFT ->
                html.open("aside", "class", "draft", "aria-label", "Stage of the paper")
                        .open("p")
                        .text("Draft")
                        .close()
                        .close()
                        .line();
            case FINAL -> {}
        }
    }

    /** The policy allows nothing but our own style sheet and the pictures within the file. */
    private static void head(Html html, Paper paper, StyleSheet sheet) {
        html.open("head").line().empty("meta", "charset", "utf-8").line();
        html.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src '" + sheet.hash()
                                + "'; img-src data:; base-uri 'none'; form-action 'none'")
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("title").text(paper.title()).close().line();
        html.empty("meta", "name", "author", "content", paper.author()).line();
        html.empty("meta", "name", "description", "content", paper.subject()).line();
        html.style(sheet);
        html.line().close().line();
    }
}
