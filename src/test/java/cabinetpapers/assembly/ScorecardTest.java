package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Reading;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    @Test
    void aRowHoldsTheMeasureItsFiguresDirectionsAndRating() {
        assertThat(row(measure("HS01")
                        .named("Calls answered in time")
                        .value("2022-23 Q2", "84", "80")
                        .value("2023-24 Q1", "75.4", "80")
                        .value("2023-24 Q2", "82", "80")))
                .containsExactly(
                        "TH HS01",
                        "TH Calls answered in time",
                        "TD 80.0%",
                        "TD 82.0%",
                        "TD 75.4%",
                        "TD 84.0%",
                        "TD Trend of HS01 Calls answered in time. From 84.0% in Quarter 2 2022-23 to 82.0% in Quarter 2 2023-24; highest 84.0% in Quarter 2"
                                + " 2022-23, lowest 75.4% in Quarter 1 2023-24. 2 periods have no figure. The latest figure meets its"
                                + " target of 80.0%.",
                        "TD ▲ Improved",
                        "TD ▼ Worsened",
                        "TD ● Green");
    }

    @Test
    void whatHasNoDirectionSaysWhyInWords() {
        assertThat(row(measure("HR11")
                        .unit("days", 2)
                        .polarity(Polarity.LOWER_IS_BETTER)
                        .basis(Basis.CUMULATIVE)
                        .value("2023-24 Q1", "1.3", "1.5")
                        .value("2023-24 Q2", "2.7", "3.15")))
                .containsExactly(
                        "TH HR11",
                        "TH Measure HR11 (days)",
                        "TD 3.15",
                        "TD 2.70",
                        "TD 1.30",
                        "TD No figure",
                        "TD Trend of HR11 Measure HR11. From 1.30 days in Quarter 1 2023-24 to 2.70 days in Quarter 2 2023-24; highest 2.70 days in"
                                + " Quarter 2 2023-24, lowest 1.30 days in Quarter 1 2023-24. The latest figure meets its"
                                + " target of 3.15 days.",
                        "TD – year to date",
                        "TD – no earlier figure",
                        "TD ● Green");
    }

    @Test
    void anAnnualMeasureShowsItsOwnYear() {
        assertThat(row(measure("SAT")
                        .frequency(Frequency.ANNUAL)
                        .value("2021-22", "80", "")
                        .value("2022-23", "81.2", "")))
                .containsExactly(
                        "TH SAT",
                        "TH Measure SAT",
                        "TD No target",
                        "TD 2022-23: 81.2%",
                        "TD Annual",
                        "TD 2021-22: 80.0%",
                        "TD Trend of SAT Measure SAT. From 80.0% in 2021-22 to 81.2% in 2022-23; highest 81.2% in 2022-23, lowest 80.0% in"
                                + " 2021-22. There is no target.",
                        "TD – annual measure",
                        "TD ▲ Improved",
                        "TD ○ No target");
    }

    @Test
    void aMonthlyMeasureShowsTheQuartersLastMonth() {
        assertThat(row(measure("M1")
                        .frequency(Frequency.MONTHLY)
                        .unit("number", 0)
                        .value("2022-09", "1400", "1000")
                        .value("2023-06", "1200", "1000")
                        .value("2023-08", "1", "1000")
                        .value("2023-09", "1200", "1000")))
                .containsSubsequence(
                        "TD 1,000",
                        "TD Sep 2023: 1,200",
                        "TD Jun 2023: 1,200",
                        "TD Sep 2022: 1,400",
                        "TD ► Unchanged",
                        "TD ▼ Worsened");
    }

    @Test
    void whatWasNotReportedSaysSo() {
        assertThat(row(measure("A").given("2023-24 Q2", new Reading.NotReported(), "80", "")))
                .containsSubsequence("TD Not reported", "TD – not reported", "TD – not reported", "TD ○ Not reported");
        assertThat(row(measure("A"))).containsSubsequence("TD Not reported", "TD ○ Not reported");
        assertThat(row(measure("A").given("2023-24 Q2", new Reading.Unreadable("12,5"), "80", "")))
                .containsSubsequence("TD Not readable", "TD – not readable", "TD ○ Not readable");
        assertThat(row(measure("A").given("2023-24 Q2", new Reading.NotDue(), "", "")))
                .containsSubsequence("TD Not due", "TD – not due", "TD ○ Not due");
    }

    @Test
    void aFigureThatIsNotFinalIsMarked() {
        assertThat(row(measure("A")
                        .value("2023-24 Q1", "70", "80", Reading.Standing.REVISED, "")
                        .value("2023-24 Q2", "82", "80", Reading.Standing.PROVISIONAL, "")))
                .containsSubsequence(
                        "TD 82.0% (provisional)", "TD 70.0% (revised)", "TD – provisional", "TD – provisional");
    }

    @Test
    void aUnitStandsBehindTheNameUnlessNameOrFiguresSayIt() {
        assertThat(row(measure("A").named("Time to repair").unit("days", 1))).contains("TH Time to repair (days)");
        assertThat(row(measure("A").named("Days to repair").unit("days", 1))).contains("TH Days to repair");
        assertThat(row(measure("A").named("Holidays taken").unit("days", 1))).contains("TH Holidays taken (days)");
        assertThat(row(measure("A").named("Incidents").unit("per 1,000", 1))).contains("TH Incidents (per 1,000)");
        assertThat(row(measure("A").named("Households").unit("number", 0))).contains("TH Households");
        assertThat(row(measure("A").named("Savings").unit("£", 0))).contains("TH Savings");
    }

    @Test
    void aRangeStandsInTheTargetsPlace() {
        assertThat(row(measure("A").range("90", "95").value("2023-24 Q2", "92", "")))
                .containsSubsequence("TD 90.0% to 95.0%", "TD 92.0%", "TD ● Green");
    }

    @Test
    void everyMeasureStandsInExactlyOnePrioritysScorecard() {
        Material material = BlockOutlines.material(
                measure("A1").priority("Homes"),
                measure("B1").priority("Streets"),
                measure("A2").priority("Homes"),
                measure("C1").priority(""),
                measure("C2").priority(" "));
        List<String> codes = material.priorities().stream()
                .flatMap(group ->
                        BlockOutlines.outline(
                                BlockOutlines.blocks("scorecard", Map.of("priority", group.name()), material))
                                .stream())
                .filter(line -> line.matches("(TABLE|TH [ABC]\\d).*"))
                .toList();

        assertThat(codes)
                .containsExactly(
                        "TABLE Scorecard: Homes, Quarter 2 2023-24",
                        "TH A1",
                        "TH A2",
                        "TABLE Scorecard: Streets, Quarter 2 2023-24",
                        "TH B1",
                        "TABLE Scorecard: Other measures, Quarter 2 2023-24",
                        "TH C1",
                        "TH C2");
    }

    @Test
    void aPriorityThatIsNotThereIsSaidToHaveNoMeasures() {
        assertThat(BlockOutlines.outline(BlockOutlines.blocks(
                        "scorecard", Map.of("priority", "Hoems"), BlockOutlines.material(measure("A")))))
                .containsExactly("P There are no measures under “Hoems”.");
    }

    @Test
    void theTrendsOfAScorecardSpanTheSameThreeYears() {
        assertThat(sparkline(measure("Q").value("2021-22 Q4", "7", "").value("2023-24 Q2", "9", ""))
                        .points())
                .hasSize(12)
                .startsWith(NONE, NONE, NONE, NONE, NONE, Optional.of(new BigDecimal("7")), NONE)
                .endsWith(NONE, Optional.of(new BigDecimal("9")));
        assertThat(sparkline(measure("M").frequency(Frequency.MONTHLY).value("2023-09", "9", ""))
                        .points())
                .hasSize(36);
        assertThat(sparkline(measure("A").frequency(Frequency.ANNUAL).value("2022-23", "9", ""))
                        .points())
                .hasSize(3);
        assertThat(sparkline(measure("Old").value("2015-16 Q1", "99", "").value("2023-24 Q2", "9", ""))
                        .points())
                .hasSize(12)
                .doesNotContain(Optional.of(new BigDecimal("99")));
    }

    @Test
    void aTrendOfOneFigureSaysSoAndOneWithoutAnyIsSaidInWords() {
        assertThat(sparkline(measure("A").value("2023-24 Q2", "82", "")).alternativeText())
                .isEqualTo("Trend of A Measure A. It has one figure: 82.0% in Quarter 2 2023-24. There is no target.");
        assertThat(row(measure("A"))).contains("TD No figures");
    }

    private static final Optional<BigDecimal> NONE = Optional.empty();

    private static Inline.Sparkline sparkline(Kpis measure) {
        Block.Table table = (Block.Table) BlockOutlines.blocks("scorecard", Map.of(), BlockOutlines.material(measure))
                .getFirst();
        return table.rows().getFirst().cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .flatMap(block -> ((Block.Paragraph) block).content().stream())
                .filter(Inline.Sparkline.class::isInstance)
                .map(Inline.Sparkline.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> row(Kpis measure) {
        List<String> lines = BlockOutlines.outline("scorecard", measure);
        return lines.subList(lines.lastIndexOf("TR") + 1, lines.size());
    }
}
