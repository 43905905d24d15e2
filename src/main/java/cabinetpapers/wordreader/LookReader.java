package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.HeadingLook;
import cabinetpapers.house.HouseStyle.Lettering;
import cabinetpapers.house.HouseStyle.Line;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Sizes;
import cabinetpapers.house.HouseStyle.Spacing;
import cabinetpapers.house.HouseStyle.Weight;
import cabinetpapers.house.TemplateLook;
import cabinetpapers.house.WordTemplate;
import cabinetpapers.house.WordTemplate.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads what a template's styles and set-up say of a paper's look. */
final class LookReader {

    private static final int LEVELS = 6;

    /** Heading sizes against the text's, where a template has no such heading. */
    private static final List<Double> HEADINGS = List.of(1.6, 1.3, 1.1, 1.0);

    /** Of tables, captions, header and footer at the most, where a template does not say, in points. */
    private static final double SMALL = 10.5;

    private static final double FURNITURE = 9;

    /** From the last line of a header to the text, in points. */
    private static final double CLEAR = 12;

    /** From one line to the next, against the size. */
    private static final double LINE = 1.25;

    /** Word's own colour of links: most templates leave it as it is. */
    private static final Colour LINK = Colour.of("#0563C1");

    /** Styles of Word's own that papers use. */
    static final List<String> KNOWN = List.of(
            "Normal",
            "Body Text",
            "Title",
            "heading 1",
            "heading 2",
            "heading 3",
            "heading 4",
            "heading 5",
            "heading 6",
            "List Bullet",
            "List Bullet 2",
            "List Bullet 3",
            "List Number",
            "List Number 2",
            "List Number 3",
            "caption",
            "Table Grid",
            "header",
            "footer",
            "TOC Heading",
            "toc 1",
            "toc 2",
            "toc 3",
            "Hyperlink",
            "Strong",
            "Emphasis",
            "footnote text",
            "footnote reference");

    /** Styles that nearly every paper uses. */
    private static final List<String> EXPECTED =
            List.of("heading 1", "heading 2", "heading 3", "caption", "List Bullet", "List Number");

    private final WordTemplate template;
    private final StyleSheet styles;
    private final Setup setup;
    private final Findings findings;
    private final StyleSheet.Look body;

    LookReader(WordTemplate template, StyleSheet styles, Setup setup, Findings findings) {
        this.template = template;
        this.styles = styles;
        this.setup = setup;
        this.findings = findings;
        body = styles.named(Barriers.bodyStyle(styles));
    }

    TemplateLook look() {
        Sizes sizes = sizes();
        Optional<Furniture> header = furniture("header", "default", setup.header());
        Optional<Furniture> footer = furniture("footer", "default", setup.footer());
        Optional<Furniture> firstHeader = first("header", setup.header());
        Optional<Furniture> firstFooter = first("footer", setup.footer());
        even();
        List<HeadingLook> headings = headings();
        return new TemplateLook(
                body.font(),
                sizes,
                body.colour(),
                headings.getFirst().colour(),
                styles.has("Hyperlink") ? styles.named("Hyperlink").colour() : LINK,
                new Lettering(headingFont(), headings, bodySpacing()),
                page(setup.page(), List.of(header, firstHeader), List.of(footer, firstFooter), sizes.furniture()),
                header,
                footer,
                firstHeader,
                firstFooter,
                template);
    }

    private Sizes sizes() {
        List<Double> headings = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            double own = styles.has("heading " + level)
                    ? styles.named("heading " + level).size()
                    : Math.min(
                            halfPoints(body.size() * HEADINGS.get(Math.min(level, HEADINGS.size()) - 1)),
                            headings.isEmpty() ? Double.MAX_VALUE : headings.getLast());
            headings.add(own);
        }
        while (headings.size() > 1 && headings.getLast().equals(headings.get(headings.size() - 2))) {
            headings.removeLast();
        }
        return new Sizes(
                headings,
                body.size(),
                size("Table Text", Math.min(body.size(), SMALL)),
                size("caption", Math.min(body.size(), SMALL)),
                size("header", size("footer", Math.min(body.size(), FURNITURE))));
    }

    /** Word has no finer sizes. */
    private static double halfPoints(double size) {
        return Math.round(size * 2) / 2.0;
    }

    private double size(String style, double otherwise) {
        return styles.has(style) ? styles.named(style).size() : otherwise;
    }

    private String headingFont() {
        return styles.has("heading 1") ? styles.named("heading 1").font() : body.font();
    }

    private List<HeadingLook> headings() {
        List<HeadingLook> headings = new ArrayList<>();
        for (int level = 1; level <= LEVELS; level++) {
            String name = "heading " + level;
            if (styles.has(name)) {
                StyleSheet.Look look = styles.named(name);
                headings.add(new HeadingLook(
                        look.colour(), look.bold() ? Weight.BOLD : Weight.REGULAR, Optional.of(spacing(look))));
            } else {
                headings.add(
                        headings.isEmpty()
                                ? new HeadingLook(body.colour(), Weight.BOLD, Optional.empty())
                                : headings.getLast());
            }
        }
        while (headings.size() > 1 && headings.getLast().equals(headings.get(headings.size() - 2))) {
            headings.removeLast();
        }
        return headings;
    }

    private static Spacing spacing(StyleSheet.Look look) {
        return new Spacing(look.before(), look.after(), look.line());
    }

    /** Paragraphs without any room between them would be a wall of text: then each format takes its own. */
    private Optional<Spacing> bodySpacing() {
        return body.before() + body.after() > 0 ? Optional.of(spacing(body)) : Optional.empty();
    }

    private Optional<Furniture> first(String kind, double fromEdge) {
        if (!setup.firstPageDiffers()) {
            return Optional.empty();
        }
        return Optional.of(furniture(kind, "first", fromEdge).orElse(new Furniture("", "")));
    }

    private Optional<Furniture> furniture(String kind, String pages, double fromEdge) {
        return setup.furniture(template, kind, pages).flatMap(name -> {
            Part part = template.part(name);
            Place place = new Place(template.source(), (pages.equals("first") ? "first " : "") + kind);
            return Dom.parse(part.bytes()).map(root -> {
                new Barriers(template.source(), styles, findings).pictures(root, place);
                LogoReader logos = new LogoReader(template, part, place, findings);
                return FurnitureReader.read(root, styles, logos, fromEdge, place, findings);
            });
        });
    }

    private void even() {
        boolean differ = template.related("settings")
                .flatMap(settings -> Dom.parse(settings.bytes()))
                .flatMap(settings -> Dom.toggle(settings, "evenAndOddHeaders"))
                .orElse(false);
        if (differ) {
            findings.add(Finding.note(
                    Place.of(template.source()),
                    "even pages have a header and footer of their own, which stand in Word only",
                    "Nothing need be done: PDF and HTML have those of odd pages throughout."));
        }
    }

    /** A header that is higher than the margin pushes the text down, in Word as in the PDF. */
    private static Page page(
            Page page, List<Optional<Furniture>> headers, List<Optional<Furniture>> footers, double size) {
        return new Page(
                page.width(),
                page.height(),
                headers.stream().mapToDouble(header -> reach(header, size)).reduce(page.top(), Math::max),
                page.right(),
                footers.stream().mapToDouble(footer -> reach(footer, size)).reduce(page.bottom(), Math::max),
                page.left());
    }

    private static double reach(Optional<Furniture> furniture, double size) {
        return furniture
                .filter(some -> !some.lines().isEmpty())
                .map(some -> some.fromEdge().orElse(0.0)
                        + CLEAR
                        + some.lines().stream()
                                .mapToDouble(line -> height(line, size))
                                .sum())
                .orElse(0.0);
    }

    private static double height(Line line, double size) {
        return Math.max(line.pictureHeight(), LINE * size);
    }

    /** What is made because the template lacks it. */
    void reportStyles() {
        List<String> missing =
                EXPECTED.stream().filter(name -> !styles.has(name)).toList();
        if (!missing.isEmpty()) {
            findings.add(Finding.note(
                    Place.of(template.source()),
                    "it has no style " + String.join(", ", missing) + "; papers have their own there",
                    "Add them in Word if they shall look otherwise."));
        }
        if (setup.stated() == Setup.Stated.BY_NOBODY) {
            findings.add(Finding.note(
                    Place.of(template.source()),
                    "it states no page; A4 with margins of 25.4 mm was taken",
                    "Set paper size and margins in Word."));
        }
    }

    /** The styles that papers use and that the template has, by their names in it. */
    List<String> known() {
        return KNOWN.stream().filter(styles::has).toList();
    }

    static StyleSheet styles(WordTemplate template) {
        Theme theme = new Theme(template.related("theme").flatMap(part -> Dom.parse(part.bytes())));
        Optional<Element> sheet = template.related("styles").flatMap(part -> Dom.parse(part.bytes()));
        return new StyleSheet(sheet, theme);
    }
}
