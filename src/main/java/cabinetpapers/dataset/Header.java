package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A table's first row: which known column stands where. */
final class Header {

    private final Map<Column, Integer> positions;
    private final List<String> headings;

    private Header(Map<Column, Integer> positions, List<String> headings) {
        this.positions = positions;
        this.headings = headings;
    }

    /** Empty where the rows below cannot be read by it, which is then a finding. */
    static Optional<Header> read(KnownTable table, Rows rows, Row row, Findings findings) {
        return new Reading(table, rows, row, findings).header();
    }

    OptionalInt position(Column column) {
        Integer position = positions.get(column);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** How many cells the first row has. */
    int size() {
        return headings.size();
    }

    /** Whether the column has a heading, known or not. */
    boolean headed(int position) {
        return position < headings.size() && !headings.get(position).isEmpty();
    }

    /** How many cells a row needs for each known column to have one. */
    int needed() {
        return positions.values().stream()
                .mapToInt(position -> position + 1)
                .max()
                .orElse(0);
    }

    /** Reads one first row and says what is wrong with it. */
    private static final class Reading {
        private final KnownTable table;
        private final Rows rows;
        private final Row row;
        private final Findings findings;
        private final List<String> headings = new ArrayList<>();
        private final Map<Column, Integer> positions = new LinkedHashMap<>();
        private final Map<String, Integer> unknown = new LinkedHashMap<>();
        private boolean broken;

        Reading(KnownTable table, Rows rows, Row row, Findings findings) {
            this.table = table;
            this.rows = rows;
            this.row = row;
            this.findings = findings;
        }

        Optional<Header> header() {
            for (int i = 0; i < row.cells().size(); i++) {
                place(i, CellText.line(CellText.printable(row.cell(i).text())));
            }
            if (positions.isEmpty()) {
                findings.add(noColumns());
                return Optional.empty();
            }
            table.required().forEach(this::require);
            unknown.forEach(this::note);
            return broken ? Optional.empty() : Optional.of(new Header(positions, headings));
        }

        private void place(int position, String heading) {
            headings.add(heading);
            if (heading.isEmpty()) {
                return;
            }
            Optional<Column> column = table.column(heading.toLowerCase(Locale.ROOT));
            if (column.isEmpty()) {
                unknown.putIfAbsent(heading, position);
                return;
            }
            Integer before = positions.putIfAbsent(column.get(), position);
            if (before != null) {
                broken = true;
                findings.add(Finding.blocker(
                        rows.place(row, position),
                        "the column " + column.get().title() + " is there twice (columns " + (before + 1) + " and "
                                + (position + 1) + ")",
                        "Delete or rename one of them and run again."));
            }
        }

        private Finding noColumns() {
            String first = row.cell(0).text();
            boolean separated = row.cells().size() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0);
            return separated
                    ? Finding.blocker(
                            rows.place(row),
                            "the columns are separated by " + (first.indexOf(';') >= 0 ? "semicolons" : "tabs"),
                            "Save the file as \"CSV UTF-8\", which has commas, and run again.")
                    : Finding.blocker(
                            rows.place(row),
                            "the first row holds no column of the table " + table.title(),
                            "Put the names of the columns (" + titles() + ") in the first row and run again.");
        }

        private String titles() {
            return String.join(
                    ", ", table.required().stream().map(Column::title).toList());
        }

        private void require(Column column) {
            if (positions.containsKey(column)) {
                return;
            }
            broken = true;
            Optional<String> misspelt = Nearest.toHeading(column.title(), unknown.keySet());
            misspelt.ifPresent(unknown::remove);
            findings.add(Finding.blocker(
                    rows.place(row),
                    "there is no column " + column.title(),
                    misspelt.map(heading -> "Rename \"" + heading + "\" to " + column.title())
                                    .orElse("Add the column")
                            + " and run again."));
        }

        private void note(String heading, int position) {
            List<String> free = table.columns().stream()
                    .filter(column -> !positions.containsKey(column))
                    .map(Column::title)
                    .toList();
            findings.add(Finding.note(
                    rows.place(row, position),
                    "the column \"" + Quoted.shortened(heading) + "\" is not known and not read",
                    Nearest.toHeading(heading, free)
                            .map(title -> "Rename it to " + title + " if that is meant.")
                            .orElse("Leave it if it is only for your own use.")));
        }
    }
}
