package cabinetpapers.house;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A council's Word template, taken apart and made safe: no macros, nothing that is fetched from elsewhere.
 *
 * @param source its name in messages
 * @param parts by their names in the file: {@code word/styles.xml}
 * @param document the name of the part with the body
 */
public record WordTemplate(String source, Map<String, Part> parts, String document) {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public WordTemplate {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        if (!parts.containsKey(document)) {
            throw new IllegalArgumentException("there is no part " + document);
        }
    }

    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("there is no part " + name);
        }
        return part;
    }

    /** The part that the document refers to by that kind of relationship: {@code styles}, {@code theme}. */
    public Optional<Part> related(String kind) {
        return part(document).targets().values().stream()
                .filter(target -> target.type().equals(OFFICE + kind))
                .filter(Target.Inside.class::isInstance)
                .map(target -> parts.get(((Target.Inside) target).part()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** One part of the file. */
    public static final class Part {

        private final String contentType;
        private final byte[] bytes;
        private final Map<String, Target> targets;

        /** @param targets what it refers to, by the ids of its relationships */
        public Part(String contentType, byte[] bytes, Map<String, Target> targets) {
            this.contentType = contentType;
            this.bytes = bytes.clone();
            this.targets = Collections.unmodifiableMap(new TreeMap<>(targets));
        }

        public String contentType() {
            return contentType;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        public Map<String, Target> targets() {
            return targets;
        }
    }

    /** What a part refers to. */
    public sealed interface Target {

        /** The whole name of the kind of relationship. */
        String type();

        /** @param part its name in the file */
        record Inside(String type, String part) implements Target {}

        /** A web or mail address behind words. */
        record Outside(String type, String address) implements Target {}
    }
}
