package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.WordTemplate;
import cabinetpapers.house.WordTemplate.Target;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The set-up of a template's first section: page, margins, and which header and footer its pages have. All in points.
 *
 * @param stated whether the template states a page, or A4 was taken
 * @param page upright
 * @param header from the page's edge to its first line
 * @param footer from the page's edge to its last line
 */
record Setup(Stated stated, Page page, double header, double footer, Optional<Element> section) {

    /** Where the page comes from. */
    enum Stated {
        BY_TEMPLATE,
        BY_NOBODY
    }

    private static final double MILLIMETRE = 72 / 25.4;
    private static final double INCH = 72;
    private static final Page A4 = new Page(210 * MILLIMETRE, 297 * MILLIMETRE, INCH, INCH, INCH, INCH);

    static Setup of(Element document, Place place, Findings findings) {
        List<Element> sections = Dom.all(document, "sectPr");
        if (sections.size() > 1) {
            findings.add(Finding.note(
                    place,
                    "it has " + sections.size() + " sections; page, header and footer are those of the first",
                    "Keep one section in the template; landscape pages are made where a paper needs them."));
        }
        Optional<Element> section = sections.stream().findFirst();
        Optional<Element> size = section.flatMap(all -> Dom.at(all, "pgSz"));
        Optional<Element> margins = section.flatMap(all -> Dom.at(all, "pgMar"));
        double header = points(margins, "header", INCH / 2);
        double footer = points(margins, "footer", INCH / 2);
        if (size.isEmpty()) {
            return new Setup(Stated.BY_NOBODY, A4, header, footer, section);
        }
        double width = points(size, "w", A4.width());
        double height = points(size, "h", A4.height());
        double top = Math.abs(points(margins, "top", INCH));
        double bottom = Math.abs(points(margins, "bottom", INCH));
        double left = points(margins, "left", INCH) + points(margins, "gutter", 0);
        double right = points(margins, "right", INCH);
        Page page = new Page(Math.min(width, height), Math.max(width, height), top, right, bottom, left);
        return new Setup(Stated.BY_TEMPLATE, page, header, footer, section);
    }

    /** Whether the first page has a header and footer of its own. */
    boolean firstPageDiffers() {
        return section.flatMap(all -> Dom.toggle(all, "titlePg")).orElse(false);
    }

    /** The name of the header or footer for a kind of page: {@code header} and {@code default}, {@code first}. */
    Optional<String> furniture(WordTemplate template, String kind, String pages) {
        return section.stream()
                .flatMap(all -> Dom.children(all, kind + "Reference").stream())
                .filter(reference ->
                        Dom.attribute(reference, "type").orElse("default").equals(pages))
                .map(reference -> template.part(template.document())
                        .targets()
                        .get(reference.getAttributeNS(Dom.RELATIONSHIPS, "id")))
                .filter(Target.Inside.class::isInstance)
                .map(target -> ((Target.Inside) target).part())
                .filter(template.parts()::containsKey)
                .findFirst();
    }

    /** Whether margins leave enough of the page, turned or not. */
    boolean leavesRoom() {
        double shorter = page.width();
        return shorter > 0
                && Math.max(page.left() + page.right(), page.top() + page.bottom()) <= shorter / 2
                && Math.min(page.left(), page.right()) >= 0;
    }

    private static double points(Optional<Element> element, String name, double otherwise) {
        return element.flatMap(found -> Dom.number(found, name))
                .map(twips -> twips / 20)
                .orElse(otherwise);
    }
}
