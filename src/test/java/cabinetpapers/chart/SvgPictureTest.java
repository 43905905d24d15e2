package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Houses;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SvgPictureTest {

    private final Drawing drawing =
            new Charts(Houses.plain()).draw(Trends.provisionalFrom(3, Trends.percentages("70", "71", "", "73.5")));

    @Test
    void itHoldsTheSameShapesAndWordsAsTheDrawingPutDown() {
        RecordingInk recorded = RecordingInk.of(drawing, 340);
        Document svg = svg(SvgPicture.of(drawing, 340, drawing.height(340)).content());

        assertThat(svg.select("text").eachText()).isEqualTo(recorded.words());
        assertThat(svg.select("path[stroke]")).hasSize(recorded.lines.size());
        assertThat(svg.select("path:not([stroke])")).hasSize(recorded.fills.size());
    }

    @Test
    void theSameDrawingGivesTheSamePicture() {
        SvgPicture picture = SvgPicture.of(drawing, 340, 136);

        assertThat(picture.viewBox()).isEqualTo("0 0 340 136");
        assertThat(picture.content()).isEqualTo(SvgPicture.of(drawing, 340, 136).content());
    }

    @Test
    void wordsAreAsWideAsTheyWereLaidOutInWhateverFace() {
        SvgInk ink = new SvgInk();
        ink.text("Actual", new Point2D.Double(10.006, 20), Typefaces.font(Typefaces.Face.BOLD, 9), Color.BLACK);

        Element text = svg(ink.finish()).expectFirst("text");
        assertThat(text.attr("x")).isEqualTo("10.01");
        assertThat(text.attr("font-weight")).isEqualTo("bold");
        assertThat(Double.parseDouble(text.attr("textLength"))).isBetween(9 * 2.5, 9 * 3.5);
    }

    @Test
    void wordsCannotBecomeMarkup() {
        SvgInk ink = new SvgInk();
        ink.text(
                "</text><script>&\u0007", new Point2D.Double(), Typefaces.font(Typefaces.Face.REGULAR, 9), Color.BLACK);

        assertThat(svg(ink.finish()).select("script")).isEmpty();
        assertThat(svg(ink.finish()).select("text").text()).isEqualTo("</text><script>&");
    }

    @Test
    void linesKeepTheirDashesAndAreasTheirHoles() {
        SvgInk ink = new SvgInk();
        ink.line(
                new Line2D.Double(0, 1, 2.5, -1),
                new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0),
                new Color(0x8C4A00));
        Path2D holed = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        holed.append(new Rectangle2D.Double(0, 0, 4, 4), false);
        holed.append(new Rectangle2D.Double(1, 1, 2, 2), false);
        ink.fill(holed, Color.WHITE);

        List<Element> paths = svg(ink.finish()).select("path");
        assertThat(paths.getFirst().attr("d")).isEqualTo("M0 1L2.5 -1");
        assertThat(paths.getFirst().attr("stroke-dasharray")).isEqualTo("5 3");
        assertThat(paths.getFirst().attr("stroke")).isEqualTo("#8C4A00");
        assertThat(paths.getLast().attr("fill-rule")).isEqualTo("evenodd");
    }

    private static Document svg(String content) {
        return Jsoup.parse(content, "", Parser.xmlParser());
    }
}
