package cabinetpapers.wordreader;

import cabinetpapers.house.Colour;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** A template's theme: its two fonts, and colours that styles name rather than state. */
final class Theme {

    /** What styles call the theme's colours, where that is not their name in the theme. */
    private static final Map<String, String> NAMES = Map.of(
            "text1", "dk1",
            "dark1", "dk1",
            "background1", "lt1",
            "light1", "lt1",
            "text2", "dk2",
            "dark2", "dk2",
            "background2", "lt2",
            "light2", "lt2",
            "hyperlink", "hlink",
            "followedHyperlink", "folHlink");

    private final Map<String, Colour> colours = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();

    /** @param theme empty in a template without one */
    Theme(Optional<Element> theme) {
        theme.flatMap(root -> Dom.at(root, "themeElements")).ifPresent(elements -> {
            Dom.at(elements, "clrScheme")
                    .ifPresent(scheme -> Dom.children(scheme)
                            .forEach(colour ->
                                    colour(colour).ifPresent(rgb -> colours.put(colour.getLocalName(), rgb))));
            font(elements, "majorFont", "major");
            font(elements, "minorFont", "minor");
        });
    }

    private static Optional<Colour> colour(Element entry) {
        return Dom.children(entry).stream()
                .map(value -> value.getAttribute(value.getLocalName().equals("sysClr") ? "lastClr" : "val"))
                .filter(hex -> hex.matches("[0-9A-Fa-f]{6}"))
                .map(hex -> Colour.of("#" + hex))
                .findFirst();
    }

    private void font(Element elements, String element, String name) {
        Dom.at(elements, "fontScheme", element, "latin")
                .map(latin -> latin.getAttribute("typeface"))
                .filter(typeface -> !typeface.isBlank())
                .ifPresent(typeface -> fonts.put(name, typeface));
    }

    /** @param name {@code minorHAnsi} */
    Optional<String> font(String name) {
        return Optional.ofNullable(fonts.get(name.startsWith("major") ? "major" : "minor"));
    }

    /** The colour of a {@code w:color}: the theme's, made lighter or darker, before the one that it states. */
    Optional<Colour> colour(String stated, Optional<String> themed, Optional<String> shade, Optional<String> tint) {
        Optional<Colour> base = themed.map(name -> colours.get(NAMES.getOrDefault(name, name)));
        if (base.isPresent()) {
            return base.map(colour -> lit(colour, share(shade), share(tint)));
        }
        return stated.matches("[0-9A-Fa-f]{6}")
                ? Optional.of(Colour.of("#" + stated.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static double share(Optional<String> hex) {
        return hex.filter(text -> text.matches("[0-9A-Fa-f]{1,2}"))
                .map(text -> Integer.parseInt(text, 16) / 255.0)
                .orElse(1.0);
    }

    /** ECMA-376 part 1, 17.3.2.6: the lightness is scaled down by the shade, or up to white by the tint. */
    private static Colour lit(Colour colour, double shade, double tint) {
        double red = (colour.rgb() >> 16 & 0xFF) / 255.0;
        double green = (colour.rgb() >> 8 & 0xFF) / 255.0;
        double blue = (colour.rgb() & 0xFF) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double lightness = (most + least) / 2;
        double wanted = lightness * shade * tint + (1 - tint);
        return new Colour(moved(red, lightness, wanted) << 16
                | moved(green, lightness, wanted) << 8
                | moved(blue, lightness, wanted));
    }

    /** A channel after the lightness has changed, hue and saturation being kept. */
    private static int moved(double channel, double lightness, double wanted) {
        double room = Math.min(lightness, 1 - lightness);
        double offset = room == 0 ? 0 : (channel - lightness) / room;
        return (int) Math.round(Math.clamp(wanted + offset * Math.min(wanted, 1 - wanted), 0, 1) * 255);
    }
}
