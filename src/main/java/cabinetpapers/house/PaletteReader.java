package cabinetpapers.house;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Tone;
import cabinetpapers.yaml.YamlMapping;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a house's colours, and measures whether text and lines stand out from what they stand on. */
final class PaletteReader {

    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double FOR_TEXT = 4.5;

    /** WCAG 2.2, success criterion 1.4.11. */
    private static final double FOR_LINES = 3;

    private static final Colour WHITE = new Colour(0xFFFFFF);
    private static final List<String> COLOURS =
            List.of("text", "heading", "rule", "table-header", "link", "callout", "series", "target");
    private static final Set<String> OF_TONE = Set.of("background", "text");

    private final YamlMapping part;
    private final Findings findings;
    private final Map<String, Colour> given;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private record Found(String name, Colour colour, Place place) {}

    /** @param given colours that the palette does not state, by their keys */
    PaletteReader(YamlMapping part, Map<String, Colour> given, Findings findings) {
        this.part = part;
        this.given = Map.copyOf(given);
        this.findings = findings;
    }

    Optional<Palette> palette() {
        Set<String> known = new TreeSet<>(COLOURS);
        known.add("tones");
        part.refuseOthers(known, findings);
        COLOURS.forEach(this::ownOrGiven);
        part.mapping("tones", findings).ifPresent(this::tones);
        checkContrasts();
        return found.size() == COLOURS.size() + 2 * Tone.values().length ? Optional.of(found()) : Optional.empty();
    }

    private void ownOrGiven(String key) {
        Colour colour = given.get(key);
        if (colour == null) {
            colour(part, key);
        } else {
            found.put(part.pathOf(key), new Found(key + " of the Word template", colour, part.place()));
        }
    }

    private void colour(YamlMapping mapping, String key) {
        mapping.words(key, findings).ifPresent(written -> {
            if (Colour.isColour(written.text())) {
                String name = mapping.pathOf(key);
                found.put(name, new Found(name, Colour.of(written.text()), written.place()));
            } else {
                findings.add(Finding.blocker(
                        written.place(),
                        "\"" + written.text() + "\" is not a colour",
                        "Write it in quotation marks, as \"#1D4E89\"."));
            }
        });
    }

    private void tones(YamlMapping tones) {
        Set<String> names = Arrays.stream(Tone.values()).map(PaletteReader::key).collect(Collectors.toSet());
        tones.refuseOthers(names, findings);
        for (Tone tone : Tone.values()) {
            tones.mapping(key(tone), findings).ifPresent(colours -> {
                colours.refuseOthers(OF_TONE, findings);
                colour(colours, "background");
                colour(colours, "text");
            });
        }
    }

    private static String key(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private void checkContrasts() {
        for (String text : List.of("text", "heading", "link")) {
            checkOnPaper(text, FOR_TEXT);
        }
        for (String line : List.of("series", "target")) {
            checkOnPaper(line, FOR_LINES);
        }
        for (String text : List.of("text", "heading", "link")) {
            check(path(text), path("callout"));
        }
        check(path("text"), path("table-header"));
        for (Tone tone : Tone.values()) {
            check(path("tones." + key(tone) + ".text"), path("tones." + key(tone) + ".background"));
        }
    }

    private void checkOnPaper(String key, double least) {
        Optional.ofNullable(found.get(path(key)))
                .ifPresent(
                        colour -> report(colour, "white paper", colour.colour().contrast(WHITE), least));
    }

    private void check(String text, String background) {
        Found front = found.get(text);
        Found back = found.get(background);
        if (front != null && back != null) {
            report(front, "\"" + back.name() + "\"", front.colour().contrast(back.colour()), FOR_TEXT);
        }
    }

    private void report(Found colour, String background, double ratio, double least) {
        if (ratio < least) {
            findings.add(Finding.hole(
                    colour.place(),
                    "\"%s\" on %s has a contrast of %.2f to 1, and needs %.1f"
                            .formatted(colour.name(), background, Math.floor(ratio * 100) / 100, least),
                    "Make one of the two darker or the other lighter: some readers cannot tell them apart."));
        }
    }

    private String path(String key) {
        return part.pathOf(key);
    }

    private Palette found() {
        Map<Tone, ToneColours> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(
                    tone,
                    new ToneColours(of("tones." + key(tone) + ".background"), of("tones." + key(tone) + ".text")));
        }
        return new Palette(
                of("text"),
                of("heading"),
                of("rule"),
                of("table-header"),
                of("link"),
                of("callout"),
                of("series"),
                of("target"),
                tones);
    }

    private Colour of(String key) {
        Found colour = found.get(path(key));
        if (colour == null) {
            throw new IllegalStateException("no colour " + key);
        }
        return colour.colour();
    }
}
