package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import java.util.stream.Stream;

/** Keeps the numbers of a measure whose small ones are suppressed out of what is said of its row. */
final class Discretion {

    private Discretion() {}

    /** The finding, or one that quotes nothing where it holds what stands in a cell. */
    static Finding unquoted(Line line, Finding finding) {
        String said = finding.fact() + " " + finding.remedy();
        boolean quotes = said.indexOf('"') >= 0
                || Stream.of(Column.ACTUAL, Column.NUMERATOR, Column.DENOMINATOR, Column.FORECAST)
                        .map(line::text)
                        .anyMatch(text -> !text.isEmpty() && said.contains(text));
        return quotes
                ? new Finding(
                        finding.severity(),
                        finding.place(),
                        "what stands here cannot be used as it is; it is not repeated, since small numbers of the"
                                + " measure are suppressed",
                        "Look at the row's status and figures, correct what is wrong and run again.")
                : finding;
    }
}
