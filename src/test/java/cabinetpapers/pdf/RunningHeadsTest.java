package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Papers;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever takes the numbers off, as a pack does, must take nothing else off. */
class RunningHeadsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = ';',
            value = {
                "Page {page} of {pages};Page 1 of 1;''",
                "{page};1;''",
                "{page}/{pages};1/1;''",
                "– {page} –;– 1 –;''",
                "OFFICIAL - page {page}; - page 1;OFFICIAL",
                "Page {page} | OFFICIAL;Page 1 | ;OFFICIAL",
                "{title} | {page}; | 1;Specimen paper",
                "Homepage {page}; 1;Homepage",
                "OFFICIAL;'';OFFICIAL"
            })
    void onlyAPagesNumberIsMarkedAsOne(String footer, String number, String rest) throws IOException {
        byte[] pdf = Rendered.of(Papers.of(Block.Paragraph.of("Text.")), house(footer))
                .bytes();

        assertThat(marked(pdf, "PageNum")).isEqualTo(number);
        assertThat(marked(pdf, "Footer")).isEqualTo(rest);
    }

    private static HouseStyle house(String footer) {
        HouseStyle plain = Houses.plain();
        return new HouseStyle(
                plain.name(),
                plain.language(),
                plain.fontFamily(),
                plain.sizes(),
                plain.palette(),
                plain.page(),
                plain.header(),
                new Furniture("", footer),
                plain.requiredHeadings());
    }

    private static String marked(byte[] pdf, String subtype) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            return extractor.getMarkedContents().stream()
                    .filter(content -> content.getProperties() != null
                            && subtype.equals(content.getProperties().getNameAsString(COSName.SUBTYPE)))
                    .map(RunningHeadsTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
    }
}
