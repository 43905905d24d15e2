package cabinetpapers.dataset;

/** Decides which rows are read. */
interface RowGate {

    /** Asked once for each row that is not blank, before anything in it is read, and in order. */
    boolean admits(KnownTable table, RawRow row);

    /** Whether there is a measure of that code that is not read. */
    default boolean withholds(String code) {
        return false;
    }
}
