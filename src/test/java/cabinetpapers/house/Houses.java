package cabinetpapers.house;

import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.house.HouseStyle.Sizes;
import cabinetpapers.paper.Tone;
import java.util.List;
import java.util.Map;

/** House styles for tests. */
public final class Houses {

    private Houses() {}

    public static HouseStyle plain() {
        Palette palette = new Palette(
                Colour.of("#0B0C0C"),
                Colour.of("#1D3557"),
                Colour.of("#8A8A8A"),
                Colour.of("#E3E8EE"),
                Colour.of("#1D4E89"),
                Colour.of("#F3F6F9"),
                Colour.of("#1D4E89"),
                Colour.of("#8C4A00"),
                Map.of(
                        Tone.GREEN, tone("#CFE8D5", "#0B3D1B"),
                        Tone.AMBER, tone("#FCE3B6", "#4A2F00"),
                        Tone.RED, tone("#F6CFCB", "#5C0F0A"),
                        Tone.BLUE, tone("#CFE0F5", "#0B2A52"),
                        Tone.NEUTRAL, tone("#EEEEEE", "#333333")));
        return new HouseStyle(
                "plain",
                "en-GB",
                "Arial",
                new Sizes(List.of(20.0, 15.0, 13.0, 12.0), 12, 10.5, 10.5, 9),
                palette,
                new Page(595.28, 841.89, 56.7, 56.7, 56.7, 56.7),
                new Furniture("", "{title}"),
                new Furniture("Specimen Council", "Page {page} of {pages}"),
                Map.of());
    }

    private static ToneColours tone(String background, String text) {
        return new ToneColours(Colour.of(background), Colour.of(text));
    }
}
