package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Chart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurePartsTest {

    @Test
    void aPartHoldsFactsDirectionsTrendFiguresBenchmarksAndCommentary() {
        assertThat(part(measure("HS01")
                        .named("Average time to decide a homelessness application.")
                        .unit("days", 1)
                        .polarity(Polarity.LOWER_IS_BETTER)
                        .definition("Calendar days from application to decision.")
                        .value("2022-23 Q2", "9.5", "10")
                        .value("2023-24 Q1", "13.25", "10")
                        .value(
                                "2023-24 Q2",
                                "12",
                                "10",
                                Standing.FINAL,
                                "Two posts\r\nare vacant.\r\n\r\nBoth are advertised.")
                        .benchmark("2022-23 Q2", "Nearest neighbours", "12.5")
                        .benchmark("2023-24 Q1", "Nearest neighbours", "13")
                        .benchmark("2022-23 Q3", "England", "14")))
                .containsExactly(
                        "H3 HS01 Average time to decide a homelessness application",
                        "GRID Facts about HS01",
                        "TR",
                        "TH Quarter 2 2023-24",
                        "TD 12.0 days",
                        "TH Target",
                        "TD 10.0 days",
                        "TR",
                        "TH Rating",
                        "TD ◆ Red",
                        "TH Aim",
                        "TD Lower is better",
                        "TR",
                        "TH Short direction",
                        "TD ▲ Improved: was 13.3 days in Quarter 1 2023-24",
                        "TH Long direction",
                        "TD ▼ Worsened: was 9.5 days in Quarter 2 2022-23",
                        "TR",
                        "TH Amber tolerance",
                        "TD 5% of the target",
                        "TH Reported",
                        "TD Each quarter, for that quarter",
                        "TR",
                        "TH Service",
                        "TD Housing Services",
                        "TH Owner",
                        "TD Head of Housing",
                        "P Definition: Calendar days from application to decision.",
                        "P Commentary: Two posts are vacant.",
                        "P Both are advertised.",
                        "FIGURE HS01, Quarter 2 2022-23 to Quarter 2 2023-24",
                        "ALT Line chart of HS01 Average time to decide a homelessness application, Quarter 2 2022-23 to"
                                + " Quarter 2 2023-24, in days. From 9.5 days in Quarter 2 2022-23 to 12.0 days in Quarter"
                                + " 2 2023-24; highest 13.3 days in Quarter 1 2023-24, lowest 9.5 days in Quarter 2"
                                + " 2022-23. 2 periods have no figure. The latest figure misses its target of 10.0 days."
                                + " Nearest neighbours stood at 12.5 days in Quarter 2 2022-23 and 13.0 days in Quarter 1"
                                + " 2023-24.",
                        "TABLE HS01: figures in days",
                        "TR",
                        "TH Year",
                        "TH Quarter 1",
                        "TH Quarter 2",
                        "TH Quarter 3",
                        "TH Quarter 4",
                        "TH Target",
                        "TR",
                        "TH 2022-23",
                        "TD –",
                        "TD 9.5",
                        "TD No figure",
                        "TD No figure",
                        "TD 10.0",
                        "TR",
                        "TH 2022-23 Nearest neighbours",
                        "TD –",
                        "TD 12.5",
                        "TD No figure",
                        "TD No figure",
                        "TD –",
                        "TR",
                        "TH 2023-24",
                        "TD 13.3",
                        "TD 12.0",
                        "TD –",
                        "TD –",
                        "TD 10.0",
                        "TR",
                        "TH 2023-24 Nearest neighbours",
                        "TD 13.0",
                        "TD No figure",
                        "TD –",
                        "TD –",
                        "TD –",
                        "FIGURE HS01 compared with others: the latest comparable data is for Quarter 1 2023-24",
                        "ALT Bar chart of HS01 Average time to decide a homelessness application, Quarter 1 2023-24."
                                + " England 14.0 days in Quarter 3 2022-23; Fernshire Council 13.3 days; Nearest"
                                + " neighbours 13.0 days. The target is 10.0 days. Against Fernshire Council’s figure, 1"
                                + " other for the same period is lower.",
                        "TABLE HS01: our figure and others’ in days",
                        "TR",
                        "TH Whose",
                        "TH England",
                        "TH Fernshire Council",
                        "TH Nearest neighbours",
                        "TR",
                        "TH Period",
                        "TD Quarter 3 2022-23",
                        "TD Quarter 1 2023-24",
                        "TD Quarter 1 2023-24",
                        "TR",
                        "TH Figure",
                        "TD 14.0",
                        "TD 13.3",
                        "TD 13.0");
    }

    @Test
    void aMeasureThatWasNeverReportedHasNoChartAndSaysSo() {
        assertThat(part(measure("ETS01").given("2023-24 Q2", new Reading.NotReported(), "40", "")))
                .containsSubsequence(
                        "TD Not reported – return overdue from Housing Services",
                        "TH Short direction",
                        "TD – not reported",
                        "TH Long direction",
                        "TD – not reported",
                        "P There is no chart, since no figure has been reported yet.")
                .noneMatch(line -> line.startsWith("FIGURE") || line.startsWith("TABLE"));
    }

    @Test
    void redOrAmberWithoutCommentarySaysSoAndGreenDoesNot() {
        assertThat(part(measure("A").value("2023-24 Q2", "50", "80"))).contains("P No commentary was given.");
        assertThat(part(measure("A").value("2023-24 Q2", "79", "80"))).contains("P No commentary was given.");
        assertThat(part(measure("A").value("2023-24 Q2", "80", "80"))).doesNotContain("P No commentary was given.");
    }

    @Test
    void aMeasureThatCannotHaveAShortDirectionSaysWhy() {
        assertThat(part(measure("A")
                        .basis(Basis.CUMULATIVE)
                        .value("2022-23 Q2", "50", "")
                        .value("2023-24 Q2", "50", "")))
                .containsSubsequence(
                        "TH Short direction",
                        "TD – year to date",
                        "TH Long direction",
                        "TD ► Unchanged: was 50.0% in Quarter 2 2022-23");
    }

    @Test
    void anAnnualMeasureIsComparedWithTheYearBefore() {
        assertThat(part(measure("A")
                        .frequency(Frequency.ANNUAL)
                        .value("2021-22", "50", "")
                        .value("2022-23", "60", "")))
                .containsSubsequence(
                        "TH 2022-23 (to 31 March 2023)",
                        "TD 60.0%",
                        "TD – annual measure",
                        "TD ▲ Improved: was 50.0% in 2021-22",
                        "TD Once a year");
    }

    @Test
    void aChangeTooSmallForThePrintedDecimalsShowsMoreOfThem() {
        assertThat(part(measure("A").value("2023-24 Q1", "95.02", "").value("2023-24 Q2", "95.04", "")))
                .contains("TD ▲ Improved: was 95.02% in Quarter 1 2023-24, now 95.04%");
    }

    @Test
    void aRangeIsNamedAsTheAim() {
        assertThat(part(measure("A")
                        .range("90", "95")
                        .value("2023-24 Q1", "80", "")
                        .value("2023-24 Q2", "97", "")))
                .contains(
                        "TD 90.0% to 95.0%",
                        "TD Within its range is best", "TD ▲ Improved: was 80.0% in Quarter 1 2023-24")
                .anyMatch(line -> line.endsWith(
                        "The latest figure is outside its range of 90.0% to 95.0%. A band marks the range."));
    }

    @Test
    void aRangeIsOnTheChartAndInTheTableAndNoTargetWithIt() {
        Kpis one =
                measure("A").range("90", "95").value("2022-23 Q4", "80", "93").value("2023-24 Q2", "97", "93");

        assertThat(trend(one).range()).contains(new Chart.Range(new BigDecimal("90"), new BigDecimal("95")));
        assertThat(trend(one).points()).allMatch(point -> point.target().isEmpty());
        assertThat(part(one))
                .containsSubsequence("TH Quarter 4", "TH Range", "TR", "TH 2022-23", "TD 80.0%", "TD 90.0% to 95.0%");
    }

    @Test
    void targetsThatChangeWithinAYearHaveRowsOfTheirOwn() {
        assertThat(part(measure("A")
                        .value("2022-23 Q4", "9", "10")
                        .value("2023-24 Q1", "4", "3")
                        .value("2023-24 Q2", "6", "6")))
                .containsSubsequence(
                        "TH Quarter 4",
                        "TR",
                        "TH 2022-23 actual",
                        "TD –",
                        "TD –",
                        "TD –",
                        "TD 9.0%",
                        "TR",
                        "TH 2022-23 target",
                        "TD –",
                        "TD –",
                        "TD –",
                        "TD 10.0%",
                        "TR",
                        "TH 2023-24 actual",
                        "TD 4.0%",
                        "TD 6.0%",
                        "TD –",
                        "TD –",
                        "TR",
                        "TH 2023-24 target",
                        "TD 3.0%",
                        "TD 6.0%",
                        "TD –",
                        "TD –");
    }

    @Test
    void aWholeYearsFigureOfOthersStandsOnceInItsRow() {
        assertThat(part(measure("A")
                        .value("2021-22 Q4", "50", "60")
                        .value("2022-23 Q1", "52", "60")
                        .value("2022-23 Q2", "54", "60")
                        .value("2023-24 Q2", "56", "65")
                        .benchmark("2022-23", "England", "49.2")
                        .benchmark("2021-22", "England", "59.9")))
                .containsSubsequence(
                        "TH Target",
                        "TH England, whole year",
                        "TR",
                        "TH 2021-22",
                        "TD 50.0%",
                        "TD 60.0%",
                        "TD 59.9%",
                        "TR",
                        "TH 2022-23",
                        "TD 52.0%",
                        "TD 54.0%",
                        "TD 60.0%",
                        "TD 49.2%",
                        "TR",
                        "TH 2023-24",
                        "TD 56.0%",
                        "TD 65.0%",
                        "TD No figure");
    }

    @Test
    void aTrendIsLowerWhereOthersFiguresShareItsPage() {
        Kpis one = measure("A").value("2023-24 Q2", "1", "");

        assertThat(trend(one).height()).isEqualTo(Chart.Height.USUAL);
        assertThat(trend(one.benchmark("2023-24 Q2", "England", "2")).height()).isEqualTo(Chart.Height.LOW);
    }

    @Test
    void monthsStandByQuarter() {
        assertThat(part(measure("A")
                        .frequency(Frequency.MONTHLY)
                        .value("2023-06", "47", "55")
                        .value("2023-07", "48", "60")
                        .value("2023-09", "50", "60")))
                .containsSubsequence(
                        "TH Quarter",
                        "TH First month",
                        "TH Second month",
                        "TH Third month",
                        "TH Target",
                        "TR",
                        "TH April to June 2023",
                        "TD –",
                        "TD –",
                        "TD 47.0%",
                        "TD 55.0%",
                        "TR",
                        "TH July to September 2023",
                        "TD 48.0%",
                        "TD No figure",
                        "TD 50.0%",
                        "TD 60.0%");
    }

    @Test
    void forInformationThereIsNoTargetColumnAndNoTolerance() {
        assertThat(part(measure("A").polarity(Polarity.NONE).unit("number", 0).value("2023-24 Q2", "376", "")))
                .containsSubsequence(
                        "TD None: for information",
                        "TD ○ Information only",
                        "TD For information: neither way is better",
                        "TD – information only",
                        "TD Not used",
                        "TH Actual",
                        "TR",
                        "TH Quarter 2 2023-24",
                        "TD 376")
                .anyMatch(line -> line.endsWith("It has one figure: 376 in Quarter 2 2023-24. There is no target."));
    }

    @Test
    void everyToleranceIsSaidInWords() {
        assertThat(tolerance(new Tolerance.Exact(), "%")).isEqualTo("TD None: short of the target is Red");
        assertThat(tolerance(new Tolerance.Percent(new BigDecimal("2.50")), "%"))
                .isEqualTo("TD 2.5% of the target");
        assertThat(tolerance(new Tolerance.Points(new BigDecimal("2")), "%")).isEqualTo("TD 2 percentage points");
        assertThat(tolerance(new Tolerance.Points(new BigDecimal("1")), "%")).isEqualTo("TD 1 percentage point");
        assertThat(tolerance(new Tolerance.Points(new BigDecimal("3")), "days")).isEqualTo("TD 3 days");
        assertThat(tolerance(new Tolerance.Floor(new BigDecimal("75")), "%")).isEqualTo("TD As far as 75.0%");
    }

    @Test
    void aTrendOfQuartersShowsFourYearsAtMostAndMarksWhatIsNotFirm() {
        Kpis one = measure("A");
        for (int year = 2018; year <= 2023; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                one.value("%d-%02d Q%d".formatted(year, (year + 1) % 100, quarter), "5" + quarter, "55");
            }
        }
        Chart.Trend trend = trend(one);

        assertThat(trend.points()).hasSize(14);
        assertThat(trend.points().getFirst().label()).isEqualTo("2020-21 Q1");
        assertThat(trend.points().getLast())
                .isEqualTo(new Chart.Point(
                        "2023-24 Q2",
                        Optional.of(new BigDecimal("52")),
                        Optional.of(new BigDecimal("55")),
                        Chart.Firmness.FINAL));
        assertThat(trend(measure("A").value("2023-24 Q2", "1", "", Standing.ESTIMATED, ""))
                        .points())
                .containsExactly(new Chart.Point(
                        "2023-24 Q2", Optional.of(new BigDecimal("1")), Optional.empty(), Chart.Firmness.PROVISIONAL));
    }

    @Test
    void aSuppressedFigureIsAMarkedGapThatCaptionAndWordsCount() {
        Kpis one = measure("A")
                .unit("number", 0)
                .suppressBelow(5)
                .value("2022-23 Q4", "8", "")
                .value("2023-24 Q1", "4", "")
                .value("2023-24 Q2", "7", "");

        assertThat(trend(one).points())
                .extracting(Chart.Point::firmness)
                .containsExactly(Chart.Firmness.FINAL, Chart.Firmness.SUPPRESSED, Chart.Firmness.FINAL);
        assertThat(part(one))
                .anyMatch(line -> line.contains(
                        "Quarter 4 2022-23 to Quarter 2 2023-24; 1 quarter not shown, since" + " suppressed"))
                .anyMatch(line -> line.contains("lowest 7 in Quarter 2 2023-24. 1 period is suppressed."));
    }

    @Test
    void aTrendOfMonthsBeginsWithTheSameQuarterAYearEarlier() {
        Kpis one = measure("A").frequency(Frequency.MONTHLY);
        for (int month = 1; month <= 12; month++) {
            one.value("2022-%02d".formatted(month), "50", "").value("2021-%02d".formatted(month), "50", "");
        }

        assertThat(trend(one.value("2023-09", "50", "")).points())
                .hasSize(15)
                .first()
                .extracting(Chart.Point::label)
                .isEqualTo("2022-07");
    }

    @Test
    void everyMeasureButTheFirstBeginsAPage() {
        List<Block> blocks = BlockOutlines.blocks(
                "measures", Map.of(), BlockOutlines.material(measure("A"), measure("B"), measure("C")));

        assertThat(blocks.getFirst()).isInstanceOf(Block.Heading.class);
        assertThat(blocks.stream().filter(Block.PageBreak.class::isInstance)).hasSize(2);
        assertThat(blocks.get(blocks.indexOf(new Block.PageBreak()) + 1)).isInstanceOf(Block.Heading.class);
    }

    @Test
    void quartersOfOneYearHaveARowEach() {
        assertThat(part(measure("A").value("2023-24 Q1", "49", "55").value("2023-24 Q2", "50", "55")))
                .containsSubsequence(
                        "TH Period", "TH Actual", "TH Target", "TR", "TH Quarter 1 2023-24", "TD 49.0%", "TD 55.0%");
    }

    @Test
    void aWholeYearsFigureOfAQuarterlyMeasureIsNamed() {
        assertThat(part(measure("A")
                        .value("2021-22", "93", "")
                        .value("2022-23", "94.8", "")
                        .value("2023-24 Q2", "95", "")))
                .contains("P Whole-year figures: 93.0% in 2021-22; 94.8% in 2022-23.");
    }

    @Test
    void blankWordsOfTheDataAreSaidToBeMissing() {
        assertThat(part(measure("A").service("").owner(" ").value("2023-24 Q2", "1", "")))
                .containsSubsequence("TH Service", "TD Not given", "TH Owner", "TD Not given");
    }

    private static String tolerance(Tolerance tolerance, String unit) {
        List<String> part = part(measure("A").tolerance(tolerance).unit(unit, 1).value("2023-24 Q2", "50", "80"));
        return part.get(part.indexOf("TH Amber tolerance") + 1);
    }

    private static Chart.Trend trend(Kpis measure) {
        return BlockOutlines.blocks("measures", Map.of(), BlockOutlines.material(measure)).stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> (Chart.Trend) ((Block.Figure) block).chart())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> part(Kpis measure) {
        return BlockOutlines.outline("measures", measure);
    }
}
