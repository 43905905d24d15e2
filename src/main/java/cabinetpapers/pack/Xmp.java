package cabinetpapers.pack;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** What a file says of itself, as XMP. */
final class Xmp {

    private static final Pattern CLAIM = Pattern.compile("pdfuaid:part(?:>\\s*1\\s*<|\\s*=\\s*[\"']1[\"'])");

    private static final Pattern TITLE = Pattern.compile(
            "<dc:title>\\s*<rdf:Alt>\\s*<rdf:li[^>]*>\\s*[^<\\s]|dc:title\\s*=\\s*[\"'][^\"']|<dc:title>\\s*[^<\\s]");

    private Xmp() {}

    /** That of the Dublin Core, which is the one that is asked for. */
    static boolean hasTitle(byte[] xmp) {
        return TITLE.matcher(new String(xmp, StandardCharsets.UTF_8)).find();
    }

    static boolean claimsPdfUa(byte[] xmp) {
        return CLAIM.matcher(new String(xmp, StandardCharsets.UTF_8)).find();
    }

    /** No claim of PDF/A: its rules on colours and fonts are the parts' own affair. */
    static byte[] of(PackPlan plan) {
        String date = DateTimeFormatter.ISO_INSTANT.format(plan.asAt().truncatedTo(ChronoUnit.SECONDS));
        String claim = switch (plan.claim()) {
            case PDF_UA -> """
                    <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                    <pdfuaid:part>1</pdfuaid:part>
                    </rdf:Description>
                    """;
            case NONE -> "";
        };
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
                <xmp:CreatorTool>Cabinet Papers</xmp:CreatorTool>
                </rdf:Description>
                %s</rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped(plan.title()), escaped(plan.author()), escaped(plan.language()), date, date, claim)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
