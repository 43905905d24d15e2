package cabinetpapers.word;

/** The root element of a part of WordprocessingML. */
final class Namespaces {

    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private Namespaces() {}

    static void open(Xml xml, String root) {
        xml.open(root, "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    }

    /** With what links and pictures need besides. */
    static void openRich(Xml xml, String root) {
        xml.open(
                root,
                "xmlns:w",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:pic",
                PICTURE);
    }
}
