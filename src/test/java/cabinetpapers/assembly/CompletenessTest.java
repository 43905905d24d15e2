package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Owed;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each service still owes before a quarter's papers are complete. */
class CompletenessTest {

    @Test
    void aServiceOwesWhatItsMeasuresLack() {
        assertThat(Owed.of(Kpis.figures(
                        measure("A"),
                        measure("B").given("2023-24 Q2", new Reading.Unreadable("12,5"), "", ""),
                        measure("C").value("2023-24 Q2", "90", "80", Standing.ESTIMATED, ""),
                        measure("D").value("2023-24 Q2", "79", "80"),
                        measure("E").value("2023-24 Q2", "90", "80"),
                        measure("F").given("2023-24 Q2", new Reading.NotDue(), "", ""))))
                .extracting(owed -> owed.figures().measure().code() + " " + owed.what())
                .containsExactly("A FIGURE", "B READABLE_FIGURE", "C FINAL_FIGURE", "D COMMENTARY");
    }

    @Test
    void aCorrectiveActionIsOwedOnlyWhereOthersGiveOne() {
        Kpis red = measure("A").value("2023-24 Q2", "50", "80", Standing.FINAL, "Said.");

        assertThat(Owed.of(Kpis.figures(red))).isEmpty();
        assertThat(Owed.of(Kpis.figures(red, measure("B").forecast("2023-24 Q2", "50", "80", "", "Mended."))))
                .extracting(Owed::what)
                .containsExactly(Owed.What.CORRECTIVE_ACTION);
    }

    @Test
    void thePageHasARowForEachService() {
        assertThat(BlockOutlines.outline(
                        "completeness",
                        measure("A").service("Planning").value("2023-24 Q2", "90", "80"),
                        measure("B").service("Planning"),
                        measure("C").service("").value("2023-24 Q2", "79", "80")))
                .containsExactly(
                        "P 1 of 3 measures is complete.",
                        "TABLE Returns by service, Quarter 2 2023-24",
                        "TR",
                        "TH Service",
                        "TH Complete",
                        "TH Still owed",
                        "TR",
                        "TH Planning",
                        "TD 1 of 2",
                        "TD B: figure",
                        "TR",
                        "TH No service given",
                        "TD 0 of 1",
                        "TD C: commentary");
    }

    @Test
    void whatIsOwedIsSaidWithWhoseItIs() {
        List<OwedLine> lines =
                OwedLine.of(Kpis.figures(measure("A"), measure("B").owner("").value("2023-24 Q2", "79", "80")));

        assertThat(lines)
                .extracting(OwedLine::text)
                .containsExactly(
                        "A Measure A: the figure for Quarter 2 2023-24, from the Head of Housing",
                        "B Measure B: a commentary, since it is Amber");
    }

    @Test
    void forecastsStandBesideTheCurrentRating() {
        assertThat(BlockOutlines.outline(
                        "forecasts",
                        measure("A").forecast("2023-24 Q2", "50", "80", "79", ""),
                        measure("B").value("2023-24 Q2", "90", "80")))
                .endsWith(
                        "TH A Measure A",
                        "TD 50.0%",
                        "TD 80.0%",
                        "TD ◆ Red",
                        "TD 79.0%",
                        "TD No target",
                        "TD ○ No target");
    }
}
