package cabinetpapers.assembly;

import cabinetpapers.paper.Paper;
import java.util.Locale;

/** How a paper's parts are laid out; what it says is the same in each. */
public enum Variant {
    /** As the house's template has it: with grids of labels and values, and boxes. */
    STANDARD,
    /** In one line of reading: grids and boxes are headings and paragraphs, and only figures stand in tables. */
    ACCESSIBLE;

    /** As a job file has it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Paper of(Paper paper) {
        return switch (this) {
            case STANDARD -> paper;
            case ACCESSIBLE -> AccessibleLayout.of(paper);
        };
    }
}
