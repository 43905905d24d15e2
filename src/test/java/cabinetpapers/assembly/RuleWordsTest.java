package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Houses;
import cabinetpapers.kpi.Band;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Rollup;
import cabinetpapers.kpi.SpcOptions;
import cabinetpapers.kpi.TravelScheme;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What papers say of a measure whose rules are not the usual ones. */
class RuleWordsTest {

    private static final String[] CALM = {
        "69.5", "70.5", "69.5", "70.5", "69.5", "70.5", "69.5", "70.5", "69.5", "70.5", "69.5", "70.5", "70"
    };

    @ParameterizedTest
    @CsvSource({
        "60, will be met each time",
        "80, will be missed each time",
        "70, will be met at some times and missed at others"
    })
    void processLimitsAreNamedWithWhatTheyMeanForTheTarget(String target, String expectation) {
        List<String> part = part(Kpis.measure("A")
                .travel(new TravelScheme.ProcessLimits(SpcOptions.USUAL))
                .quarters(target, CALM));

        assertThat(part)
                .contains(
                        "Short direction: ► No significant change",
                        "The latest figure is within what the process gives rise to by itself. As things are, the target "
                                + expectation + ".");
        assertThat(part).contains("Long direction: – judged by limits");
    }

    @Test
    void theAverageIsNamedWithItsFigure() {
        assertThat(part(Kpis.measure("A")
                        .travel(new TravelScheme.Average(4))
                        .quarters("80", "72", "74", "73", "75", "70")))
                .contains(
                        "Short direction: ▼ Worsened: was 75.0% in Quarter 1 2023-24",
                        "Long direction: ▼ Worsened against the average of the previous 4 periods, 73.5%");
        assertThat(part(Kpis.measure("A").travel(new TravelScheme.Average(4)).quarters("80", "75", "70")))
                .contains("Long direction: – too few earlier figures");
    }

    @Test
    void aBandSaysThatItDecided() {
        assertThat(part(Kpis.measure("A")
                        .band(new Band.Points(new BigDecimal("0.5")))
                        .quarters("80", "75", "75.4")))
                .contains(
                        "Short direction: ► Unchanged: was 75.0% in Quarter 1 2023-24, which the measure’s rule counts as no"
                                + " change");
    }

    @Test
    void aForecastStandsBesideTheRating() {
        List<String> part = part(
                Kpis.measure("A").yearEndTarget("95").forecast("2023-24 Q2", "60", "60", "94", "Two more officers."));

        assertThat(part).contains("Year-end forecast: 94.0% against a target of 95.0%", "Forecast rating: ■ Amber");
        assertThat(part).contains("Rating: ● Green", "Corrective action: Two more officers.");
    }

    @Test
    void aRankNamesGroupPeriodAndQuarter() {
        Kpis measure = Kpis.measure("A")
                .rag(new RagScheme.Quartiles())
                .comparators("Neighbours", "1", "2", "3", "4", "5")
                .quarters("", "35");
        for (int i = 1; i <= 5; i++) {
            measure.benchmark("2023-24 Q2", String.valueOf(i), String.valueOf(10 * i));
        }

        assertThat(part(measure))
                .contains(
                        "Rating rule: Rated by quartile in Neighbours",
                        "Rank: 3rd of 6 in Neighbours for Quarter 2 2023-24, in the second quartile");
    }

    @Test
    void howMonthsMakeTheQuarterIsSaid() {
        assertThat(part(Kpis.measure("A")
                        .rollup(Rollup.MEAN)
                        .value("2023-07", "10", "")
                        .value("2023-08", "20", "")
                        .value("2023-09", "30", "")))
                .contains("Reported: Each month, for that month; the quarter’s figure is the mean of its months");
    }

    @Test
    void theSignsAreExplainedByTheRulesInUse() {
        List<String> symbols = symbols(
                Kpis.measure("A").rag(new RagScheme.RedOrGreen()).quarters("80", "100", "100"),
                Kpis.measure("B")
                        .rag(new RagScheme.RedOrGreen())
                        .carriedOver(Rating.Shade.BLUE)
                        .given("2023-24 Q2", new Reading.NotDue(Reading.Wait.CARRIED_OVER), "80", ""));

        assertThat(symbols)
                .contains(
                        "Short of the target",
                        "► Maintained at maximum",
                        "Unchanged at 100%, which is the most there can be",
                        "★ Carried over")
                .doesNotContain("■ Amber");
    }

    @Test
    void twoRulesAreToldApart() {
        assertThat(symbols(
                        Kpis.measure("A").quarters("80", "70", "75"),
                        Kpis.measure("B").rag(new RagScheme.TargetAndYear()).quarters("80", "70", "75"),
                        Kpis.measure("C").polarity(Polarity.NONE).quarters("", "70", "75")))
                .contains(
                        "Rated by target: short of the target, but within the measure’s own tolerance. Rated by target"
                                + " and last year: short of the target by more than the tolerance, but no worse than the same"
                                + " period last year");
    }

    private static List<String> part(Kpis measure) {
        Material material = material(measure);
        return MeasureParts.blocks(material, material.priorities().getFirst()).stream()
                .flatMap(block -> texts(block).stream())
                .toList();
    }

    private static List<String> texts(Block block) {
        return block instanceof Block.FieldGrid grid
                ? grid.rows().stream()
                        .flatMap(List::stream)
                        .map(field -> field.label() + ": " + PlainText.of(field.value()))
                        .toList()
                : RawTexts.of(List.of(block));
    }

    private static List<String> symbols(Kpis... measures) {
        return RawTexts.of(Symbols.blocks(material(measures)));
    }

    private static Material material(Kpis... measures) {
        return Material.of(Houses.plain(), Occasions.appendix(), Kpis.figures(measures), Optional.empty(), List.of());
    }
}
