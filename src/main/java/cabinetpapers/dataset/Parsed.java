package cabinetpapers.dataset;

/** What a cell's words were understood as, or what is wrong with them and how to put it right. */
sealed interface Parsed<T> {

    record Understood<T>(T value) implements Parsed<T> {}

    /**
     * @param fact goes on from the cell's words: {@code is not a number}
     * @param remedy a whole sentence
     */
    record Refused<T>(String fact, String remedy) implements Parsed<T> {}
}
