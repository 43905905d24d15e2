package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    @Test
    void whatImprovedMostIsNamedFromValueToValue() {
        Highlights highlights = highlights(
                measure("A")
                        .named("Calls answered")
                        .value("2023-24 Q1", "80", "")
                        .value("2023-24 Q2", "82", ""),
                measure("B")
                        .named("Days to decide")
                        .unit("days", 0)
                        .polarity(Polarity.LOWER_IS_BETTER)
                        .value("2023-24 Q1", "12", "")
                        .value("2023-24 Q2", "6", ""));

        assertThat(highlights.movement())
                .isEqualTo("Compared with the previous quarter, or with the same point last year for a year-to-date"
                        + " measure, 2 measures improved and none worsened. The largest changes relative to the earlier figure"
                        + " are named, at most three each way.");
        assertThat(highlights.improved()).isEqualTo("The 2 improvements were, the largest first:");
        assertThat(highlights.improvedMeasures())
                .extracting(MeasureLine::text)
                .containsExactly(
                        "B Days to decide: fell from 12 days in Quarter 1 2023-24 to 6 days (lower is better)",
                        "A Calls answered: rose from 80.0% in Quarter 1 2023-24 to 82.0% (higher is better)");
        assertThat(highlights.worsened()).isEmpty();
        assertThat(highlights.worsenedMeasures()).isEmpty();
    }

    @Test
    void asManyFallsAsRisesAreNamedByTheSameRule() {
        Kpis[] measures = new Kpis[10];
        for (int i = 0; i < 10; i++) {
            measures[i] =
                    measure("M" + i).value("2023-24 Q1", "50", "").value("2023-24 Q2", i < 5 ? "6" + i : "4" + i, "");
        }
        Highlights highlights = highlights(measures);

        assertThat(highlights.improved()).isEqualTo("The 3 largest improvements were:");
        assertThat(highlights.worsened()).isEqualTo("The 3 largest falls in performance were:");
        assertThat(highlights.improvedMeasures())
                .extracting(MeasureLine::text)
                .hasSize(3)
                .first()
                .asString()
                .startsWith("M4 ");
        assertThat(highlights.worsenedMeasures())
                .extracting(MeasureLine::text)
                .hasSize(3)
                .first()
                .asString()
                .startsWith("M5 ");
    }

    @Test
    void oneFallIsNotCalledTheLargest() {
        Highlights highlights =
                highlights(measure("A").value("2023-24 Q1", "80", "").value("2023-24 Q2", "70", ""));

        assertThat(highlights.worsened()).isEqualTo("The fall in performance was:");
        assertThat(highlights.movement()).contains(", no measure improved and 1 worsened. ");
    }

    @Test
    void nothingThatMovedIsSaidWithoutALead() {
        assertThat(highlights(measure("A")).movement())
                .isEqualTo("No measure improved or worsened against the period that it is compared with.");
    }

    @Test
    void redMeasuresAreListedWithAPointerToTheirCommentary() {
        Highlights highlights = highlights(
                measure("A").value("2023-24 Q2", "50", "80", Standing.FINAL, "We are recruiting."),
                measure("B")
                        .service("")
                        .value("2023-24 Q2", "59.996", "60")
                        .tolerance(new cabinetpapers.kpi.Tolerance.Exact()),
                measure("C").value("2023-24 Q2", "90", "80"));

        assertThat(highlights.red())
                .isEqualTo("2 measures are Red; their owners’ commentary, where given, is in Appendix 1:");
        assertThat(highlights.redMeasures())
                .extracting(MeasureLine::text)
                .containsExactly(
                        "A Measure A: 50.0% against a target of 80.0% (Housing Services)",
                        "B Measure B: 59.996% against a target of 60.000%; no commentary was given");
    }

    @Test
    void noneRedIsSaidOnlyOfRatedMeasures() {
        assertThat(highlights(measure("A").value("2023-24 Q2", "90", "80")).red())
                .isEqualTo("No rated measure is Red.");
        assertThat(highlights(measure("A")).red()).isEqualTo("No measure is rated, so none is Red.");
        assertThat(highlights(measure("A").value("2023-24 Q2", "9", "80")).red())
                .isEqualTo("1 measure is Red; its owner’s commentary, where given, is in Appendix 1:");
    }

    @Test
    void whatIsMissingIsNamedWithItsService() {
        Highlights highlights = highlights(
                measure("A"),
                measure("B").given("2023-24 Q2", new Reading.Unreadable("12,5"), "", ""),
                measure("C").value("2023-24 Q2", "90", "80", Standing.PROVISIONAL, ""),
                measure("D").value("2023-24 Q2", "90", "80", Standing.ESTIMATED, ""),
                measure("E").value("2023-24 Q2", "90", "80", Standing.REVISED, ""),
                measure("F").given("2023-24 Q2", new Reading.NotDue(), "", ""));

        assertThat(highlights.missing()).isEqualTo("4 figures are missing or not yet final:");
        assertThat(highlights.missingFigures())
                .extracting(MeasureLine::text)
                .containsExactly(
                        "A Measure A: Not reported – return overdue from Housing Services",
                        "B Measure B: “12,5” was returned, which cannot be read as a figure (Housing Services)",
                        "C Measure C: 90.0% in Quarter 2 2023-24 is provisional (Housing Services)",
                        "D Measure D: 90.0% in Quarter 2 2023-24 is an estimate (Housing Services)");
    }

    @Test
    void nothingMissingIsSaidOnlyWhenTrue() {
        assertThat(highlights(measure("A").value("2023-24 Q2", "9", "8")).missing())
                .isEqualTo("Every figure that was due has been reported, and none is provisional or estimated.");
        assertThat(highlights(measure("A")).missing()).isEqualTo("1 figure is missing or not yet final:");
    }

    @Test
    void measuresAreCounted() {
        assertThat(highlights(measure("A").value("2023-24 Q2", "9", "8"), measure("B"))
                        .measures())
                .isEqualTo("The figures cover 2 measures, 1 of them rated.");
        assertThat(highlights(measure("A").value("2023-24 Q2", "9", "8")).measures())
                .isEqualTo("The figures cover 1 measure.");
        assertThat(highlights(
                                measure("A").value("2023-24 Q2", "9", "8"),
                                measure("B").value("2023-24 Q2", "9", "8"))
                        .measures())
                .isEqualTo("The figures cover 2 measures, all of them rated.");
    }

    @Test
    void aYearToDateMeasureMovesAgainstLastYear() {
        assertThat(highlights(measure("A")
                                .basis(Basis.CUMULATIVE)
                                .value("2022-23 Q2", "59", "")
                                .value("2023-24 Q1", "30", "")
                                .value("2023-24 Q2", "57", ""))
                        .worsenedMeasures())
                .extracting(MeasureLine::text)
                .containsExactly("A Measure A: fell from 59.0% in Quarter 2 2022-23 to 57.0% (higher is better)");
    }

    private static Highlights highlights(Kpis... measures) {
        QuarterFigures figures = Kpis.figures(measures);
        return new Highlights(figures, figures.counts(), Occasions.report());
    }
}
