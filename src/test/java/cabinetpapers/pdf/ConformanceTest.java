package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Papers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void thePaperOfEveryBlockConforms(PDFAFlavour flavour) throws Exception {
        Rendered rendered = Rendered.of(Papers.specimen());
        assertThat(VeraPdf.failures(rendered.bytes(), flavour)).isEmpty();
    }
}
