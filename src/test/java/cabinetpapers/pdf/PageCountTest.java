package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Papers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCountTest {

    @TempDir
    private Path folder;

    @Test
    void aPapersPagesAreCountedAsAnotherReaderCountsThem() throws IOException {
        byte[] pdf = Rendered.of(Papers.specimen()).bytes();
        Path file = Files.write(folder.resolve("paper.pdf"), pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(PdfRenderer.pages(file)).contains(read.getNumberOfPages());
            assertThat(PdfRenderer.pages(pdf)).contains(read.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no PDF at all", "%PDF-1.7\n"})
    void whatIsNoPdfHasNoPagesToCount(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("other.pdf"), content);

        assertThat(PdfRenderer.pages(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void aFileThatEndsTooSoonHasNoPagesToCount(double share) {
        byte[] pdf = Rendered.of(Papers.specimen()).bytes();

        assertThat(PdfRenderer.pages(Arrays.copyOf(pdf, (int) (share * pdf.length))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/Count /Many", "/Count 9 0 R"})
    void aPageTreeThatDoesNotTellItsCountHasNoPagesToCount(String count) throws IOException {
        byte[] pdf = withPageTree("<</Type/Pages/Kids[]" + count + ">>");
        Path file = Files.write(folder.resolve("uncounted.pdf"), pdf);

        assertThat(PdfRenderer.pages(pdf)).isEmpty();
        assertThat(PdfRenderer.pages(file)).isEmpty();
    }

    @Test
    void aPageTreeThatTellsItsCountIsBelieved() {
        assertThat(PdfRenderer.pages(withPageTree("<</Type/Pages/Kids[]/Count 0>>")))
                .contains(0);
    }

    private static byte[] withPageTree(String tree) {
        String catalogue = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
        String head = "%PDF-1.7\n";
        String body = head + catalogue + "2 0 obj\n" + tree + "\nendobj\n";
        String table = String.format(
                Locale.ROOT,
                "xref\n0 3\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n",
                head.length(),
                head.length() + catalogue.length());
        String end = "trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n" + body.length() + "\n%%EOF\n";
        return (body + table + end).getBytes(StandardCharsets.US_ASCII);
    }
}
