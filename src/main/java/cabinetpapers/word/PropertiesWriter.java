package cabinetpapers.word;

import cabinetpapers.paper.Paper;
import java.time.temporal.ChronoUnit;

/** The file's properties: what a search or a screen reader says of it. */
final class PropertiesWriter {

    private PropertiesWriter() {}

    static void write(Xml xml, Paper paper, String language) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        element(xml, "dc:title", paper.title());
        element(xml, "dc:subject", paper.subject());
        element(xml, "dc:creator", paper.author());
        element(xml, "dc:language", language);
        element(xml, "cp:lastModifiedBy", paper.author());
        date(xml, "dcterms:created", paper);
        date(xml, "dcterms:modified", paper);
    }

    private static void element(Xml xml, String name, String text) {
        xml.open(name).text(text).close();
    }

    private static void date(Xml xml, String name, Paper paper) {
        String moment = paper.asAt().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.open(name, "xsi:type", "dcterms:W3CDTF").text(moment).close();
    }
}
