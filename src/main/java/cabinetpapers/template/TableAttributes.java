package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block.Labels;
import cabinetpapers.template.Template.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the line before a table says about it. */
sealed interface TableAttributes {

    Set<String> OF_ROWS = Set.of("caption", "widths", "row-headers");
    Set<String> OF_FORM = Set.of(".form", "name", "labels");

    /** A table of the {@code .form} kind. */
    record Form(String name, Labels labels) implements TableAttributes {}

    /** A table of data. */
    record OfRows(List<Span> caption, Optional<String> widths, Optional<String> rowHeaders, Place place)
            implements TableAttributes {

        /** Equal shares where none are given. */
        List<Double> weights(int columns, Findings findings) {
            List<Double> equal = Collections.nCopies(columns, 1.0);
            if (widths.isEmpty()) {
                return equal;
            }
            List<Double> weights = new ArrayList<>();
            for (String share : widths.get().split(",", -1)) {
                number(share.strip(), 0.01, 1000).ifPresent(weights::add);
            }
            if (weights.size() != columns || widths.get().split(",", -1).length != columns) {
                findings.add(Finding.blocker(
                        place,
                        "widths \"" + widths.get() + "\" do not fit a table of " + columns + " columns",
                        "Write one number a column, with commas between: widths=\"3,1,1\"."));
                return equal;
            }
            return weights;
        }

        /** None where nothing is said. */
        int rowHeaders(int columns, Findings findings) {
            if (rowHeaders.isEmpty()) {
                return 0;
            }
            Optional<Double> count = number(rowHeaders.get(), 0, columns).filter(number -> number % 1 == 0);
            if (count.isEmpty()) {
                findings.add(Finding.blocker(
                        place,
                        "row-headers \"" + rowHeaders.get() + "\" is not a number of columns",
                        "Write how many leading columns head their rows, 0 to " + columns + "."));
            }
            return count.orElse(0.0).intValue();
        }
    }

    static TableAttributes of(Sibling.Attributes attributes, Findings findings) {
        Map<String, String> arguments = attributes.arguments();
        Place place = attributes.place();
        boolean form = arguments.containsKey(".form");
        Set<String> known = form ? OF_FORM : OF_ROWS;
        for (String key : arguments.keySet()) {
            if (!known.contains(key)) {
                findings.add(Finding.blocker(
                        place, "a table has no attribute \"" + key + "\"", NearestName.remedy(key, known)));
            }
        }
        if (form) {
            Labels labels = labels(arguments.getOrDefault("labels", "beside"), place, findings);
            return form(arguments.getOrDefault("name", ""), labels, place, findings);
        }
        if (arguments.getOrDefault("caption", "").isBlank()) {
            withoutCaption(place, findings);
        }
        return new OfRows(
                FieldSyntax.spans(arguments.getOrDefault("caption", ""), place, findings),
                Optional.ofNullable(arguments.get("widths")),
                Optional.ofNullable(arguments.get("row-headers")),
                place);
    }

    /** For a table that has no such line. */
    static TableAttributes none(Place place, Findings findings) {
        withoutCaption(place, findings);
        return new OfRows(List.of(), Optional.empty(), Optional.empty(), place);
    }

    /** The cells of a table's row, as its line is written. */
    static int cellsIn(String line) {
        String row = line.strip();
        int cells = 1;
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|' && i < row.length() - 1) {
                cells++;
            }
        }
        return cells;
    }

    private static Labels labels(String written, Place place, Findings findings) {
        for (Labels labels : Labels.values()) {
            if (labels.name().toLowerCase(Locale.ROOT).equals(written)) {
                return labels;
            }
        }
        findings.add(Finding.blocker(
                place,
                "labels \"" + written + "\" is not a place for a form's labels",
                "Write labels=above or labels=beside, or leave it out for beside."));
        return Labels.BESIDE;
    }

    private static TableAttributes form(String name, Labels labels, Place place, Findings findings) {
        if (name.isBlank() || name.contains("{{")) {
            findings.add(Finding.blocker(
                    place,
                    "a form has no name for those who cannot see it, or a field for one",
                    "Write {.form name=\"Report details\"}."));
            return new Form("Form", labels);
        }
        return new Form(name, labels);
    }

    private static void withoutCaption(Place place, Findings findings) {
        findings.add(Finding.blocker(
                place, "a table has no caption", "Write {caption=\"What the table shows\"} on the line before it."));
    }

    private static Optional<Double> number(String text, double least, double most) {
        if (!text.matches("\\d{1,4}(?:\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        double number = Double.parseDouble(text);
        return number >= least && number <= most ? Optional.of(number) : Optional.empty();
    }
}
