package cabinetpapers.dataset;

import cabinetpapers.finding.Severity;

/** A fault that one slip makes in many rows. The facts name the column as {@code %s}. */
enum Slip {
    UNPRINTABLE(
            Severity.NOTE,
            "%s holds characters that no page can show, and they are removed",
            "Look at the text of the cell."),
    FORMULA(
            Severity.NOTE,
            "%s reads like a formula that a spreadsheet would work out, and is printed as it is written",
            "Type the words or the figure that is meant, if it is not."),
    SHORT_ROW(
            Severity.NOTE,
            "the row has fewer cells than the first row, and those that are missing are read as blank",
            "See that no row is broken in two."),
    NO_HEADING(
            Severity.NOTE,
            "a cell has no heading above it and is not read",
            "Write the column's name in the first row if it is meant to be read."),
    NUMBER_FOR_CODE(
            Severity.BLOCKER,
            "%s is stored as a number, so that 5.1 and 5.10 are the same",
            "Format the column as text, type its cells again and run again."),
    DATE_FOR_CODE(
            Severity.BLOCKER,
            "%s is stored as a date, since the spreadsheet changed what was typed",
            "Format the column as text, type its cells again and run again."),
    NUMBER_FOR_REF(
            Severity.BLOCKER,
            "%s is stored as a number with decimals, so that 5.1 and 5.10 are the same",
            "Format the column as text, type its cells again and run again."),
    DATE_FOR_PERIOD(
            Severity.HOLE,
            "%s is stored as a date, since the spreadsheet changed what was typed, and the row is left out",
            "Format the column as text, type its cells again (2023-09) and run again."),
    UNMARKED(
            Severity.HOLE,
            "the row is not marked public, exempt or confidential as others are, and is in no paper",
            "Fill the column part, or write unmarked-rows: public into the job file where that is so."),
    UNKNOWN_PART(
            Severity.HOLE,
            "%s is neither public, nor confidential, nor exempt with its paragraphs, and the row is in no paper",
            "Write public, confidential, or exempt and the paragraphs of Schedule 12A (exempt 3) and run again."),
    TELLS_ANOTHER(
            Severity.NOTE,
            "the measure may be shown, but its total or a part of it may not, and could be worked out; so it is left out"
                    + " of papers that leave out the other",
            "If it has to be shown, mark the other as it is marked, or clear part_of where the one is no part of the"
                    + " other."),
    PART_MOVED(
            Severity.HOLE,
            "the row has more cells than the first row, so that its part cannot be told, and is in no paper",
            "Delete the comma that is too many, or put its cell in quotation marks, and run again.");

    private final Severity severity;
    private final String fact;
    private final String remedy;

    Slip(Severity severity, String fact, String remedy) {
        this.severity = severity;
        this.fact = fact;
        this.remedy = remedy;
    }

    Severity severity() {
        return severity;
    }

    String fact(Column column) {
        return fact.replace("%s", column.title());
    }

    String remedy() {
        return remedy;
    }
}
