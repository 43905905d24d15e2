package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
