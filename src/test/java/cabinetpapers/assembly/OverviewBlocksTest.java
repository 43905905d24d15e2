package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Tone;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverviewBlocksTest {

    @Test
    void thePrioritySummaryCountsEachPriorityAndAll() {
        assertThat(BlockOutlines.outline(
                        "priority-summary", green("A"), red("B"), green("C").priority("Streets")))
                .containsExactly(
                        "TABLE Ratings by priority, and how many improved on the previous quarter, Quarter 2 2023-24",
                        "TR",
                        "TH Priority",
                        "TH Measures",
                        "TH Rated",
                        "TH Green",
                        "TH Amber",
                        "TH Red",
                        "TH Improved of comparable",
                        "TR",
                        "TH Homes",
                        "TD 2",
                        "TD 2",
                        "TD 1",
                        "TD 0",
                        "TD 1",
                        "TD 2 of 2",
                        "TR",
                        "TH Streets",
                        "TD 1",
                        "TD 1",
                        "TD 1",
                        "TD 0",
                        "TD 0",
                        "TD 1 of 1",
                        "TR",
                        "TH All measures",
                        "TD 3",
                        "TD 3",
                        "TD 2",
                        "TD 0",
                        "TD 1",
                        "TD 3 of 3");
    }

    @Test
    void theStatusChartTellsItsNumbersInItsAlternativeText() {
        Block.Figure figure = (Block.Figure) BlockOutlines.blocks(
                        "status-chart",
                        Map.of(),
                        BlockOutlines.material(
                                green("A"), red("B"), measure("C").priority("Streets")))
                .getFirst();

        assertThat(figure.alternativeText())
                .isEqualTo(
                        "Stacked bar chart of ratings in Quarter 2 2023-24. All measures: 1 Green, 0 Amber, 1 Red and 1"
                                + " not rated, of 3 measures. Homes: 1 Green, 0 Amber, 1 Red and 0 not rated, of 2 measures."
                                + " Streets: 0 Green, 0 Amber, 0 Red and 1 not rated, of 1 measure.");
        assertThat(((Chart.StatusBars) figure.chart()).bars())
                .extracting(Chart.Bar::label)
                .containsExactly("All measures", "Homes", "Streets");
        assertThat(((Chart.StatusBars) figure.chart()).bars().getLast().parts())
                .containsExactly(
                        new Chart.Part(Tone.GREEN, "Green", 0),
                        new Chart.Part(Tone.AMBER, "Amber", 0),
                        new Chart.Part(Tone.RED, "Red", 0),
                        new Chart.Part(Tone.NEUTRAL, "Not rated", 1));
    }

    @Test
    void onePriorityNeedsNoBarOfItsOwn() {
        assertThat(BlockOutlines.outline("status-chart", green("A"), red("B")))
                .containsSubsequence("TABLE Number of measures by rating, Quarter 2 2023-24", "TH All measures", "TD 1")
                .doesNotContain("TH Homes");
    }

    @Test
    void exceptionsAreRedThenAmberAndWorseThenWithoutFigure() {
        List<String> exceptions = BlockOutlines.outline(
                "exceptions",
                measure("MISSING"),
                green("GREEN"),
                measure("AMBER-UP").value("2023-24 Q1", "78", "80").value("2023-24 Q2", "79", "80"),
                measure("AMBER-DOWN")
                        .value("2023-24 Q1", "80", "80")
                        .value("2023-24 Q2", "79", "80", Standing.FINAL, "Two\n\nparagraphs"),
                red("RED"),
                measure("UNREADABLE").given("2023-24 Q2", new Reading.Unreadable("?"), "80", ""),
                measure("LATER").given("2023-24 Q2", new Reading.NotDue(), "80", ""));

        assertThat(exceptions.subList(9, exceptions.size()))
                .containsExactly(
                        "TR",
                        "TH RED Measure RED",
                        "TD Housing Services",
                        "TD 60.0%",
                        "TD 80.0%",
                        "TD ◆ Red",
                        "TD ▲ Improved",
                        "TD No commentary was given.",
                        "TR",
                        "TH AMBER-DOWN Measure AMBER-DOWN",
                        "TD Housing Services",
                        "TD 79.0%",
                        "TD 80.0%",
                        "TD ■ Amber",
                        "TD ▼ Worsened",
                        "TD",
                        "  P Two",
                        "  P paragraphs",
                        "TR",
                        "TH MISSING Measure MISSING",
                        "TD Housing Services",
                        "TD Not reported",
                        "TD No target",
                        "TD ○ Not reported",
                        "TD – not reported",
                        "TD No commentary was given.",
                        "TR",
                        "TH UNREADABLE Measure UNREADABLE",
                        "TD Housing Services",
                        "TD Not readable",
                        "TD 80.0%",
                        "TD ○ Not readable",
                        "TD – not readable",
                        "TD No commentary was given.");
    }

    @Test
    void noExceptionsIsASentence() {
        assertThat(BlockOutlines.outline("exceptions", green("A")))
                .containsExactly("P There are no exceptions: no measure is Red or both Amber and worse than before, and"
                        + " none lacks a figure that was due.");
    }

    @Test
    void dataQualityListsWhatIsMissingNotFinalOrWithoutTarget() {
        assertThat(BlockOutlines.outline(
                        "data-quality",
                        measure("A"),
                        measure("B").given("2023-24 Q2", new Reading.Unreadable("n/a"), "80", ""),
                        measure("C")
                                .value("2022-23 Q2", "8", "7", Standing.NOT_COMPARABLE, "")
                                .value("2023-24 Q1", "38", "7", Standing.REVISED, "")
                                .value("2023-24 Q2", "9", "7", Standing.ESTIMATED, ""),
                        measure("D").value("2023-24 Q2", "9", ""),
                        measure("E").polarity(Polarity.NONE).value("2023-24 Q2", "9", "")))
                .containsExactly(
                        "H3 Figures not reported",
                        "LI 1 • A Measure A: Not reported – return overdue from Housing Services",
                        "H3 Figures that cannot be read",
                        "LI 1 • B Measure B: “n/a” was returned, which cannot be read as a figure (Housing Services)",
                        "H3 Figures that are not final",
                        "LI 1 • C Measure C: 9.0% in Quarter 2 2023-24 is an estimate (Housing Services)",
                        "LI 1 • C Measure C: 38.0% in Quarter 1 2023-24 has been revised since it was first reported"
                                + " (Housing Services)",
                        "LI 1 • C Measure C: 8.0% in Quarter 2 2022-23 is not comparable with other periods (Housing"
                                + " Services)",
                        "H3 Measures without a target",
                        "LI 1 • D Measure D (Housing Services)");
    }

    @Test
    void dataQualityNamesWhatWasWrongWithTheData() {
        Material material = BlockOutlines.material(
                Kpis.figures(green("A")),
                List.of(
                        Finding.hole(Place.line("values.csv", 14), "actual \"12,5\" is not a number", "Write 12.5."),
                        Finding.hole(Place.line("values.csv", 15), "actual \"x\" is not a number", "Write a number."),
                        Finding.note(Place.of("measures.csv"), "column \"colour\" is not known", "Take it out.")));

        assertThat(BlockOutlines.outline(BlockOutlines.blocks("data-quality", Map.of(), material)))
                .containsExactly(
                        "H3 Problems found in the data",
                        "P In the data for this quarter 2 entries are missing or could not be used and 1 point was noted"
                                + " without effect on the figures.",
                        "TABLE Problems found in the data",
                        "TR",
                        "TH What was found",
                        "TH Where",
                        "TH What it means",
                        "TR",
                        "TD Actual \"12,5\" is not a number",
                        "TD values.csv line 14",
                        "TD Left out of the figures",
                        "TR",
                        "TD Actual \"x\" is not a number",
                        "TD values.csv line 15",
                        "TD Left out of the figures",
                        "TR",
                        "TD Column \"colour\" is not known",
                        "TD measures.csv",
                        "TD For information");
    }

    @Test
    void aFloodOfFindingsIsCutShortAndCounted() {
        Finding one = Finding.note(Place.of("values.csv"), "something", "Look.");
        Material material = BlockOutlines.material(Kpis.figures(green("A")), Collections.nCopies(1041, one));

        assertThat(BlockOutlines.outline(BlockOutlines.blocks("data-quality", Map.of(), material)))
                .contains("P In the data for this quarter 1,041 points were noted without effect on the figures.")
                .endsWith("P 1,001 more are in the list of findings kept with the papers.");
    }

    @Test
    void noProblemsIsSaidWhenThereAreNone() {
        assertThat(BlockOutlines.outline("data-quality", green("A"))).containsExactly("P No problems were found.");
    }

    @Test
    void everySymbolIsExplained() {
        assertThat(BlockOutlines.outline("symbols", green("A")))
                .filteredOn(line -> line.startsWith("TH"))
                .containsExactly(
                        "TH Symbol",
                        "TH Meaning",
                        "TH ● Green",
                        "TH ■ Amber",
                        "TH ◆ Red",
                        "TH ○ Information only",
                        "TH ○ No target",
                        "TH ○ Not reported",
                        "TH ○ Not readable",
                        "TH ○ Not due",
                        "TH ▲ Improved",
                        "TH ► Unchanged",
                        "TH ▼ Worsened",
                        "TH – and a reason");
    }

    private static Kpis green(String code) {
        return measure(code).value("2023-24 Q1", "80", "80").value("2023-24 Q2", "85", "80");
    }

    private static Kpis red(String code) {
        return measure(code).value("2023-24 Q1", "50", "80").value("2023-24 Q2", "60", "80");
    }
}
