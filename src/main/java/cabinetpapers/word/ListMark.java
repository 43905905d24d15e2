package cabinetpapers.word;

/**
 * The list that a paragraph belongs to.
 *
 * @param list the id of a list of numbering.xml
 * @param level from 0
 */
record ListMark(int list, int level) {

    void write(Xml xml) {
        xml.open("w:numPr").value("w:ilvl", level).value("w:numId", list).close();
    }
}
