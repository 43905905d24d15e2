package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Houses;
import cabinetpapers.paper.Papers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

class SchemaTest {

    private static byte[] docx = new byte[0];

    @BeforeAll
    static void render() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new WordRenderer(Houses.plain()).render(Papers.specimen(), out))
                .isEmpty();
        docx = out.toByteArray();
    }

    @Test
    void everyPartObeysTheSchema() {
        assertThat(Schema.faults(docx)).isEmpty();
    }

    @Test
    void anElementInTheWrongPlaceWouldBeAFault() {
        String wrong = new DocxParts(docx).text("word/document.xml").replaceFirst("<w:pStyle ", "<w:jc ");

        assertThat(Schema.faults("document", wrong.getBytes(StandardCharsets.UTF_8), DocumentDocument.type))
                .isNotEmpty();
    }

    @Test
    void anotherReaderOpensTheFile() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            POIXMLProperties.CoreProperties properties =
                    document.getProperties().getCoreProperties();

            assertThat(properties.getTitle()).isEqualTo("Specimen paper");
            assertThat(properties.getCreator()).isEqualTo("Specimen Council");
            assertThat(properties.getModified()).isEqualTo("2023-11-20T09:00:00Z");
            assertThat(document.getTables()).hasSize(5);
            assertThat(document.getAllPictures()).hasSize(4);
        }
    }
}
