package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import java.util.List;

/** The lines at the head and the foot of each page. */
final class RunningHeads {

    /** How far into the margin they stand, as a share of it from the page's edge. */
    private static final double MARGIN_SHARE = 0.62;

    private final HouseStyle house;
    private final String title;
    private final Glyphs glyphs;
    private final Remarks remarks;
    private final TextStyle style;

    /** @param title the paper's running title */
    RunningHeads(HouseStyle house, String title, Glyphs glyphs, Remarks remarks) {
        this.house = house;
        this.title = title.replaceAll("\\s+", " ").strip();
        this.glyphs = glyphs;
        this.remarks = remarks;
        style = new TextStyle(
                Typefaces.Face.REGULAR,
                house.sizes().furniture(),
                house.palette().text());
    }

    void paint(Canvas canvas, PageShape shape, int page, int pages) {
        remarks.standAt("running title", title);
        double top = shape.height() - MARGIN_SHARE * shape.top();
        double bottom = MARGIN_SHARE * shape.bottom() - style.ascent();
        canvas.belongsTo(Canvas.Artifact.HEADER);
        line(canvas, filled(house.header(), page, pages), shape, top);
        canvas.belongsTo(Canvas.Artifact.FOOTER);
        line(canvas, filled(house.footer(), page, pages), shape, bottom);
    }

    private void line(Canvas canvas, Furniture line, PageShape shape, double baseline) {
        text(canvas, glyphs.parts(line.left(), style.face()), shape.left(), baseline);
        List<Glyphs.Part> right = glyphs.parts(line.right(), style.face());
        text(canvas, right, shape.width() - shape.right() - width(right), baseline);
    }

    private void text(Canvas canvas, List<Glyphs.Part> parts, double x, double baseline) {
        double at = x;
        for (Glyphs.Part part : parts) {
            canvas.text(part.text(), part.face(), style, at, baseline);
            at += part.face().width(part.text(), style.size());
        }
    }

    private double width(List<Glyphs.Part> parts) {
        return parts.stream()
                .mapToDouble(part -> part.face().width(part.text(), style.size()))
                .sum();
    }

    private Furniture filled(Furniture line, int page, int pages) {
        return new Furniture(filled(line.left(), page, pages), filled(line.right(), page, pages));
    }

    private String filled(String text, int page, int pages) {
        return text.replace("{page}", String.valueOf(page))
                .replace("{pages}", String.valueOf(pages))
                .replace("{title}", title);
    }
}
