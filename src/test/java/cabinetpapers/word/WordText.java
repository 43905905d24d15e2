package cabinetpapers.word;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/** A Word file's document part as XML that people can read, an element a line. */
public final class WordText {

    private WordText() {}

    public static String of(byte[] docx) {
        String xml = new String(new DocxParts(docx).bytes("word/document.xml"), StandardCharsets.UTF_8);
        StringWriter out = new StringWriter();
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "1");
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new StreamSource(new StringReader(xml)), new StreamResult(out));
        } catch (TransformerException e) {
            throw new AssertionError("document.xml is not XML", e);
        }
        return out.toString();
    }
}
