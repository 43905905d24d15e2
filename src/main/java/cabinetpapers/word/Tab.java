package cabinetpapers.word;

/**
 * A tab stop.
 *
 * @param kind {@code left} or {@code right}
 * @param leader {@code none} or {@code dot}
 * @param at in points from the left margin
 */
record Tab(String kind, String leader, double at) {

    void write(Xml xml) {
        xml.empty("w:tab", "w:val", kind, "w:leader", leader, "w:pos", String.valueOf(Lengths.twips(at)));
    }
}
