package cabinetpapers.assembly;

/** How wide words are in Arial, near enough and never too little, in ems. */
final class TextWidth {

    /** Bold runs wider than regular, and most so in narrow letters. */
    private static final double BOLD = 1.12;

    private TextWidth() {}

    static double regular(String text) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += ems(text.charAt(i));
        }
        return ems;
    }

    static double bold(String text) {
        return BOLD * regular(text);
    }

    private static double ems(char letter) {
        if (letter > 0x2000) {
            return letter < 0x2100 ? 0.6 : 1.0; // dashes and quotation marks; then shapes and arrows
        }
        return switch (letter) {
            case ' ', '\u00A0', 'i', 'j', 'l', 'I', 't', 'f', '.', ',', ':', ';', '\'', '!', '|', '/', '\\', '[', ']' ->
                0.28;
            case 'r', '(', ')', '-' -> 0.34;
            case 'm', 'M', '%' -> 0.89;
            case 'w', 'W' -> 0.95;
            case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J' -> 0.5;
            default -> Character.isUpperCase(letter) ? 0.78 : 0.56;
        };
    }
}
