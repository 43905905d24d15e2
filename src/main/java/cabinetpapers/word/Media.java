package cabinetpapers.word;

import cabinetpapers.chart.Charts;
import cabinetpapers.chart.Drawing;
import cabinetpapers.chart.VectorPicture;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PngImage;
import cabinetpapers.word.Survey.Illustration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the paper's pictures into the file, ahead of the document that shows them, keeping none. */
final class Media {

    /**
     * A picture in the file, in points.
     *
     * @param relationship from the document to it
     */
    record Placed(String relationship, double width, double height) {
        private Placed at(String part) {
            return new Placed(part, width, height);
        }
    }

    /** So that caption and heading fit on the page with it. */
    private static final double SHARE_OF_PAGE = 0.7;

    private final WordPackage file;
    private final Relationships relationships;
    private final Charts charts;
    private final Map<PngImage, String> names = new HashMap<>();
    private int written;

    private Media(WordPackage file, Relationships relationships, Charts charts) {
        this.file = file;
        this.relationships = relationships;
        this.charts = charts;
    }

    /** The pictures in reading order. */
    static Deque<Placed> write(
            List<Illustration> illustrations, WordPackage file, Relationships relationships, Charts charts) {
        Media media = new Media(file, relationships, charts);
        Deque<Placed> placed = new ArrayDeque<>();
        for (Illustration illustration : illustrations) {
            placed.add(
                    switch (illustration) {
                        case Illustration.OfChart it -> media.chart(it.chart(), it.area());
                        case Illustration.OfPicture it -> media.picture(it.picture(), it.area());
                    });
        }
        return placed;
    }

    /** A picture for each sparkline, in the size that tables are set in. */
    static Map<Inline.Sparkline, Placed> write(
            Set<Inline.Sparkline> sparklines,
            double size,
            WordPackage file,
            Relationships relationships,
            Charts charts) {
        Media media = new Media(file, relationships, charts);
        Map<Inline.Sparkline, Placed> placed = new HashMap<>();
        for (Inline.Sparkline sparkline : sparklines) {
            Drawing drawing = charts.draw(sparkline);
            double width = Inline.Sparkline.WIDTH_EMS * size;
            placed.put(sparkline, media.metafile("sparkline", drawing, new Placed("", width, drawing.height(width))));
        }
        return placed;
    }

    private Placed chart(Chart chart, PageArea area) {
        Drawing drawing = charts.draw(chart);
        double height = Math.min(drawing.height(area.width()), SHARE_OF_PAGE * area.height());
        return metafile("chart", drawing, new Placed("", area.width(), height));
    }

    private Placed metafile(String kind, Drawing drawing, Placed size) {
        VectorPicture metafile = VectorPicture.of(drawing, size.width, size.height);
        return size.at(store(kind, metafile.extension(), metafile.contentType(), metafile.bytes()));
    }

    private Placed picture(Block.Picture picture, PageArea area) {
        PngImage png = picture.png();
        double aspect = (double) png.heightPixels() / png.widthPixels();
        String relationship = names.computeIfAbsent(png, image -> store("picture", "png", "image/png", image.bytes()));
        return fitting(picture.widthPoints(), aspect, area).at(relationship);
    }

    private static Placed fitting(double width, double aspect, PageArea area) {
        double fitting = Math.min(Math.min(width, area.width()), area.height() * SHARE_OF_PAGE / aspect);
        return new Placed("", fitting, fitting * aspect);
    }

    private String store(String kind, String extension, String contentType, byte[] bytes) {
        written++;
        String name = "media/%s%d.%s".formatted(kind, written, extension);
        file.picture(name, contentType, bytes);
        return relationships.internal("image", name);
    }
}
