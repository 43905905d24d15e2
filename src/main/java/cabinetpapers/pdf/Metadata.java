package cabinetpapers.pdf;

import cabinetpapers.paper.Paper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/**
 * What a file says of itself, twice: in the information dictionary, and in XMP, which must agree and which also claims
 * PDF/UA-1 and PDF/A-2a.
 */
final class Metadata {

    /** What libraries it is made of is nobody's business who reads a paper. */
    private static final String PROGRAM = "Cabinet Papers";

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Paper paper;
    private final String language;
    private final Instant asAt;

    Metadata(Paper paper, String language) {
        this.paper = paper;
        this.language = language;
        asAt = paper.asAt().truncatedTo(ChronoUnit.SECONDS);
    }

    void fill(PdfDictionary information) {
        put(information, PdfName.TITLE, paper.title());
        put(information, PdfName.SUBJECT, paper.subject());
        put(information, PdfName.AUTHOR, paper.author());
        put(information, PdfName.CREATOR, PROGRAM);
        put(information, PdfName.PRODUCER, PROGRAM);
        information.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(asAt)));
        information.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(asAt)));
    }

    private static void put(PdfDictionary information, PdfName key, String value) {
        if (!value.isBlank()) {
            information.put(key, Told.string(value));
        }
    }

    byte[] xmp() {
        String date = DateTimeFormatter.ISO_INSTANT.format(asAt);
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:format>application/pdf</dc:format>
                %s%s%s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
                <xmp:CreatorTool>%s</xmp:CreatorTool><pdf:Producer>%s</pdf:Producer>
                </rdf:Description>
                %s</rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(
                        element("dc:title", "rdf:Alt", " xml:lang=\"x-default\"", paper.title()),
                        element("dc:creator", "rdf:Seq", "", paper.author()),
                        element("dc:description", "rdf:Alt", " xml:lang=\"x-default\"", paper.subject()),
                        escaped(language),
                        date,
                        date,
                        PROGRAM,
                        PROGRAM,
                        CLAIMS)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String element(String name, String kind, String attribute, String value) {
        return value.isBlank()
                ? ""
                : "<%s><%s><rdf:li%s>%s</rdf:li></%s></%s>%n"
                        .formatted(name, kind, attribute, escaped(value), kind, name)
                        .replace("\r", "");
    }

    private static String escaped(String text) {
        return Told.words(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** PDF/A knows no PDF/UA: the schema of that claim is described along with it. */
    private static final String CLAIMS = """
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
}
