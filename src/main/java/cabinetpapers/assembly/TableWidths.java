package cabinetpapers.assembly;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Column;
import java.util.List;

/**
 * Column widths in points for the house's page and table type, so that a status or a direction never wraps.
 *
 * <p>A width in ems is what the widest words take in Arial, rounded up; see {@link #PADDING} for the rest.
 */
final class TableWidths {

    /** Space inside a cell, both sides together, and a little more for a face that runs wider. */
    private static final double PADDING = 13;

    private static final double STATUS_EMS = 8.1;
    private static final double DIRECTION_EMS = 6.5;
    private static final double FIGURE_EMS = 5.1;
    /** One bold letter of a code, capitals and digits being the widest. */
    private static final double CODE_LETTER_EMS = 0.66;

    private static final double LEAST_CODE_EMS = 3;
    private static final double MOST_CODE_EMS = 7;

    private final double room;
    private final double em;

    private TableWidths(double room, double em) {
        this.room = room;
        this.em = em;
    }

    static TableWidths portrait(HouseStyle house) {
        HouseStyle.Page page = house.page();
        return new TableWidths(
                page.width() - page.left() - page.right(), house.sizes().table());
    }

    static TableWidths landscape(HouseStyle house) {
        HouseStyle.Page page = house.page();
        return new TableWidths(
                page.height() - page.left() - page.right(), house.sizes().table());
    }

    /** "○ Information only", the longest. */
    Column status() {
        return new Column(points(STATUS_EMS), Align.LEFT);
    }

    /** "► Unchanged", the longest; a reason in an arrow's place may wrap. */
    Column direction() {
        return new Column(points(DIRECTION_EMS), Align.LEFT);
    }

    /** "£1,234,567"; a longer figure may wrap. */
    Column figure() {
        return new Column(points(FIGURE_EMS), Align.RIGHT);
    }

    Column words(double ems) {
        return new Column(points(ems), Align.LEFT);
    }

    Column count(double ems) {
        return new Column(points(ems), Align.RIGHT);
    }

    /** @param longest how many letters the longest code has */
    Column code(int longest) {
        double ems = Math.clamp(longest * CODE_LETTER_EMS, LEAST_CODE_EMS, MOST_CODE_EMS);
        return new Column(points(ems), Align.LEFT);
    }

    /** What the other columns leave, but not so little that a measure's name cannot be read. */
    Column rest(double leastEms, List<Column> others) {
        double taken = others.stream().mapToDouble(Column::weight).sum();
        return new Column(Math.max(points(leastEms), room - taken), Align.LEFT);
    }

    private double points(double ems) {
        return ems * em + PADDING;
    }
}
