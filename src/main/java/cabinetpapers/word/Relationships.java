package cabinetpapers.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one part refers to: one relationship for each distinct target. */
final class Relationships {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Whether a target lies in the file or outside. */
    private enum Mode {
        INTERNAL,
        EXTERNAL
    }

    private record Target(String type, String target, Mode mode) {}

    private final Map<Target, String> ids = new LinkedHashMap<>();

    /**
     * The id of the relationship to a part of this file.
     *
     * @param type {@code image}, or a whole type that does not belong to Office
     */
    String internal(String type, String target) {
        return id(new Target(type, target, Mode.INTERNAL));
    }

    String external(String type, String target) {
        return id(new Target(type, target, Mode.EXTERNAL));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    void write(Xml xml) {
        xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        ids.forEach((target, id) -> {
            String type = target.type.contains("/") ? target.type : OFFICE + target.type;
            switch (target.mode) {
                case INTERNAL -> xml.empty("Relationship", "Id", id, "Type", type, "Target", target.target);
                case EXTERNAL ->
                    xml.empty(
                            "Relationship", "Id", id, "Type", type, "Target", target.target, "TargetMode", "External");
            }
        });
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, unused -> "rId" + (ids.size() + 1));
    }
}
