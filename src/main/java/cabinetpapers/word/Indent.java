package cabinetpapers.word;

/**
 * How far a paragraph stands in, in points.
 *
 * @param hanging how far its first line stands out to the left of the others
 */
record Indent(double left, double right, double hanging) {

    /** As a paragraph that continues an item: its first line is like the others. */
    Indent withoutMark() {
        return new Indent(left, right, 0);
    }

    void write(Xml xml) {
        xml.empty(
                "w:ind",
                "w:left",
                String.valueOf(Lengths.twips(left)),
                "w:right",
                String.valueOf(Lengths.twips(right)),
                "w:hanging",
                String.valueOf(Lengths.twips(hanging)));
    }
}
