package cabinetpapers.house;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.house.HouseStyle.Sizes;
import cabinetpapers.yaml.Yaml.Scalar;
import cabinetpapers.yaml.YamlMapping;
import cabinetpapers.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code house-style.yaml}, and checks that what it asks for can be read by everybody. */
public final class HouseStyleReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "language",
            "word-template",
            "font",
            "sizes",
            "palette",
            "page",
            "header",
            "footer",
            "required-headings");

    /** What a Word template says in the house style's place. */
    private static final List<String> TEMPLATES_OWN = List.of("font", "sizes", "page");

    private static final List<String> TEMPLATES_COLOURS = List.of("text", "heading", "link");
    private static final Set<String> SIDES = Set.of("left", "right");
    private static final Set<String> PLACEHOLDERS = Set.of("title", "page", "pages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Z]{2})?");

    /** Reads the Word template that a house names. */
    @FunctionalInterface
    public interface Templates {

        /**
         * @param name as the house style has it
         * @param place where it has it
         * @return empty, with a blocker among the findings, where it cannot be used
         */
        Optional<TemplateLook> read(String name, Place place, Findings findings);
    }

    private static final Templates NONE = (name, place, findings) -> {
        findings.add(Finding.blocker(
                place,
                "the Word template " + name + " is not at hand",
                "Take the key out, or run this house in a job."));
        return Optional.empty();
    };

    private final YamlMapping file;
    private final Templates templates;
    private final Findings findings;

    private HouseStyleReader(YamlMapping file, Templates templates, Findings findings) {
        this.file = file;
        this.templates = templates;
        this.findings = findings;
    }

    /** Reads a house that has no Word template. */
    public static Optional<HouseStyle> read(String source, String text, Findings findings) {
        return read(source, text, NONE, findings);
    }

    /** @return empty where the findings hold a blocker */
    public static Optional<HouseStyle> read(String source, String text, Templates templates, Findings findings) {
        Findings own = new Findings();
        Optional<HouseStyle> house =
                YamlReader.read(source, text, own).flatMap(file -> new HouseStyleReader(file, templates, own).house());
        findings.addAll(own.list());
        return own.blocked() ? Optional.empty() : house;
    }

    private Optional<HouseStyle> house() {
        file.refuseOthers(KEYS, findings);
        return file.entries().containsKey("word-template") ? templated() : stated();
    }

    /** Every part is read, whatever is wrong with another, so that one run reports it all. */
    private Optional<HouseStyle> stated() {
        Optional<Scalar> name = file.words("name", findings);
        Optional<String> language = language();
        Optional<Scalar> font = file.words("font", findings);
        Optional<Sizes> sizes = file.mapping("sizes", findings).flatMap(part -> MeasureReader.sizes(part, findings));
        Optional<Palette> palette = palette(Map.of());
        Optional<Page> page = file.mapping("page", findings).flatMap(part -> MeasureReader.page(part, findings));
        Furniture header = furniture("header");
        Furniture footer = furniture("footer");
        Map<String, List<String>> headings = requiredHeadings();
        if (name.isEmpty() || language.isEmpty() || font.isEmpty()) {
            return Optional.empty();
        }
        if (sizes.isEmpty() || palette.isEmpty() || page.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HouseStyle(
                name.get().text(),
                language.get(),
                font.get().text(),
                sizes.get(),
                palette.get(),
                page.get(),
                header,
                footer,
                headings));
    }

    /** What the Word template says comes from there alone, so that nobody has to ask which of two counts. */
    private Optional<HouseStyle> templated() {
        Optional<Scalar> name = file.words("name", findings);
        Optional<String> language = language();
        Optional<TemplateLook> look = file.words("word-template", findings)
                .flatMap(template -> templates.read(template.text(), template.place(), findings));
        TEMPLATES_OWN.forEach(key -> passOver(file, key));
        file.optionalMapping("palette", findings)
                .ifPresent(palette -> TEMPLATES_COLOURS.forEach(key -> passOver(palette, key)));
        Furniture header = furniture("header");
        Furniture footer = furniture("footer");
        Map<String, List<String>> headings = requiredHeadings();
        Optional<Palette> palette = look.flatMap(
                says -> palette(Map.of("text", says.text(), "heading", says.heading(), "link", says.link())));
        if (name.isEmpty() || language.isEmpty() || look.isEmpty() || palette.isEmpty()) {
            return Optional.empty();
        }
        TemplateLook says = look.get();
        Furniture everyHeader = says.header().orElse(header);
        Furniture everyFooter = says.footer().orElse(footer);
        return Optional.of(new HouseStyle(
                name.get().text(),
                language.get(),
                says.fontFamily(),
                says.sizes(),
                palette.get(),
                says.page(),
                everyHeader,
                everyFooter,
                headings,
                says.lettering(),
                says.firstHeader().orElse(everyHeader),
                says.firstFooter().orElse(everyFooter),
                Optional.of(says.template())));
    }

    private Optional<Palette> palette(Map<String, Colour> given) {
        return file.mapping("palette", findings).flatMap(part -> new PaletteReader(part, given, findings).palette());
    }

    private void passOver(YamlMapping mapping, String key) {
        YamlMapping.Entry stated = mapping.entries().get(key);
        if (stated != null) {
            findings.add(Finding.note(
                    stated.key(),
                    "\"" + mapping.pathOf(key) + "\" is not used: the Word template says it",
                    "Take it out, or change it in the Word template."));
        }
    }

    private Optional<String> language() {
        Optional<Scalar> language = file.words("language", findings);
        language.filter(code -> !LANGUAGE.matcher(code.text()).matches())
                .ifPresent(code -> findings.add(Finding.blocker(
                        code.place(), "language \"" + code.text() + "\" is not a language's code", "Write en-GB.")));
        return language.map(Scalar::text);
    }

    private Furniture furniture(String key) {
        Optional<YamlMapping> line = file.optionalMapping(key, findings);
        line.ifPresent(sides -> sides.refuseOthers(SIDES, findings));
        return new Furniture(side(line, "left"), side(line, "right"));
    }

    private String side(Optional<YamlMapping> line, String side) {
        Optional<Scalar> text = line.flatMap(sides -> sides.optionalScalar(side, findings));
        text.ifPresent(this::checkPlaceholders);
        return text.map(Scalar::text).orElse("");
    }

    private void checkPlaceholders(Scalar text) {
        Matcher placeholder = PLACEHOLDER.matcher(text.text());
        while (placeholder.find()) {
            if (!PLACEHOLDERS.contains(placeholder.group(1))) {
                findings.add(Finding.blocker(
                        text.place(),
                        "\"" + placeholder.group() + "\" is not known",
                        NearestName.remedy(placeholder.group(1), PLACEHOLDERS)));
            }
        }
    }

    private Map<String, List<String>> requiredHeadings() {
        Map<String, List<String>> headings = new LinkedHashMap<>();
        file.optionalMapping("required-headings", findings).ifPresent(reports -> {
            for (String report : reports.entries().keySet()) {
                List<Scalar> words = reports.scalars(report, findings);
                words.stream()
                        .filter(heading -> heading.text().isBlank())
                        .forEach(heading -> findings.add(
                                Finding.blocker(heading.place(), "a required heading is blank", "Take it out.")));
                headings.put(report, words.stream().map(Scalar::text).toList());
            }
        });
        return headings;
    }
}
