package cabinetpapers.word;

/** Where a row stands in a field grid. All but the last stay with the next. */
enum FieldRow {
    INNER(""),
    LAST(" Last");

    private final String suffix;

    FieldRow(String suffix) {
        this.suffix = suffix;
    }

    static FieldRow of(int index, int count) {
        return index < count - 1 ? INNER : LAST;
    }

    String labelName() {
        return "Field Label" + suffix;
    }

    String label() {
        return labelName().replace(" ", "");
    }

    String valueName() {
        return "Field Value" + suffix;
    }

    String value() {
        return valueName().replace(" ", "");
    }
}
