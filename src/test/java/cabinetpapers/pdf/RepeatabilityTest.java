package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Houses;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.RandomPapers;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatabilityTest {

    @Test
    void theSamePaperGivesTheSameBytes() {
        byte[] first = Rendered.of(Papers.specimen()).bytes();
        assertThat(Rendered.of(Papers.specimen()).bytes()).isEqualTo(first);
    }

    @Test
    void whatWasRenderedBeforeLeavesNoTrace() {
        byte[] alone = Rendered.of(Papers.specimen()).bytes();
        PdfRenderer used = new PdfRenderer(Houses.plain());
        used.render(RandomPapers.any(new Random(3)), new ByteArrayOutputStream());
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        used.render(Papers.specimen(), after);
        assertThat(after.toByteArray()).isEqualTo(alone);
    }

    @Test
    void papersMayBeRenderedAtOnce() throws Exception {
        byte[] alone = Rendered.of(Papers.specimen()).bytes();
        PdfRenderer shared = new PdfRenderer(Houses.plain());
        Callable<byte[]> rendering = () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            shared.render(Papers.specimen(), out);
            return out.toByteArray();
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> rendered : threads.invokeAll(Collections.nCopies(8, rendering))) {
                assertThat(rendered.get()).isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void anyPaperGivesTheSameBytesAgain(long seed) {
        byte[] first = Rendered.of(RandomPapers.any(new Random(seed))).bytes();
        assertThat(Rendered.of(RandomPapers.any(new Random(seed))).bytes()).isEqualTo(first);
    }

    @Test
    void anotherDocumentIdGivesOtherIdsAndSubsetNames() throws Exception {
        Paper one = Papers.specimen();
        Paper other = new Paper(
                "specimen-2", one.title(), one.subject(), one.author(), one.runningTitle(), one.asAt(), one.blocks());
        try (PDDocument first = Loader.loadPDF(Rendered.of(one).bytes());
                PDDocument second = Loader.loadPDF(Rendered.of(other).bytes())) {
            assertThat(fileId(first)).hasSize(16).isNotEqualTo(fileId(second));
            assertThat(fontName(first)).matches("[A-Z]{6}\\+LiberationSans.*").isNotEqualTo(fontName(second));
        }
    }

    @Test
    void theDatesAreThePapersOwn() throws Exception {
        try (PDDocument file = Loader.loadPDF(Rendered.of(Papers.specimen()).bytes())) {
            assertThat(file.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Papers.specimen().asAt());
            assertThat(file.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo(Papers.specimen().asAt());
        }
    }

    private static byte[] fileId(PDDocument file) {
        return ((COSString) file.getDocument().getDocumentID().getObject(0)).getBytes();
    }

    private static String fontName(PDDocument file) throws Exception {
        PDResources resources = file.getPage(0).getResources();
        COSName first = resources.getFontNames().iterator().next();
        return resources.getFont(first).getName();
    }
}
