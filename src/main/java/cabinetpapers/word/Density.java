package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;

/** The size that a table is set in: the house's, or smaller where its words would not fit their columns. */
enum Density {
    NORMAL("", "", 1),
    COMPACT("Compact ", "Compact", 0.8);

    private static final double SMALLEST = 7.5;

    private final String prefix;
    private final String id;
    private final double scale;

    Density(String prefix, String id, double scale) {
        this.prefix = prefix;
        this.id = id;
        this.scale = scale;
    }

    /** What the names of its styles begin with. */
    String prefix() {
        return prefix;
    }

    /** What their ids begin with. */
    String id() {
        return id;
    }

    /** In points. */
    double size(HouseStyle house) {
        double table = house.sizes().table();
        return Math.min(table, Math.max(SMALLEST, table * scale));
    }

    ListFamily lists() {
        return switch (this) {
            case NORMAL -> ListFamily.TABLE;
            case COMPACT -> ListFamily.COMPACT_TABLE;
        };
    }
}
