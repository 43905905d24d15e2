package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a total and the measures that are parts of it. */
class PartChecksTest {

    @Test
    void partsThatAreMoreThanTheirTotalAreToldAtTheTotal() {
        assertThat(asked(total("20"), part("A", "9"), part("B", "12")))
                .containsExactly("values T 2023-24 Q2: the figure is 20, less than its parts (A, B), which make 21"
                        + " together. Look whether something is counted twice, and correct whichever is wrong. Then run"
                        + " again.");
    }

    @Test
    void partsThatAreTooManyAlreadyAreToldThoughOneIsMissing() {
        assertThat(asked(total("20"), part("A", "21"), part("B", "not reported")))
                .hasSize(1);
        assertThat(asked(total("20"), part("A", "20"), part("B", "not reported")))
                .isEmpty();
    }

    @Test
    void partsThatAlwaysMadeTheirTotalAndDoNoLongerAreTold() {
        assertThat(asked(total("12, 30, 31"), part("A", "8, 18, 19"), part("B", "4, 12, 11")))
                .containsExactly(
                        "values T 2023-24 Q2: the figure is 31, but its parts (A, B) make 30 together, and they"
                                + " made the whole of it before. Look whether a part is missing, and correct whichever is wrong."
                                + " Then run again.");
    }

    @Test
    void aTotalMayHavePartsThatNobodyMeasures() {
        assertThat(asked(total("13, 30, 31"), part("A", "8, 18, 19"), part("B", "4, 12, 11")))
                .isEmpty();
        assertThat(asked(total("30, 31"), part("A", "18, 19"), part("B", "12, 11")))
                .isEmpty();
    }

    @Test
    void aPartThatIsNotReportedIsNoShortfall() {
        assertThat(asked(total("12, 30, 31"), part("A", "8, 18, 19"), part("B", "4, 12, not reported")))
                .isEmpty();
    }

    @Test
    void nothingIsAskedWhereTheAnswerWouldTellASmallNumber() {
        assertThat(asked(total("20"), part("A", "9"), part("B", "12").suppressBelow(5)))
                .isEmpty();
        assertThat(asked(total("20").suppressBelow(5), part("A", "9"), part("B", "12")))
                .isEmpty();
    }

    @Test
    void sharesAndPartsOfAnotherUnitOrBasisDoNotAddUp() {
        assertThat(asked(
                        total("20").unit("%", 0),
                        part("A", "9").unit("%", 0),
                        part("B", "12").unit("%", 0)))
                .isEmpty();
        assertThat(asked(total("20"), part("A", "9").unit("hours", 0), part("B", "12")))
                .isEmpty();
        assertThat(asked(total("20"), part("A", "9").basis(Basis.ROLLING), part("B", "12")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cases, true",
        "£, true",
        "£000, true",
        "days, false",
        "average score, false",
        "per cent, false",
        "% of homes, false",
        "£ per head, false",
        "per head, false"
    })
    void countsAndMoneyAddUpAndNothingElseDoes(String unit, boolean adds) {
        assertThat(asked(
                        total("20").unit(unit, 0),
                        part("A", "9").unit(unit, 0),
                        part("B", "12").unit(unit, 0)))
                .hasSize(adds ? 1 : 0);
    }

    private static Kpis total(String figures) {
        return ExampleMeasure.of("T", "unit number; figures " + figures);
    }

    private static Kpis part(String code, String figures) {
        return ExampleMeasure.of(code, "unit number; figures " + figures).partOf("T");
    }

    private static List<String> asked(Kpis... measures) {
        return FigureRules.check(Kpis.figures(measures)).stream()
                .map(Finding::text)
                .filter(text -> text.contains("parts"))
                .toList();
    }
}
