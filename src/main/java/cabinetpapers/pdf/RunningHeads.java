package cabinetpapers.pdf;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.Line;
import cabinetpapers.house.HouseStyle.Logo;
import cabinetpapers.house.HouseStyle.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpdf.text.Image;

/** The lines at the head and the foot of each page. */
final class RunningHeads {

    /** How far into the margin they stand, as a share of it from the page's edge. */
    private static final double MARGIN_SHARE = 0.62;

    /** With what belongs to it: "Page 3 of 12", and the dash or bar that sets it apart. Any other words are none of it. */
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s|·•–—-]*(?:\\b(?:page|p\\.)\\s*)?\\{page}(?:\\s*(?:of|/)\\s*\\{pages})?[\\s|·•–—-]*",
            Pattern.CASE_INSENSITIVE);

    private final HouseStyle house;
    private final String title;
    private final Glyphs glyphs;
    private final Remarks remarks;
    private final TextStyle style;
    private final Map<Logo, Optional<Image>> pictures = new HashMap<>();

    /** @param title the paper's running title */
    RunningHeads(HouseStyle house, String title, Glyphs glyphs, Remarks remarks) {
        this.house = house;
        this.title = title.replaceAll("\\s+", " ").strip();
        this.glyphs = glyphs;
        this.remarks = remarks;
        style = TextStyle.small(house, house.sizes().furniture());
    }

    void paint(Canvas canvas, PageShape shape, int page, int pages) {
        remarks.standAt("running title", title);
        Furniture header = page == 1 ? house.firstHeader() : house.header();
        Furniture footer = page == 1 ? house.firstFooter() : house.footer();
        canvas.belongsTo(Canvas.Artifact.HEADER);
        double top = shape.height() - header.fromEdge().orElse(MARGIN_SHARE * shape.top() - style.ascent());
        lines(canvas, header, shape, top, new Count(Canvas.Artifact.HEADER, page, pages));
        canvas.belongsTo(Canvas.Artifact.FOOTER);
        double foot = footer.fromEdge().map(edge -> edge + height(footer)).orElse(MARGIN_SHARE * shape.bottom());
        lines(canvas, footer, shape, foot, new Count(Canvas.Artifact.FOOTER, page, pages));
    }

    /**
     * A page's number, and how many there are.
     *
     * @param place which of the page's ends is being painted
     */
    private record Count(Canvas.Artifact place, int page, int pages) {}

    /** Some words of a side: a page's number can be told from the rest. */
    private record Words(List<Glyphs.Part> parts, Canvas.Artifact artifact) {}

    private void lines(Canvas canvas, Furniture furniture, PageShape shape, double top, Count count) {
        double at = top;
        for (Line line : furniture.lines()) {
            line(canvas, line, shape, at - Math.max(line.pictureHeight(), style.ascent()), count);
            at -= height(line);
        }
    }

    private double height(Furniture furniture) {
        return furniture.lines().stream().mapToDouble(this::height).sum();
    }

    /** Pictures stand on the line, as in Word. */
    private double height(Line line) {
        return Math.max(line.pictureHeight(), style.ascent()) + style.lineHeight() - style.ascent();
    }

    private void line(Canvas canvas, Line line, PageShape shape, double baseline, Count count) {
        side(canvas, line.left(), 0, shape, baseline, count);
        side(canvas, line.centre(), 0.5, shape, baseline, count);
        side(canvas, line.right(), 1, shape, baseline, count);
    }

    /** @param share of the room on the line that is left of it */
    private void side(Canvas canvas, Side side, double share, PageShape shape, double baseline, Count count) {
        List<Words> words = words(side.text(), count);
        double picture = side.logo().map(Logo::width).orElse(0.0);
        double between = picture > 0 && !words.isEmpty() ? style.size() / 2 : 0;
        double room = shape.textWidth() - picture - between;
        double size = style.size() * Math.min(1, room / Math.max(1, width(words, style.size())));
        double x = shape.left() + share * (room - width(words, size));
        side.logo().ifPresent(logo -> logo(canvas, logo, x, baseline));
        double at = x + picture + between;
        for (Words some : words) {
            canvas.belongsTo(some.artifact());
            text(canvas, some.parts(), size, at, baseline);
            at += width(List.of(some), size);
        }
        canvas.belongsTo(count.place());
    }

    private List<Words> words(String text, Count count) {
        List<Words> words = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int from = 0;
        while (number.find()) {
            add(words, text.substring(from, number.start()), count.place(), count);
            add(words, number.group(), Canvas.Artifact.PAGE_NUMBER, count);
            from = number.end();
        }
        add(words, text.substring(from), count.place(), count);
        return words;
    }

    private void add(List<Words> words, String text, Canvas.Artifact artifact, Count count) {
        List<Glyphs.Part> parts = glyphs.parts(filled(text, count), style.face());
        if (!parts.isEmpty()) {
            words.add(new Words(parts, artifact));
        }
    }

    /** Each picture is in the file once, however many pages show it. */
    private void logo(Canvas canvas, Logo logo, double x, double baseline) {
        pictures.computeIfAbsent(logo, this::read)
                .ifPresent(image -> canvas.image(image, x, baseline, logo.width(), logo.height()));
    }

    private Optional<Image> read(Logo logo) {
        try {
            return Optional.of(Image.getInstance(logo.png().bytes()));
        } catch (IOException | RuntimeException e) {
            remarks.hole("a picture cannot be read (" + e.getMessage() + ")", "Save it again as PNG.");
            return Optional.empty();
        }
    }

    /** @param size smaller than the style's where a title is wider than its line */
    private void text(Canvas canvas, List<Glyphs.Part> parts, double size, double x, double baseline) {
        TextStyle fitting = new TextStyle(style.face(), size, style.colour());
        double at = x;
        for (Glyphs.Part part : parts) {
            canvas.text(part.text(), part.face(), fitting, at, baseline);
            at += part.face().width(part.text(), size);
        }
    }

    private static double width(List<Words> words, double size) {
        return words.stream()
                .flatMap(some -> some.parts().stream())
                .mapToDouble(part -> part.face().width(part.text(), size))
                .sum();
    }

    private String filled(String text, Count count) {
        return text.replace("{page}", String.valueOf(count.page()))
                .replace("{pages}", String.valueOf(count.pages()))
                .replace("{title}", title);
    }
}
