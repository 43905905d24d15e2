package cabinetpapers.house;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.house.HouseStyle.Sizes;
import cabinetpapers.paper.Tone;
import cabinetpapers.yaml.Yaml.Scalar;
import cabinetpapers.yaml.YamlMapping;
import cabinetpapers.yaml.YamlReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code house-style.yaml}, and checks that papers in that style can be read by everyone. */
public final class HouseStyleReader {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** What a faulty cell counts as while the rest is read; the style is then refused. */
    private static final double ONE = 1;

    private final Findings findings;

    private HouseStyleReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads a house style.
     *
     * @param source the file's name, for findings
     * @return empty when the findings hold a blocker
     */
    public static Optional<HouseStyle> read(String source, String text, Findings findings) {
        Findings own = new Findings();
        Optional<HouseStyle> style =
                YamlReader.read(source, text, own).map(root -> new HouseStyleReader(own).style(root));
        findings.addAll(own.list());
        return own.blocked() ? Optional.empty() : style;
    }

    private HouseStyle style(YamlMapping root) {
        root.refuseOthers(
                Set.of("name", "language", "font", "sizes", "palette", "page", "header", "footer", "required-headings"),
                findings);
        return new HouseStyle(
                words(root, "name"),
                words(root, "language"),
                words(root, "font"),
                sizes(root),
                palette(root),
                page(root),
                furniture(root, "header"),
                furniture(root, "footer"),
                requiredHeadings(root));
    }

    private Sizes sizes(YamlMapping root) {
        Optional<YamlMapping> sizes = root.mapping("sizes", findings);
        if (sizes.isEmpty()) {
            return new Sizes(List.of(ONE), ONE, ONE, ONE, ONE);
        }
        YamlMapping given = sizes.get();
        given.refuseOthers(Set.of("headings", "body", "table", "caption", "furniture"), findings);
        List<Double> headings = given.scalars("headings", findings).stream()
                .map(scalar -> positive(given.pathOf("headings"), scalar))
                .toList();
        double body = positive(given, "body");
        if (!findings.blocked() && body < HouseStyleCheck.SMALLEST_BODY_POINTS) {
            HouseStyleCheck.smallBody(given, findings);
        }
        return new Sizes(
                headings.isEmpty() ? List.of(ONE) : headings,
                body,
                positive(given, "table"),
                positive(given, "caption"),
                positive(given, "furniture"));
    }

    private Palette palette(YamlMapping root) {
        YamlMapping given =
                root.mapping("palette", findings).orElse(new YamlMapping("palette", Map.of(), root.place()));
        given.refuseOthers(
                Set.of("text", "heading", "rule", "table-header", "link", "callout", "series", "target", "tones"),
                findings);
        Palette palette = new Palette(
                colour(given, "text"),
                colour(given, "heading"),
                colour(given, "rule"),
                colour(given, "table-header"),
                colour(given, "link"),
                colour(given, "callout"),
                colour(given, "series"),
                colour(given, "target"),
                tones(given));
        if (!findings.blocked()) {
            HouseStyleCheck.contrast(palette, given.place(), findings);
        }
        return palette;
    }

    private Map<Tone, ToneColours> tones(YamlMapping palette) {
        Optional<YamlMapping> given = palette.mapping("tones", findings);
        Map<Tone, ToneColours> tones = new EnumMap<>(Tone.class);
        Set<String> names = new TreeSet<>();
        for (Tone tone : Tone.values()) {
            String name = tone.name().toLowerCase(Locale.ROOT);
            names.add(name);
            tones.put(
                    tone,
                    given.flatMap(all -> all.mapping(name, findings))
                            .map(one -> new ToneColours(colour(one, "background"), colour(one, "text")))
                            .orElse(new ToneColours(new Colour(0), new Colour(0))));
        }
        given.ifPresent(all -> all.refuseOthers(names, findings));
        return tones;
    }

    private Page page(YamlMapping root) {
        YamlMapping given = root.mapping("page", findings).orElse(new YamlMapping("page", Map.of(), root.place()));
        given.refuseOthers(
                Set.of("width", "height", "margin-top", "margin-right", "margin-bottom", "margin-left"), findings);
        return new Page(
                millimetres(given, "width"),
                millimetres(given, "height"),
                millimetres(given, "margin-top"),
                millimetres(given, "margin-right"),
                millimetres(given, "margin-bottom"),
                millimetres(given, "margin-left"));
    }

    private Furniture furniture(YamlMapping root, String key) {
        Optional<YamlMapping> given = root.mapping(key, findings);
        given.ifPresent(furniture -> furniture.refuseOthers(Set.of("left", "right"), findings));
        return new Furniture(text(given, "left"), text(given, "right"));
    }

    private String text(Optional<YamlMapping> given, String key) {
        return given.flatMap(furniture -> furniture.optionalScalar(key, findings))
                .map(Scalar::text)
                .orElse("");
    }

    private Map<String, List<String>> requiredHeadings(YamlMapping root) {
        Map<String, List<String>> headings = new LinkedHashMap<>();
        root.optionalMapping("required-headings", findings)
                .ifPresent(reports -> reports.entries().keySet().forEach(report -> {
                    List<String> names = new ArrayList<>();
                    reports.scalars(report, findings).forEach(scalar -> names.add(scalar.text()));
                    headings.put(report, names);
                }));
        return headings;
    }

    private String words(YamlMapping mapping, String key) {
        return mapping.words(key, findings).map(Scalar::text).orElse("");
    }

    private Colour colour(YamlMapping mapping, String key) {
        Optional<Scalar> scalar = mapping.words(key, findings);
        if (scalar.isPresent() && Colour.isColour(scalar.get().text())) {
            return Colour.of(scalar.get().text());
        }
        scalar.ifPresent(wrong -> findings.add(Finding.blocker(
                wrong.place(),
                "\"" + mapping.pathOf(key) + "\" is \"" + wrong.text() + "\", which is no colour",
                "Write it in quotation marks, as \"#1D4E89\".")));
        return new Colour(0);
    }

    private double millimetres(YamlMapping mapping, String key) {
        return positive(mapping, key) * POINTS_PER_MILLIMETRE;
    }

    private double positive(YamlMapping mapping, String key) {
        return mapping.words(key, findings)
                .map(scalar -> positive(mapping.pathOf(key), scalar))
                .orElse(ONE);
    }

    private double positive(String path, Scalar scalar) {
        if (scalar.text().matches("\\d{1,4}(\\.\\d+)?") && Double.parseDouble(scalar.text()) > 0) {
            return Double.parseDouble(scalar.text());
        }
        findings.add(Finding.blocker(
                scalar.place(),
                "\"" + path + "\" is \"" + scalar.text() + "\", which is no size",
                "Write a number above 0, as 12 or 10.5."));
        return ONE;
    }
}
