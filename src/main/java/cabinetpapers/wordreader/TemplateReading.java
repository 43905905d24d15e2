package cabinetpapers.wordreader;

import cabinetpapers.house.TemplateLook;
import java.util.List;

/**
 * A Word template as it was understood.
 *
 * @param styles the names of Word's own styles that papers use and that it has
 */
public record TemplateReading(TemplateLook look, List<String> styles) {
    public TemplateReading {
        styles = List.copyOf(styles);
    }
}
