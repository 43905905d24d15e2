package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import cabinetpapers.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings between two lines of dashes at the top of a template.
 *
 * @param body the whole file's lines, those of the front matter left blank so that line numbers stay
 */
record FrontMatter(Map<String, String> settings, SectionNumbers numbers, List<String> body) {

    private static final String FENCE = "---";

    static FrontMatter read(String source, List<String> lines, Findings findings) {
        int end = lines.getFirst().strip().equals(FENCE) ? end(lines) : -1;
        if (end < 0) {
            findings.add(Finding.blocker(
                    Place.line(source, 1),
                    "the template has no front matter",
                    "Begin the file with a line ---, \"report: covering-report\", and another line ---."));
            return new FrontMatter(Map.of(), SectionNumbers.NONE, lines);
        }
        List<String> body = new ArrayList<>(Collections.nCopies(end + 1, ""));
        body.addAll(lines.subList(end + 1, lines.size()));
        String yaml = "\n" + String.join("\n", lines.subList(1, end)) + "\n";
        Map<String, String> settings = new LinkedHashMap<>();
        YamlReader.read(source, yaml, findings).ifPresent(mapping -> settings(mapping, settings, findings));
        return new FrontMatter(settings, SectionNumbers.named(settings.getOrDefault("numbering", "none")), body);
    }

    String report() {
        return settings.getOrDefault("report", "");
    }

    private static int end(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private static void settings(YamlMapping mapping, Map<String, String> settings, Findings findings) {
        mapping.words("report", findings).ifPresent(report -> settings.put("report", report.text()));
        for (String key : mapping.entries().keySet()) {
            if (!key.equals("report")) {
                mapping.optionalScalar(key, findings).ifPresent(value -> setting(key, value, settings, findings));
            }
        }
    }

    private static void setting(String key, Yaml.Scalar value, Map<String, String> settings, Findings findings) {
        settings.put(key, value.text());
        Set<String> numberings = SectionNumbers.names();
        if (key.equals("numbering") && !numberings.contains(value.text())) {
            findings.add(Finding.blocker(
                    value.place(),
                    "numbering \"" + value.text() + "\" is not known",
                    NearestName.remedy(value.text(), numberings)));
        }
    }
}
