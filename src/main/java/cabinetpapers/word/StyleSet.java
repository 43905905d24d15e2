package cabinetpapers.word;

/** A whole set of paragraph styles: the house's, or the same in the smaller type of a part that must fit one page. */
enum StyleSet {
    HOUSE("", ""),
    ONE_PAGE("OnePage", "One Page ");

    private final String id;
    private final String name;

    StyleSet(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** The id of the set's own style of that kind. */
    String id(String style) {
        return id + style;
    }

    String name(String style) {
        return name + style;
    }
}
