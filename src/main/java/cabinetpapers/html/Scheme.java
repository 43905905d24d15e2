package cabinetpapers.html;

import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle.HeadingLook;
import cabinetpapers.house.HouseStyle.Lettering;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.house.ToneColours;
import cabinetpapers.paper.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of the page: the house's own on white, and on a dark screen what they become there.
 *
 * @param headings from level 1 down; a lower level is as the last
 */
record Scheme(
        Colour page,
        Colour text,
        Colour heading,
        List<Colour> headings,
        Colour rule,
        Colour tableHeader,
        Colour link,
        Colour callout,
        Colour focus,
        Map<Tone, ToneColours> tones) {

    /** WCAG 2.2, success criterion 1.4.6: dark screens are for tired eyes. */
    private static final double CLEAR = 7;

    /** WCAG 2.2, success criterion 1.4.11. */
    private static final double VISIBLE = 3;

    private static final int STEPS = 32;
    private static final Colour WHITE = new Colour(0xFFFFFF);
    private static final Colour BLACK = new Colour(0);
    private static final Colour NIGHT = Colour.of("#14181D");
    private static final Colour NIGHT_RAISED = Colour.of("#232A32");
    private static final Colour NIGHT_TEXT = Colour.of("#ECEFF2");

    Scheme {
        headings = List.copyOf(headings);
        tones = Map.copyOf(tones);
    }

    static Scheme light(Palette palette, Lettering lettering) {
        Map<Tone, ToneColours> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, palette.of(tone));
        }
        return new Scheme(
                WHITE,
                palette.text(),
                palette.heading(),
                lettering.headings().stream().map(HeadingLook::colour).toList(),
                palette.rule(),
                palette.tableHeader(),
                palette.link(),
                palette.calloutFill(),
                standingOut(palette.link(), WHITE, BLACK, VISIBLE),
                tones);
    }

    static Scheme dark(Palette palette, Lettering lettering) {
        Map<Tone, ToneColours> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, darker(palette.of(tone)));
        }
        Colour link = standingOut(palette.link(), NIGHT_RAISED, WHITE, CLEAR);
        return new Scheme(
                NIGHT,
                NIGHT_TEXT,
                standingOut(palette.heading(), NIGHT_RAISED, WHITE, CLEAR),
                lettering.headings().stream()
                        .map(look -> standingOut(look.colour(), NIGHT_RAISED, WHITE, CLEAR))
                        .toList(),
                standingOut(palette.rule(), NIGHT, WHITE, VISIBLE),
                NIGHT_RAISED,
                link,
                NIGHT_RAISED,
                link,
                tones);
    }

    Colour heading(int level) {
        return headings.get(Math.min(level, headings.size()) - 1);
    }

    ToneColours of(Tone tone) {
        ToneColours colours = tones.get(tone);
        if (colours == null) {
            throw new IllegalStateException("no colours for " + tone);
        }
        return colours;
    }

    /** The same two colours, the darker one as the ground: their contrast stays what it was. */
    private static ToneColours darker(ToneColours colours) {
        boolean pale = colours.background().contrast(BLACK) > colours.text().contrast(BLACK);
        return pale ? new ToneColours(/* background= */ colours.text(), /* text= */ colours.background()) : colours;
    }

    /** The colour mixed with as much of the other as it needs for that contrast with the ground. */
    private static Colour standingOut(Colour colour, Colour ground, Colour towards, double contrast) {
        Colour mixed = colour;
        for (int step = 1; step <= STEPS && mixed.contrast(ground) < contrast; step++) {
            mixed = mix(colour, towards, step / (double) STEPS);
        }
        return mixed;
    }

    private static Colour mix(Colour colour, Colour other, double share) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = colour.rgb() >> shift & 0xFF;
            int to = other.rgb() >> shift & 0xFF;
            rgb |= (int) Math.round(from + share * (to - from)) << shift;
        }
        return new Colour(rgb);
    }
}
