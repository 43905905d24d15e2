package cabinetpapers.pdf;

import cabinetpapers.chart.Charts;
import cabinetpapers.chart.Drawing;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PngImage;
import cabinetpapers.pdf.Item.Keep;
import cabinetpapers.pdf.TagAttribute.Placement;
import java.io.IOException;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;

/** Measures charts and pictures, and has them painted later. */
final class PictureLayout {

    /** The most of a page's height that a chart takes. */
    private static final double CHART_SHARE = 0.42;

    /** The most of a page's height that a picture takes. */
    private static final double PICTURE_SHARE = 0.95;

    private final HouseStyle house;
    private final Charts charts;
    private final Fonts fonts;
    private final Glyphs glyphs;
    private final Remarks remarks;

    PictureLayout(HouseStyle house, Fonts fonts, Glyphs glyphs, Remarks remarks) {
        this.house = house;
        this.fonts = fonts;
        this.glyphs = glyphs;
        this.remarks = remarks;
        charts = new Charts(house);
    }

    /** As wide as the text, and no higher than leaves room for the rest. */
    ChartSlice chart(Block.Figure figure, Tag tag, PageShape area) {
        double width = area.textWidth();
        double height = Math.min(charts.draw(figure.chart()).height(width), CHART_SHARE * area.textHeight());
        return new ChartSlice(tag, width, height, Placement.BLOCK, template -> {
            remarks.standAt("figure", figure.caption());
            draw(charts.draw(figure.chart()), template, width, height);
        });
    }

    /** @param size of the words that it stands in a line with, in points */
    ChartSlice sparkline(Inline.Sparkline sparkline, Tag tag, double size) {
        double width = Inline.Sparkline.WIDTH_EMS * size;
        double height = Inline.Sparkline.HEIGHT_EMS * size;
        return new ChartSlice(
                tag,
                width,
                height,
                Placement.INLINE,
                template -> draw(charts.draw(sparkline), template, width, height));
    }

    private void draw(Drawing drawing, PdfTemplate template, double width, double height) {
        ChartCanvas canvas = new ChartCanvas(template, width, height, fonts, glyphs);
        drawing.paint(canvas, width, height);
        canvas.dispose();
    }

    void picture(Block.Picture picture, Flow flow, Tag parent, PageShape area) {
        remarks.standAt("picture", picture.alternativeText());
        PngImage png = picture.png();
        double aspect = (double) png.heightPixels() / png.widthPixels();
        double width =
                Math.min(picture.widthPoints(), Math.min(area.textWidth(), PICTURE_SHARE * area.textHeight() / aspect));
        if (width < picture.widthPoints()) {
            remarks.note(
                    "the picture is larger than the page and is printed %.0f points wide instead of %.0f"
                            .formatted(width, picture.widthPoints()),
                    "Ask for a smaller width.");
        }
        Tag tag = parent.child(Role.FIGURE).alternativeText(picture.alternativeText());
        Pen pen = new Pen(house.palette().rule(), 0.75);
        flow.gap(house.sizes().body());
        flow.add(new PictureSlice(tag, width, width * aspect, () -> read(picture), pen), Keep.FREE);
        flow.gap(house.sizes().body());
    }

    private Optional<Image> read(Block.Picture picture) {
        try {
            return Optional.of(Image.getInstance(picture.png().bytes()));
        } catch (IOException | RuntimeException e) {
            remarks.standAt("picture", picture.alternativeText());
            remarks.hole("the picture cannot be read (" + e.getMessage() + ")", "Save it again as PNG.");
            return Optional.empty();
        }
    }
}
