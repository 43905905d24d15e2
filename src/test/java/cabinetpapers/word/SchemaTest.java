package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cabinetpapers.house.Houses;
import cabinetpapers.paper.Papers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Each part obeys the schema of ECMA-376, without which Word refuses the file. */
class SchemaTest {

    private static byte[] docx = new byte[0];

    @BeforeAll
    static void render() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new WordRenderer(Houses.plain()).render(Papers.specimen(), out))
                .isEmpty();
        docx = out.toByteArray();
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                arguments("word/document.xml", DocumentDocument.type),
                arguments("word/styles.xml", StylesDocument.type),
                arguments("word/numbering.xml", NumberingDocument.type),
                arguments("word/settings.xml", SettingsDocument.type),
                arguments("word/footnotes.xml", FootnotesDocument.type),
                arguments("word/header.xml", HdrDocument.type),
                arguments("word/footerLandscape.xml", FtrDocument.type));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void thePartObeysTheSchema(String part, SchemaType type) throws Exception {
        XmlObject parsed = type.getTypeSystem()
                .parse(new ByteArrayInputStream(new DocxParts(docx).bytes(part)), type, new XmlOptions());
        List<XmlError> errors = new ArrayList<>();

        parsed.validate(new XmlOptions().setErrorListener(errors));

        assertThat(errors).isEmpty();
    }

    /** The schema is at hand whole, and an element in the wrong place is noticed. */
    @Test
    void aWrongElementIsAFault() throws Exception {
        String wrong = new DocxParts(docx).text("word/document.xml").replaceFirst("<w:pStyle ", "<w:jc ");
        SchemaType type = DocumentDocument.type;

        XmlObject parsed = type.getTypeSystem().parse(wrong, type, new XmlOptions());

        assertThat(parsed.validate()).isFalse();
    }

    @Test
    void anotherReaderOpensTheFile() throws Exception {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(docx));
                XWPFDocument document = new XWPFDocument(file)) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Specimen paper");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Specimen Council");
            assertThat(document.getProperties().getCoreProperties().getModified())
                    .isEqualTo("2023-11-20T09:00:00Z");
            assertThat(document.getTables()).hasSize(4);
        }
    }
}
