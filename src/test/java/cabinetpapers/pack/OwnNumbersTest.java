package cabinetpapers.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page's content, as other programs may write it, without the number that it gives itself. */
class OwnNumbersTest {

    private static final String NUMBER = "/Artifact <</Subtype /PageNum>> BDC ";

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
            (Page 1) Tj          |
            [(Page) -5 (1)] TJ   |
            (Page 1) '           | T*
            2 1 (Page 1) "       | 2 Tw 1 Tc T*
            1 0 0 rg (Page 1) Tj | 1 0 0 rg
            """)
    void onlyTheShowingOfTheNumberGoes(String number, String rest) throws IOException {
        assertThat(without("BT (A) Tj " + NUMBER + number + " EMC (B) Tj ET"))
                .isEqualTo("BT (A) Tj " + NUMBER.strip() + (rest == null ? "" : " " + rest) + " EMC (B) Tj ET");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMC
            /Span BMC EMC EMC
            """)
    void marksThatWereNeverOpenedHideNothing(String before) throws IOException {
        assertThat(without(before + " BT " + NUMBER + "(Page 1) Tj EMC (B) Tj ET"))
                .doesNotContain("Page 1")
                .contains("(B) Tj");
    }

    @Test
    void aPageThatCannotBeFollowedStaysAsItIs() throws IOException {
        String broken = "BT " + NUMBER + "(Page 1) Tj EMC ET BI /W 1 I";

        assertThat(without(broken)).isEqualTo(broken);
    }

    private static String without(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
            OwnNumbers.takeOff(document);
            return new String(page.getContents().readAllBytes(), StandardCharsets.US_ASCII)
                    .replaceAll("\\s+", " ")
                    .replaceAll("<<\\s*", "<<")
                    .replaceAll("\\s*>>", ">>")
                    .strip();
        }
    }
}
