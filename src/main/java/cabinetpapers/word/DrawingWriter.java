package cabinetpapers.word;

/** Writes a part's pictures into lines. */
final class DrawingWriter {

    private final Xml xml;
    private int written;

    DrawingWriter(Xml xml) {
        this.xml = xml;
    }

    /** @param kind {@code Chart}, {@code Trend} or {@code Picture}, the first word of its name in Word */
    void write(String kind, String alternativeText, Media.Placed picture) {
        written++;
        String id = String.valueOf(written);
        String name = kind + " " + written;
        String width = String.valueOf(Lengths.emus(picture.width()));
        String height = String.valueOf(Lengths.emus(picture.height()));
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", id, "name", name, "descr", alternativeText);
        xml.open("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        xml.open("a:graphic").open("a:graphicData", "uri", Namespaces.PICTURE).open("pic:pic");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", name, "descr", alternativeText);
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", picture.relationship());
        xml.open("a:stretch").empty("a:fillRect").close().close();
        shape(width, height);
        xml.close().close().close().close().close().close();
    }

    private void shape(String width, String height) {
        xml.open("pic:spPr").open("a:xfrm");
        xml.empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", width, "cy", height)
                .close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    }
}
