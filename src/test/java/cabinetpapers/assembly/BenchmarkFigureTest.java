package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Reading;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Chart.Compared;
import cabinetpapers.paper.Chart.Whose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchmarkFigureTest {

    @Test
    void aMeasureWithoutBenchmarksHasNoSuchChart() {
        assertThat(figures(measure("A").value("2023-24 Q2", "95", ""))).isEmpty();
    }

    @Test
    void figuresForTheSamePeriodStandSideBySideTheHighestFirst() {
        Chart.Benchmark chart = chart(annual().value("2022-23", "90", "85")
                .benchmark("2022-23", "England", "91.5")
                .benchmark("2022-23", "South East", "-3"));

        assertThat(chart.bars())
                .containsExactly(
                        other("England", "2022-23", "91.5"),
                        own("2022-23", "90"),
                        other("South East", "2022-23", "-3"));
        assertThat(chart.target()).contains(new BigDecimal("85"));
    }

    @Test
    void eachComparatorStandsWithItsLatestFigureNamedByItsPeriod() {
        assertThat(chart(annual().value("2022-23", "90", "")
                                .benchmark("2020-21", "England", "80")
                                .benchmark("2021-22", "England", "81")
                                .benchmark("2022-23", "South East", "82"))
                        .bars())
                .containsExactly(
                        own("2022-23", "90"), other("South East", "2022-23", "82"), other("England", "2021-22", "81"));
    }

    @Test
    void theFigureAtTheEndOfTheYearIsTheYearsWhereItCountsTheYearToDate() {
        Kpis days = measure("A").unit("days", 1).value("2022-23 Q4", "9.5", "8").value("2023-24 Q2", "4", "4");
        days.benchmark("2022-23", "England", "9");

        Chart.Benchmark cumulative = chart(days.basis(Basis.CUMULATIVE));
        assertThat(cumulative.bars().getFirst()).isEqualTo(own("2022-23", "9.5"));
        assertThat(cumulative.target()).contains(new BigDecimal("8"));
        assertThat(chart(days.basis(Basis.PERIOD)).bars().getLast().value()).isEmpty();
    }

    @Test
    void aQuartersCountIsNotSetBesideAYearsButItsPercentageIs() {
        Chart.Benchmark counts = chart(
                measure("A").unit("homes", 0).value("2023-24 Q2", "25", "20").benchmark("2022-23", "England", "100"));
        assertThat(counts.bars())
                .containsExactly(
                        other("England", "2022-23", "100"),
                        new Compared("Fernshire Council", "2022-23", Optional.empty(), Whose.OUR_OWN));
        assertThat(counts.target()).isEmpty();

        assertThat(chart(measure("A").value("2023-24 Q2", "95", "90").benchmark("2022-23", "England", "97"))
                        .bars())
                .containsExactly(other("England", "2022-23", "97"), own("Quarter 2 2023-24", "95"));
    }

    @Test
    void aMeasureForInformationOrWithARangeHasNoTargetLine() {
        assertThat(chart(annual().polarity(Polarity.NONE)
                                .value("2022-23", "90", "85")
                                .benchmark("2022-23", "England", "91"))
                        .target())
                .isEmpty();
        assertThat(chart(annual().range("80", "95").value("2022-23", "90", "85").benchmark("2022-23", "England", "91"))
                        .target())
                .isEmpty();
    }

    @Test
    void theCaptionSaysHowLateOthersAre() {
        assertThat(caption(annual().value("2022-23", "90", "").benchmark("2022-23", "England", "91")))
                .isEqualTo("A compared with others, 2022-23");
        assertThat(caption(annual().value("2021-22", "90", "").benchmark("2021-22", "England", "91")))
                .isEqualTo("A compared with others: the latest comparable data is for 2021-22");
        assertThat(caption(measure("A").value("2023-24 Q2", "90", "").benchmark("2022-23", "England", "91")))
                .isEqualTo("A compared with others: their latest data is for 2022-23");
    }

    @Test
    void theAlternativeTextHasEveryFigureAndComparesLikeWithLikeOnly() {
        assertThat(words(annual().value("2022-23", "90", "85")
                        .benchmark("2022-23", "England", "91")
                        .benchmark("2022-23", "South East", "90")
                        .benchmark("2022-23", "Nearest neighbours", "88")
                        .benchmark("2022-23", "Wales", "87")
                        .benchmark("2021-22", "Scotland", "70")))
                .isEqualTo(
                        "Bar chart of A Measure A, 2022-23. England 91.0%; Fernshire Council 90.0%; South East 90.0%;"
                                + " Nearest neighbours 88.0%; Wales 87.0%; Scotland 70.0% in 2021-22. The target is 85.0%."
                                + " Against Fernshire Council’s figure, 1 other for the same period is higher, 2 are lower and 1"
                                + " is the same.");
        assertThat(words(measure("A").value("2023-24 Q2", "95", "").benchmark("2022-23", "England", "97")))
                .isEqualTo("Bar chart of A Measure A, 2022-23. England 97.0%; Fernshire Council 95.0% in Quarter 2"
                        + " 2023-24.");
        assertThat(words(measure("A")
                        .unit("homes", 0)
                        .value("2023-24 Q2", "25", "")
                        .benchmark("2022-23", "England", "1")))
                .isEqualTo("Bar chart of A Measure A, 2022-23. England 1 home; no figure for Fernshire Council.");
    }

    @Test
    void theTableOfItsDataSaysWhyTheCouncilHasNoFigure() {
        assertThat(figures(annual().given("2022-23", new Reading.NotReported(), "", "")
                                .unit("days", 0)
                                .benchmark("2022-23", "England", "91"))
                        .getFirst()
                        .data()
                        .rows())
                .containsExactly(Block.Row.of("Figure", "91", "Not reported"));
    }

    @Test
    void aFewStandBesideOneAnotherInTheTableAndManyBelow() {
        Kpis few = annual().value("2022-23", "90", "").benchmark("2021-22", "England", "91");
        assertThat(table(few).header()).containsExactly(Block.Row.of("Whose", "England", "Fernshire Council"));
        assertThat(table(few).rows())
                .containsExactly(
                        Block.Row.of("Period", "2021-22", "2022-23"), Block.Row.of("Figure", "91.0%", "90.0%"));

        Kpis many = few.benchmark("2022-23", "South East", "89")
                .benchmark("2022-23", "Wales", "88")
                .benchmark("2022-23", "Nearest neighbours", "87");
        assertThat(table(many).header()).containsExactly(Block.Row.of("Whose", "Period", "Figure"));
        assertThat(table(many).rows()).hasSize(5).contains(Block.Row.of("Wales", "2022-23", "88.0%"));
    }

    @Test
    void aRangeIsOnTheChartAndSaidInItsAlternativeText() {
        Kpis one = annual().range("80", "95").value("2022-23", "90", "").benchmark("2022-23", "England", "91");

        assertThat(chart(one).range()).contains(new Chart.Range(new BigDecimal("80"), new BigDecimal("95")));
        assertThat(words(one)).contains("A band marks the range of 80.0% to 95.0%.");
    }

    private static Block.Table table(Kpis measure) {
        return figures(measure).getFirst().data();
    }

    private static Kpis annual() {
        return measure("A").frequency(Frequency.ANNUAL);
    }

    private static Compared own(String period, String value) {
        return new Compared("Fernshire Council", period, Optional.of(new BigDecimal(value)), Whose.OUR_OWN);
    }

    private static Compared other(String label, String period, String value) {
        return new Compared(label, period, Optional.of(new BigDecimal(value)), Whose.OTHERS);
    }

    private static Chart.Benchmark chart(Kpis measure) {
        return (Chart.Benchmark) figures(measure).getFirst().chart();
    }

    private static String caption(Kpis measure) {
        return figures(measure).getFirst().caption();
    }

    private static String words(Kpis measure) {
        return figures(measure).getFirst().alternativeText();
    }

    private static List<Block.Figure> figures(Kpis measure) {
        return BlockOutlines.blocks("measures", Map.of(), BlockOutlines.material(measure)).stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(figure -> figure.chart() instanceof Chart.Benchmark)
                .toList();
    }
}
