package cabinetpapers.house;

import java.util.HexFormat;

/** A colour of the screen and the page, written {@code #1D4E89} in a house style. */
public record Colour(int rgb) {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    public static Colour of(String hex) {
        if (!isColour(hex)) {
            throw new IllegalArgumentException("\"" + hex + "\" is not a colour. Write it as #1D4E89.");
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    static boolean isColour(String text) {
        return text.matches("#[0-9A-Fa-f]{6}");
    }

    /** {@code 1D4E89}, as Word writes it. */
    public String hex() {
        return HEX.toHexDigits(rgb, 6);
    }

    /** Contrast with another colour by WCAG 2.2, 1 to 21; text needs 4.5. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
