package cabinetpapers.word;

import java.nio.charset.StandardCharsets;
import org.w3c.dom.Element;

/**
 * The word "Draft" behind each page: a shape in its header, under the name by which Word's Design, Watermark, Remove
 * finds it. Screen readers pass over headers' shapes.
 */
final class Watermark {

    private static final String RUN = """
            <w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict>\
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
            path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>\
            <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>\
            <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>\
            <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>\
            <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" \
            o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>\
            <v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" alt="Draft" \
            style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:160pt;rotation:315;\
            z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
            mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" \
            fillcolor="#E8E8E8" stroked="f"><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" \
            string="Draft"/></v:shape></w:pict></w:r>""";

    private Watermark() {}

    static void write(Xml xml) {
        xml.markup(RUN);
    }

    /** Puts it into a template's header, which has a paragraph at the least. */
    static void put(Element header) {
        Element run = TemplateXml.parse(RUN.getBytes(StandardCharsets.UTF_8));
        TemplateXml.all(header, "p").stream()
                .findFirst()
                .ifPresent(paragraph ->
                        paragraph.appendChild(header.getOwnerDocument().importNode(run, true)));
    }
}
