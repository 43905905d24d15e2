package cabinetpapers.dataset;

/** Decides which rows are read. */
interface RowGate {

    /** Asked once for each row that is not blank, before anything in it is read, and in order. */
    boolean admits(KnownTable table, RawRow row);
}
