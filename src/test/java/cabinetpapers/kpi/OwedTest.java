package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Owed.What;
import cabinetpapers.kpi.Reading.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What services still owe before the papers are complete. */
class OwedTest {

    @Test
    void aFigureIsOwedUntilItIsThereAndCanBeRead() {
        assertThat(owed(with(new Reading.NotReported()))).containsExactly(What.FIGURE);
        assertThat(owed(Kpis.measure("A"))).containsExactly(What.FIGURE);
        assertThat(owed(with(new Reading.Unreadable("n/a")))).containsExactly(What.READABLE_FIGURE);
    }

    @Test
    void nothingIsOwedOfWhatIsNotDueOrMustNotBeTold() {
        assertThat(owed(with(new Reading.NotDue()))).isEmpty();
        assertThat(owed(with(new Reading.NotDue(Reading.Wait.CARRIED_OVER)))).isEmpty();
        assertThat(owed(Kpis.measure("A").unit("number", 0).suppressBelow(5).value("2023-24 Q2", "3", "80")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PROVISIONAL, true", "ESTIMATED, true", "FINAL, false", "REVISED, false", "NOT_COMPARABLE, false"})
    void aFigureThatMayStillChangeOwesTheFinalOne(Standing standing, boolean owes) {
        assertThat(owed(Kpis.measure("A").value("2023-24 Q2", "90", "80", standing, "")))
                .isEqualTo(owes ? List.of(What.FINAL_FIGURE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"80, '', false", "77, '', true", "70, '', true", "77, Words., false", "70, Words., false"})
    void whatIsOffTargetOwesAWordOnWhy(String actual, String commentary, boolean owes) {
        assertThat(owed(Kpis.measure("A").value("2023-24 Q2", actual, "80", Standing.FINAL, commentary)))
                .isEqualTo(owes ? List.of(What.COMMENTARY) : List.of());
    }

    @Test
    void aRedMeasureOwesACorrectiveActionOnlyWhereOthersGiveOne() {
        Kpis acting = Kpis.measure("B").forecast("2023-24 Q2", "60", "80", "", "Two more staff.");
        Kpis red = Kpis.measure("A").value("2023-24 Q2", "70", "80", Standing.FINAL, "Words.");
        Kpis amber = Kpis.measure("C").value("2023-24 Q2", "77", "80", Standing.FINAL, "Words.");

        assertThat(Owed.of(Kpis.figures(red, amber))).isEmpty();
        assertThat(Owed.of(Kpis.figures(acting, red, amber))).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo(What.CORRECTIVE_ACTION);
            assertThat(one.figures().measure().code()).isEqualTo("A");
        });
    }

    @Test
    void oneMeasureMayOweSeveralThings() {
        Kpis acting = Kpis.measure("B").forecast("2023-24 Q2", "60", "80", "", "Two more staff.");
        Kpis owing = Kpis.measure("A").value("2023-24 Q2", "70", "80", Standing.ESTIMATED, " ");

        assertThat(Owed.of(Kpis.figures(owing, acting)).stream().map(Owed::what))
                .containsExactly(What.FINAL_FIGURE, What.COMMENTARY, What.CORRECTIVE_ACTION);
    }

    private static Kpis with(Reading reading) {
        return Kpis.measure("A").given("2023-24 Q2", reading, "80", "");
    }

    private static List<What> owed(Kpis measure) {
        return Owed.of(Kpis.figures(measure)).stream().map(Owed::what).toList();
    }
}
