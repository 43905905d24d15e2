package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block.Align;
import java.util.ArrayList;
import java.util.List;

/** Styles of lists, callouts and table cells. */
final class BoxedStyles {

    /** Between a callout's text and its rule, in points. */
    static final double PADDING = 7;

    private final HouseStyle house;
    private final List<Style> styles = new ArrayList<>();

    private BoxedStyles(HouseStyle house) {
        this.house = house;
    }

    static List<Style> of(HouseStyle house) {
        BoxedStyles made = new BoxedStyles(house);
        for (ListFamily family : ListFamily.values()) {
            made.lists(family);
        }
        made.callouts();
        made.cells();
        made.fields();
        return made.styles;
    }

    private Style add(Style style) {
        styles.add(style);
        return style;
    }

    private void lists(ListFamily family) {
        for (int depth = 1; depth <= ListFamily.STYLED_DEPTHS; depth++) {
            for (ListKind kind : ListKind.values()) {
                Style style = add(Style.paragraph(family.styleId(kind, depth), family.styleName(kind, depth)));
                dress(style, family, depth);
                switch (kind) {
                    case BULLET, NUMBER -> style.numbered(new ListMark(family.styleList(kind), depth - 1));
                    case CONTINUE -> continued(style, family, depth);
                }
            }
        }
    }

    private void dress(Style style, ListFamily family, int depth) {
        switch (family) {
            case BODY -> style.basedOn(StyleIds.NORMAL).space(0, 4, TextStyles.LINE);
            case TABLE -> style.basedOn(StyleIds.cell(CellRole.TEXT, Align.LEFT));
            case CALLOUT -> style.basedOn(StyleIds.CALLOUT_TEXT).indent(family.indent(depth));
        }
    }

    private static void continued(Style style, ListFamily family, int depth) {
        switch (family) {
            case BODY, TABLE -> style.indent(family.indent(depth).withoutMark());
            // The first line begins with a tab: with an indent of its own it would stand in a box of its own.
            case CALLOUT -> {}
        }
    }

    private void callouts() {
        Style text = add(Style.paragraph(StyleIds.CALLOUT_TEXT, "Callout Text"))
                .basedOn(StyleIds.BODY_TEXT)
                .keepLines();
        boxed(text).space(0, 6, TextStyles.LINE);
        for (int level = 1; level <= 6; level++) {
            Style heading = add(Style.paragraph(StyleIds.calloutHeading(level), "Callout Heading " + level))
                    .basedOn(StyleIds.heading(level))
                    .next(StyleIds.CALLOUT_TEXT);
            boxed(heading).space(12, 6, 1);
        }
    }

    private Style boxed(Style style) {
        return style.box(house.palette().rule(), house.palette().calloutFill(), PADDING)
                .indent(new Indent(PADDING, PADDING, 0));
    }

    private void cells() {
        for (CellRole role : CellRole.values()) {
            for (Align align : Align.values()) {
                Style style = add(Style.paragraph(StyleIds.cell(role, align), name(role, align)))
                        .basedOn(StyleIds.NORMAL)
                        .space(2, 2, 1)
                        .size(house.sizes().table());
                switch (align) {
                    case LEFT -> style.align("left");
                    case RIGHT -> style.align("right");
                    case CENTRE -> style.align("center");
                }
                switch (role) {
                    // A header row may not stand alone at the foot of a page.
                    case HEADING -> style.bold().keepNext();
                    case ROW_HEADING, TEXT -> {}
                }
            }
        }
    }

    private static String name(CellRole role, Align align) {
        String name = "Table " + role.words();
        return switch (align) {
            case LEFT -> name;
            case RIGHT -> role == CellRole.TEXT ? "Table Number" : name + " Right";
            case CENTRE -> name + " Centre";
        };
    }

    private void fields() {
        add(Style.paragraph(StyleIds.FIELD_LABEL, "Field Label"))
                .basedOn(StyleIds.NORMAL)
                .space(3, 3, 1)
                .bold()
                .size(house.sizes().table());
        add(Style.paragraph(StyleIds.FIELD_VALUE, "Field Value"))
                .basedOn(StyleIds.NORMAL)
                .space(3, 3, 1)
                .size(house.sizes().table());
    }
}
