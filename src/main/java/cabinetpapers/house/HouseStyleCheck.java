package cabinetpapers.house;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.paper.Tone;
import cabinetpapers.yaml.YamlMapping;
import java.util.Locale;

/** Whether papers in a style can be read: WCAG 2.2 asks for a contrast of 4.5:1, GDS for text of 12 points. */
final class HouseStyleCheck {

    static final double SMALLEST_BODY_POINTS = 12;

    private static final double LEAST_CONTRAST = 4.5;
    private static final Colour PAGE = new Colour(0xFFFFFF);

    private HouseStyleCheck() {}

    static void smallBody(YamlMapping sizes, Findings findings) {
        findings.add(Finding.note(
                sizes.place(),
                "the body text is smaller than 12 points",
                "Public documents are to be set in 12 points or more."));
    }

    static void contrast(Palette palette, Place place, Findings findings) {
        contrast("text", palette.text(), PAGE, place, findings);
        contrast("heading", palette.heading(), PAGE, place, findings);
        contrast("link", palette.link(), PAGE, place, findings);
        contrast("text on table-header", palette.text(), palette.tableHeader(), place, findings);
        contrast("text on callout", palette.text(), palette.calloutFill(), place, findings);
        for (Tone tone : Tone.values()) {
            ToneColours colours = palette.of(tone);
            contrast(
                    "tones." + tone.name().toLowerCase(Locale.ROOT),
                    colours.text(),
                    colours.background(),
                    place,
                    findings);
        }
    }

    private static void contrast(String what, Colour text, Colour background, Place place, Findings findings) {
        double ratio = text.contrast(background);
        if (ratio < LEAST_CONTRAST) {
            findings.add(Finding.hole(
                    place,
                    "the contrast of palette." + what + " is %.1f to 1".formatted(ratio),
                    "Make it 4.5 to 1 or more, or some readers will not see it (WCAG 2.2, 1.4.3)."));
        }
    }
}
