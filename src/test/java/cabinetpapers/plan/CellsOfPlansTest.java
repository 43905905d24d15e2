package cabinetpapers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.plan.PlanText.Bullet;
import cabinetpapers.plan.PlanText.Bullets;
import cabinetpapers.plan.PlanText.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and leads, each from one cell. */
class CellsOfPlansTest {

    @Test
    void paragraphsAndBulletsStayWhatTheyAre() {
        assertThat(new PlanText(
                                "The framework:\n- Plans\n- Measures, for:\n  - Homes\n  - Roads\n- Reports\n\nIt follows.")
                        .passages())
                .containsExactly(
                        new Paragraph("The framework:"),
                        new Bullets(List.of(
                                new Bullet("Plans", List.of()),
                                new Bullet(
                                        "Measures, for:",
                                        List.of(new Bullet("Homes", List.of()), new Bullet("Roads", List.of()))),
                                new Bullet("Reports", List.of()))),
                        new Paragraph("It follows."));
    }

    @Test
    void aBulletGoesOnInAnIndentedLine() {
        assertThat(new PlanText("• First part\n  and its rest\n• Second").passages())
                .containsExactly(new Bullets(
                        List.of(new Bullet("First part and its rest", List.of()), new Bullet("Second", List.of()))));
    }

    @Test
    void aBlankLineEndsAList() {
        assertThat(new PlanText("- One\n\n- Two").passages())
                .containsExactly(
                        new Bullets(List.of(new Bullet("One", List.of()))),
                        new Bullets(List.of(new Bullet("Two", List.of()))));
    }

    @Test
    void aBlankCellHasNoPassages() {
        assertThat(new PlanText(" \n ").passages()).isEmpty();
        assertThat(new PlanText(" \n ").blank()).isTrue();
    }

    @Test
    void aMinusBeforeAFigureIsNoBullet() {
        assertThat(new PlanText("-5% a year").passages()).containsExactly(new Paragraph("-5% a year"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Head of Finance | Head of Finance",
                "Director of Resources / Head of Finance | Director of Resources; Head of Finance",
                "Director of Resources/Head of Finance | Director of Resources; Head of Finance",
                "Manager for Data, Analytics and Insight & Chief Digital, Data and Technology Officer |"
                        + " Manager for Data, Analytics and Insight; Chief Digital, Data and Technology Officer",
                "Director of Resources and the Director of Governance and Monitoring Officer |"
                        + " Director of Resources; Director of Governance and Monitoring Officer",
                "Head of Audit, Insurance and Risk | Head of Audit, Insurance and Risk",
                "Head of HR, Head of IT and relevant Service Directors | Head of HR; Head of IT; relevant Service Directors",
                "Head of IT with support from relevant Heads of Service | Head of IT; relevant Heads of Service (supports)",
                "Head of IT, supported by the Head of HR | Head of IT; Head of HR (supports)",
                "Service Directors (to be determined) and the Head of Change |"
                        + " Service Directors (to be determined); Head of Change",
                "TBC | TBC (to be determined)",
                "CLT; Chief Executive | CLT; Chief Executive",
                "CLT/SLT | CLT; SLT",
                "Cllr Ann Amin, Cabinet Member for Finance / Cllr Bo Bell, Leader |"
                        + " Cllr Ann Amin, Cabinet Member for Finance; Cllr Bo Bell, Leader",
                "Executive, Scrutiny and Audit Chairs | Executive, Scrutiny and Audit Chairs",
                "Ann Amin, Chief Executive | Ann Amin, Chief Executive",
            })
    void leadsAreReadOneByOne(String words, String each) {
        assertThat(String.join(
                        "; ",
                        new Leads(words)
                                .each().stream().map(CellsOfPlansTest::text).toList()))
                .isEqualTo(each);
    }

    @Test
    void leadsOnLinesOfTheirOwnAreSeveral() {
        assertThat(new Leads("Cllr Ann Amin, Leader\nHead of Finance").each())
                .extracting(Lead::title)
                .containsExactly("Cllr Ann Amin, Leader", "Head of Finance");
        assertThat(Leads.NONE.each()).isEmpty();
    }

    private static String text(Lead lead) {
        return lead.title()
                + switch (lead.part()) {
                    case LEADS -> "";
                    case SUPPORTS -> " (supports)";
                    case TO_BE_DETERMINED -> " (to be determined)";
                };
    }
}
