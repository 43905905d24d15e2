package cabinetpapers.html;

import cabinetpapers.chart.Typefaces.Family;
import java.util.Locale;
import java.util.Map;

/** The families that a browser is to try one after the other. */
final class FontStack {

    /** Free families with the widths of ones that are not, as Linux has them. */
    private static final Map<String, String> FREE = Map.of("calibri", "Carlito", "cambria", "Caladea");

    private FontStack() {}

    /** The house's own family first, then what most readers have that is near to it: with serifs if that has them. */
    static String of(String family) {
        String own = CssString.of(family);
        String free = FREE.getOrDefault(family.toLowerCase(Locale.ROOT), "");
        return own
                + (free.isEmpty() ? "" : ", " + CssString.of(free))
                + switch (Family.nearest(family)) {
                    case SANS -> ", Arial, \"Liberation Sans\", sans-serif";
                    case SERIF -> ", \"Times New Roman\", \"Liberation Serif\", serif";
                };
    }
}
