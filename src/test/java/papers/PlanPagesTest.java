package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Composed;
import cabinetpapers.paper.PaperOutline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan on a page, business cases, a risk register and a savings tracker. */
class PlanPagesTest {

    @ParameterizedTest
    @EnumSource(value = PlanPages.class, mode = EnumSource.Mode.EXCLUDE, names = "BUSINESS_CASE_UNWRITTEN")
    void theSamplePapersLeaveNothingOpen(PlanPages page) {
        assertThat(page.compose(Look.USUAL).findings()).isEmpty();
    }

    @Test
    void aBusinessCaseThatNobodyWroteSaysWhoIsToSupplyEachPartAndReportsIt() {
        Composed composed = PlanPages.BUSINESS_CASE_UNWRITTEN.compose(Look.USUAL);
        List<String> outline = PaperOutline.of(composed.paper());

        assertThat(outline).contains("P To be supplied by the Section 151 Officer");
        assertThat(outline.stream().filter(line -> line.contains("To be supplied by")))
                .hasSameSizeAs(composed.findings());
        assertThat(composed.findings())
                .extracting(finding -> finding.text())
                .contains(
                        "business case 4.1 of improvement-plan: \"1.5 Key impacts\" is to be supplied by the project manager,"
                                + " and has not been. Add a row to the table narratives with the heading"
                                + " \"Business case: 1.5 Key impacts\"; until then the draft says who is to supply it.");
    }
}
