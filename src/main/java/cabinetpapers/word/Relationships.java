package cabinetpapers.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What one part refers to: one relationship for each distinct target. */
final class Relationships {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Whether a target lies in the file or outside. */
    enum Mode {
        INTERNAL,
        EXTERNAL
    }

    /** @param type whole, as the file has it */
    record Target(String type, String target, Mode mode) {}

    private final Map<Target, String> ids = new LinkedHashMap<>();

    /**
     * The id of the relationship to a part of this file.
     *
     * @param type {@code image}
     * @param target within the folder {@code word}
     */
    String internal(String type, String target) {
        return id(new Target(OFFICE + type, target, Mode.INTERNAL));
    }

    String external(String type, String target) {
        return id(new Target(OFFICE + type, target, Mode.EXTERNAL));
    }

    void forEach(BiConsumer<Target, String> action) {
        ids.forEach(action);
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, unused -> "rId" + (ids.size() + 1));
    }
}
