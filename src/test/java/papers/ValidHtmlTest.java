package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.html.NuValidator;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.RandomPapers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers obey the HTML standard, and so does their style sheet that of CSS. */
class ValidHtmlTest {

    @Test
    void theSamplePapersAndTheSpecimenAreValid() {
        assertThat(NuValidator.faults(html(Papers.specimen()))).isEmpty();
        assertThat(NuValidator.faults(html(Quarters.sample().report()))).isEmpty();
        assertThat(NuValidator.faults(html(Quarters.sample().appendix()))).isEmpty();
    }

    @Test
    void thePapersOnPlansAreValid() {
        assertThat(NuValidator.faults(html(PlanPapers.exceptions().paper("plan-progress", Look.USUAL))))
                .isEmpty();
        assertThat(NuValidator.faults(
                        html(PlanPages.RISK_REGISTER.compose(Look.USUAL).paper())))
                .isEmpty();
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyPaperIsValid(long seed) {
        assertThat(NuValidator.faults(html(RandomPapers.any(new Random(seed))))).isEmpty();
    }

    @Test
    void theCheckerWouldSeeAFault() {
        byte[] faulty = "<!DOCTYPE html><html lang=en><title>Faulty</title><p id=a><span id=a></div>"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(NuValidator.faults(faulty)).isNotEmpty();
    }

    private static byte[] html(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer(Quarters.house()).render(paper, out);
        return out.toByteArray();
    }
}
