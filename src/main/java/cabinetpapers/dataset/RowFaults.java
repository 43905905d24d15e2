package cabinetpapers.dataset;

import java.util.List;

/** What may be wrong with a row of any table, apart from what its cells say. */
final class RowFaults {

    /** References within plans. A whole number is safe among them: "Recommendation 3" is 3 in a number's cell too. */
    private static final List<Column> REFS =
            List.of(Column.REF, Column.PARENT, Column.NUMBER, Column.LINKED_REF, Column.PLAN_ID);

    private final Rows rows;
    private final Header header;
    private final Slips slips;
    private final int needed;

    RowFaults(Rows rows, Header header, Slips slips) {
        this.rows = rows;
        this.header = header;
        this.slips = slips;
        this.needed = header.needed();
    }

    /**
     * A row of more cells than the first row has a comma too many, and which one cannot be known: in {@code 1,095.5,,}
     * the last cell is blank, yet all but the first stand under the wrong heading.
     */
    Line.Shape shape(Row row) {
        return switch (rows.layout()) {
            case CELLS_STAY -> Line.Shape.WHOLE;
            case CELLS_SHIFT -> row.cells().size() > header.size() ? Line.Shape.SHIFTED : Line.Shape.WHOLE;
        };
    }

    void check(Line line, Row row) {
        checkWidth(line, row);
        checkCode(line);
        checkRefs(line);
    }

    private void checkWidth(Line line, Row row) {
        if (rows.layout() == Rows.Layout.CELLS_SHIFT && row.cells().size() < needed) {
            slips.add(Slip.SHORT_ROW, Column.CODE, line::place);
        }
        if (line.shape() == Line.Shape.SHIFTED) {
            return;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!header.headed(i) && !row.cell(i).blank()) {
                int position = i;
                slips.add(Slip.NO_HEADING, Column.CODE, () -> rows.place(row, position));
                return;
            }
        }
    }

    private void checkCode(Line line) {
        switch (line.format(Column.CODE)) {
            case NUMBER -> slips.add(Slip.NUMBER_FOR_CODE, Column.CODE, () -> line.place(Column.CODE));
            case DATE -> slips.add(Slip.DATE_FOR_CODE, Column.CODE, () -> line.place(Column.CODE));
            case TEXT, FORMULA -> {}
        }
    }

    private void checkRefs(Line line) {
        for (Column column : REFS) {
            switch (line.format(column)) {
                case NUMBER -> {
                    if (line.text(column).contains(".")) {
                        slips.add(Slip.NUMBER_FOR_REF, column, () -> line.place(column));
                    }
                }
                case DATE -> slips.add(Slip.DATE_FOR_CODE, column, () -> line.place(column));
                case TEXT, FORMULA -> {}
            }
        }
    }
}
