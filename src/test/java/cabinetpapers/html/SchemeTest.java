package cabinetpapers.html;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle.HeadingLook;
import cabinetpapers.house.HouseStyle.Lettering;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.house.HouseStyle.Weight;
import cabinetpapers.house.Houses;
import cabinetpapers.house.ToneColours;
import cabinetpapers.paper.Tone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a house's colours, they can be read on a dark screen. */
class SchemeTest {

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#1D3557", "#7A0019", "#005EA5", "#4C2C92", "#FFFFFF"})
    void wordsStandOutFromTheNight(String colour) {
        Scheme dark = Scheme.dark(palette(Colour.of(colour)), lettering(Colour.of(colour)));

        for (Colour ground : new Colour[] {dark.page(), dark.callout(), dark.tableHeader()}) {
            assertThat(dark.text().contrast(ground)).isGreaterThanOrEqualTo(7);
            assertThat(dark.heading().contrast(ground)).isGreaterThanOrEqualTo(7);
            assertThat(dark.heading(2).contrast(ground)).isGreaterThanOrEqualTo(7);
            assertThat(dark.link().contrast(ground)).isGreaterThanOrEqualTo(7);
        }
        assertThat(dark.rule().contrast(dark.page())).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#FFFFFF"})
    void aTonesContrastStaysWhatTheHouseMadeIt(String colour) {
        Palette palette = palette(Colour.of(colour));
        Scheme dark = Scheme.dark(palette, Houses.plain().lettering());

        for (Tone tone : Tone.values()) {
            ToneColours house = palette.of(tone);
            ToneColours night = dark.of(tone);
            assertThat(night.text().contrast(night.background()))
                    .isEqualTo(house.text().contrast(house.background()));
            assertThat(night.background().contrast(dark.page()))
                    .isLessThanOrEqualTo(night.text().contrast(dark.page()));
        }
    }

    private static Lettering lettering(Colour colour) {
        return new Lettering(
                "Arial", List.of(new HeadingLook(colour, Weight.BOLD, Optional.empty())), Optional.empty());
    }

    private static Palette palette(Colour colour) {
        Palette plain = Houses.plain().palette();
        Map<Tone, ToneColours> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, new ToneColours(plain.of(tone).background(), colour));
        }
        return new Palette(
                colour,
                colour,
                colour,
                plain.tableHeader(),
                colour,
                plain.calloutFill(),
                plain.series(),
                plain.target(),
                tones);
    }
}
