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
        made.cells(Density.NORMAL);
        made.cells(Density.COMPACT);
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
                    case BULLET, NUMBER -> style.offered().numbered(new ListMark(family.styleList(kind), depth - 1));
                    case CONTINUE -> continued(style, family, depth);
                }
            }
        }
    }

    private void dress(Style style, ListFamily family, int depth) {
        switch (family) {
            case BODY, SECTION -> style.basedOn(StyleIds.NORMAL).space(Spacing.LIST, TextStyles.line(house));
            case TABLE -> style.basedOn(StyleIds.cell(Density.NORMAL, CellRole.TEXT, Align.LEFT));
            case COMPACT_TABLE -> style.basedOn(StyleIds.cell(Density.COMPACT, CellRole.TEXT, Align.LEFT));
            case CALLOUT ->
                style.basedOn(StyleIds.CALLOUT_TEXT)
                        .space(Spacing.LIST, TextStyles.line(house))
                        .indent(family.indent(depth));
        }
    }

    private static void continued(Style style, ListFamily family, int depth) {
        switch (family) {
            case BODY, TABLE, COMPACT_TABLE, SECTION ->
                style.indent(family.indent(depth).withoutMark());
            // The first line begins with a tab: with an indent of its own it would stand in a box of its own.
            case CALLOUT -> {}
        }
    }

    private void callouts() {
        Style text = add(Style.paragraph(StyleIds.CALLOUT_TEXT, "Callout Text"))
                .offered()
                .basedOn(StyleIds.BODY_TEXT)
                .keepLines();
        boxed(text).space(Spacing.CALLOUT, TextStyles.line(house));
        for (int level = 1; level <= 6; level++) {
            Style heading = add(Style.paragraph(StyleIds.calloutHeading(level), "Callout Heading " + level))
                    .basedOn(StyleIds.heading(level))
                    .next(StyleIds.CALLOUT_TEXT);
            boxed(heading).space(Spacing.CALLOUT_HEADING, 1);
        }
    }

    private Style boxed(Style style) {
        return style.box(house.palette().rule(), house.palette().calloutFill(), PADDING)
                .indent(new Indent(PADDING, PADDING, 0));
    }

    private void cells(Density density) {
        for (CellRole role : CellRole.values()) {
            for (Align align : Align.values()) {
                Style style = add(Style.paragraph(StyleIds.cell(density, role, align), name(density, role, align)))
                        .basedOn(StyleIds.NORMAL)
                        .space(Spacing.CELL, 1)
                        .size(density.size(house))
                        .offered()
                        .align(alignment(align));
                switch (role) {
                    // A header row may not stand alone at the foot of a page.
                    case HEADING -> style.bold().keepNext();
                    case ROW_HEADING, TEXT -> {}
                }
            }
        }
    }

    private static String alignment(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case CENTRE -> "center";
        };
    }

    private static String name(Density density, CellRole role, Align align) {
        String table = density.prefix() + "Table ";
        String name = table + role.words();
        return switch (align) {
            case LEFT -> name;
            case RIGHT -> role == CellRole.TEXT ? table + "Number" : name + " Right";
            case CENTRE -> name + " Centre";
        };
    }

    /** The rows of a grid stay together, and so its last row has styles of its own. */
    private void fields() {
        for (FieldRow row : FieldRow.values()) {
            Style value = add(Style.paragraph(row.value(), row.valueName()))
                    .basedOn(StyleIds.NORMAL)
                    .space(Spacing.FIELD, 1)
                    .size(house.sizes().table());
            switch (row) {
                case INNER -> value.keepNext();
                case LAST -> {}
            }
            add(Style.paragraph(row.label(), row.labelName()))
                    .basedOn(row.value())
                    .bold();
        }
    }
}
