package cabinetpapers.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Who answers for an item, in the plan's own words and one by one.
 *
 * @param words as printed; empty where the cell is blank; the lines of a cell apart by {@code \n}
 */
public record Leads(String words) {

    public static final Leads NONE = new Leads("");

    public Leads {
        requireNonNull(words, "words");
    }

    public boolean blank() {
        return words.isBlank();
    }

    /**
     * Read one by one, in order: parted by a slash with spaces, an ampersand, a semicolon, a new line, "with support
     * from", and by "and" or a comma before another post. "Head of Internal Audit, Insurance and Risk" is one.
     */
    public List<Lead> each() {
        return LeadsParser.parse(words);
    }
}
