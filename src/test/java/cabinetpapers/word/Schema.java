package cabinetpapers.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The schema of ECMA-376, which each part must obey, or Word refuses the file. */
public final class Schema {

    private static final Map<String, SchemaType> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("word/document", DocumentDocument.type);
        TYPES.put("word/styles", StylesDocument.type);
        TYPES.put("word/numbering", NumberingDocument.type);
        TYPES.put("word/settings", SettingsDocument.type);
        TYPES.put("word/footnotes", FootnotesDocument.type);
        TYPES.put("word/header", HdrDocument.type);
        TYPES.put("word/footer", FtrDocument.type);
    }

    private Schema() {}

    /** What is wrong with the file's parts; nothing, if all is well. */
    public static List<String> faults(byte[] docx) {
        DocxParts parts = new DocxParts(docx);
        List<String> faults = new ArrayList<>();
        TYPES.forEach((begin, type) -> parts.names().stream()
                .filter(name -> name.startsWith(begin))
                .forEach(name -> faults.addAll(faults(name, parts.bytes(name), type))));
        return faults;
    }

    static List<String> faults(String name, byte[] part, SchemaType type) {
        List<XmlError> errors = new ArrayList<>();
        try {
            XmlObject parsed = type.getTypeSystem().parse(new ByteArrayInputStream(part), type, new XmlOptions());
            parsed.validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException | IOException e) {
            throw new AssertionError(name, e);
        }
        return errors.stream().map(error -> name + ": " + error.getMessage()).toList();
    }
}
