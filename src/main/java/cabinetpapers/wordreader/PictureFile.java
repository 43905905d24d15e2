package cabinetpapers.wordreader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** Tells pictures by how their files begin. What only calls itself one would be carried into every paper as it is. */
final class PictureFile {

    private static final int LOOKED_AT = 1024;

    /** PNG, JPEG, GIF, BMP, TIFF of either byte order, WMF with a header for placing it and without. */
    private static final List<String> BEGINNINGS = List.of(
            "\u0089PNG\r\n",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "BM",
            "II*\0",
            "MM\0*",
            "\u00D7\u00CD\u00C6\u009A",
            "\u0001\0\t\0",
            "\u0002\0\t\0");

    /** Some programs begin their UTF-8 with it. */
    private static final String BYTE_ORDER = "\u00EF\u00BB\u00BF";

    /** Where an EMF file says what it is. */
    private static final int EMF_AT = 40;

    private PictureFile() {}

    static boolean isOne(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), ISO_8859_1);
        return BEGINNINGS.stream().anyMatch(head::startsWith)
                || head.startsWith(" EMF", EMF_AT)
                || isDrawing(head.startsWith(BYTE_ORDER) ? head.substring(BYTE_ORDER.length()) : head);
    }

    /** SVG. */
    private static boolean isDrawing(String text) {
        return text.strip().startsWith("<") && text.contains("<svg");
    }
}
