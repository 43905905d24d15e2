package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.PngImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void aPictureWiderThanThePageIsPrintedSmaller() throws IOException {
        Rendered rendered = Rendered.of(Papers.of(new Block.Picture(png(40, 10), "A crest", 700)));
        assertThat(rendered.findings())
                .containsExactly(Finding.note(
                        new Place("Specimen paper", "picture \"A crest\""),
                        "the picture is larger than the page and is printed 482 points wide instead of 700",
                        "Ask for a smaller width."));
    }

    @Test
    void aPictureHigherThanThePageIsPrintedSmaller() throws IOException {
        Rendered rendered = Rendered.of(Papers.of(new Block.Picture(png(10, 100), "A mast", 400)));
        assertThat(PageLines.of(rendered).count()).isEqualTo(1);
        assertThat(rendered.findings()).hasSize(1);
    }

    @Test
    void aBrokenPictureLeavesItsPlaceAndAFinding() throws IOException {
        byte[] whole = png(40, 10).bytes();
        Block broken = new Block.Picture(new PngImage(Arrays.copyOf(whole, whole.length / 2)), "A crest", 100);
        Rendered rendered = Rendered.of(Papers.of(broken));
        assertThat(PdfOutline.of(rendered.bytes())).containsExactly("ALT A crest");
        assertThat(rendered.findings())
                .extracting(Finding::place)
                .containsExactly(new Place("Specimen paper", "picture \"A crest\""));
        assertThat(VeraPdf.failures(rendered.bytes())).isEmpty();
    }

    private static PngImage png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return new PngImage(out.toByteArray());
    }
}
