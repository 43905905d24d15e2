package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Stage;
import cabinetpapers.pdf.PdfOutline;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.pdf.VeraPdf;
import cabinetpapers.word.Schema;
import cabinetpapers.word.WordOutline;
import cabinetpapers.word.WordRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** A draft says on each page that it is one, and says so to nobody's reading order. */
class DraftMarkTest {

    private static final HouseStyle HOUSE = Quarters.house();

    private final Paper paper = Quarters.sample().report();

    @Test
    void aDraftAsPdfConformsAndReadsAsTheFinalPaper() {
        byte[] draft = pdf(Stage.DRAFT);

        assertThat(VeraPdf.failures(draft)).isEmpty();
        assertThat(PdfOutline.of(draft)).isEqualTo(PdfOutline.of(pdf(Stage.FINAL)));
        assertThat(draft).isNotEqualTo(pdf(Stage.FINAL));
    }

    @Test
    void aDraftAsWordHasAWatermarkThatWordKnowsAndTheFinalPaperHasNone() throws IOException {
        byte[] draft = word(Stage.DRAFT);

        assertThat(header(draft)).contains("PowerPlusWaterMarkObject", "string=\"Draft\"");
        assertThat(header(word(Stage.FINAL))).doesNotContain("WaterMark");
        assertThat(WordOutline.of(draft)).isEqualTo(WordOutline.of(word(Stage.FINAL)));
        assertThat(Schema.faults(draft)).isEmpty();
    }

    private byte[] pdf(Stage stage) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(HOUSE, stage).render(paper, out);
        return out.toByteArray();
    }

    private byte[] word(Stage stage) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(HOUSE, stage).render(paper, out);
        return out.toByteArray();
    }

    private static String header(byte[] docx) throws IOException {
        StringBuilder headers = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/[Hh]eader.*")) {
                    headers.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return headers.toString();
    }
}
