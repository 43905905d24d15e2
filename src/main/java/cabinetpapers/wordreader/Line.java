package cabinetpapers.wordreader;

import cabinetpapers.paper.Block.Numbered;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A paragraph and what it is.
 *
 * @param list where it stands in a list, if it does
 */
record Line(Element paragraph, Kind kind, Optional<ListMarks.Place> list) {

    private static final int DEEPEST_HEADING = 6;

    static Line of(Element paragraph, SignedFile file) {
        StyleSheet.Look style = file.styles().ofParagraph(paragraph);
        Optional<ListMarks.Place> list = file.lists().of(paragraph);
        Optional<Kind> ofList = list.flatMap(place -> Kind.of(place.style())).filter(Line::counts);
        Kind kind = style.names().stream()
                .flatMap(name -> Kind.of(name).stream())
                .findFirst()
                .map(named -> ofOutline(named, style))
                .orElseGet(Kind.Body::new);
        return new Line(paragraph, settled(kind, ofList, list, ListMarks.unlisted(paragraph)), list);
    }

    private static boolean counts(Kind kind) {
        return kind instanceof Kind.NumberedText || kind instanceof Kind.Heading;
    }

    /** A style of somebody's own may be a heading by its place in the outline. */
    private static Kind ofOutline(Kind named, StyleSheet.Look style) {
        boolean plain = named instanceof Kind.Body;
        return style.outlineLevel()
                .filter(level -> plain)
                .flatMap(Dom::number)
                .<Kind>map(level -> new Kind.Heading(Math.min(DEEPEST_HEADING, 1 + level.intValue()), Numbered.PLAIN))
                .orElse(named);
    }

    /** The list that a paragraph was put into or taken out of by hand counts before its style. */
    private static Kind settled(Kind kind, Optional<Kind> ofList, Optional<ListMarks.Place> list, boolean unlisted) {
        if (unlisted) {
            return switch (kind) {
                case Kind.NumberedText none -> new Kind.Body();
                case Kind.Item none -> new Kind.Body();
                case Kind.Heading heading -> new Kind.Heading(heading.level(), Numbered.PLAIN);
                default -> kind;
            };
        }
        if (list.isEmpty()) {
            return kind;
        }
        ListMarks.Place place = list.get();
        return switch (kind) {
            case Kind.Item item -> new Kind.Item(item.mark(), place.depth(), item.home());
            case Kind.Body none -> ofList.orElseGet(() -> new Kind.Item(place.mark(), place.depth(), Kind.Home.TEXT));
            case Kind.CellText none -> new Kind.Item(place.mark(), place.depth(), Kind.Home.TEXT);
            case Kind.BoxText none -> new Kind.Item(place.mark(), place.depth(), Kind.Home.BOX);
            default -> kind;
        };
    }

    ListMarks.Place place() {
        return list.orElse(ListMarks.Place.NOWHERE);
    }

    boolean beginsPage() {
        return Dom.toggle(paragraph, "pPr", "pageBreakBefore").orElse(false);
    }

    Optional<Element> endOfSection() {
        return Dom.at(paragraph, "pPr", "sectPr");
    }
}
