package cabinetpapers.dataset;

import java.util.Set;

/** The marks that a spreadsheet shows where a formula failed; as text in a CSV file they mean the same. */
final class BrokenFormula {

    private static final Set<String> MARKS = Set.of(
            "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private BrokenFormula() {}

    static boolean marks(String text) {
        return text.startsWith("#") && MARKS.contains(text);
    }
}
