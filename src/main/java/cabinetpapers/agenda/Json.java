package cabinetpapers.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values as JSON (RFC 8259), laid out to be read. */
final class Json {

    private static final String STEP = "  ";

    private Json() {}

    /** A text, a number, a list, or a mapping in its own order; an empty optional is null. */
    static String of(Object value) {
        return of(value, "");
    }

    private static String of(Object value, String margin) {
        String inner = margin + STEP;
        if (value instanceof Optional<?> optional) {
            return optional.<String>map(one -> of(one, margin)).orElse("null");
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> inner + text(entry.getKey().toString()) + ": " + of(entry.getValue(), inner))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + margin + "}"));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "[]"
                    : list.stream()
                            .map(one -> inner + of(one, inner))
                            .collect(Collectors.joining(",\n", "[\n", "\n" + margin + "]"));
        }
        return value instanceof Number ? value.toString() : text(value.toString());
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < ' ') {
                json.append("\\u%04x".formatted((int) letter));
            } else {
                json.append(letter);
            }
        }
        return json.append('"').toString();
    }
}
