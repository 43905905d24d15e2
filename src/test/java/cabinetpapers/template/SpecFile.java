package cabinetpapers.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases in a text file: a line {@code === what it shows}, a template, then a line {@code >>> tree} (or another section)
 * with what is expected of it.
 *
 * <p>A template that does not begin with a front matter of its own gets four lines of it.
 */
public final class SpecFile {

    private static final String FRONT = "---\nreport: covering-report\nnumbering: sections\n---\n";

    private SpecFile() {}

    public record Case(String name, String template, Map<String, List<String>> expected) {
        public List<String> lines(String section) {
            return expected.getOrDefault(section, List.of());
        }
    }

    public static List<Case> read(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no such file: " + name);
            }
            String text = new String(file.readAllBytes(), UTF_8);
            List<Case> cases = new ArrayList<>();
            for (String part : text.substring(text.indexOf("=== ") + 4).split("(?m)^=== ", -1)) {
                cases.add(oneCase(part));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case oneCase(String text) {
        String[] sections = text.split("(?m)^>>> ", -1);
        String[] head = sections[0].split("\n", 2);
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (int i = 1; i < sections.length; i++) {
            String[] section = sections[i].split("\n", 2);
            expected.put(section[0].strip(), section[1].stripTrailing().lines().toList());
        }
        String template = head[1].startsWith("---\n") || head[1].startsWith("\\") ? head[1] : FRONT + head[1];
        return new Case(head[0].strip(), template.startsWith("\\\n") ? template.substring(2) : template, expected);
    }
}
