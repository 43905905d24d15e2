package cabinetpapers.kpi;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoversTest {

    @Test
    void theLargestRelativeChangesComeFirst() {
        Movers movers = movers(
                moved("A", "80", "88"), // 10%
                moved("B", "10", "15"), // 50%
                moved("C", "50", "60"), // 20%
                moved("D", "90", "81"), // worse by 10%
                moved("E", "40", "10")); // worse by 75%

        assertThat(codes(movers.improved())).containsExactly("B", "C", "A");
        assertThat(codes(movers.worsened())).containsExactly("E", "D");
    }

    @Test
    void notMoreThanAskedForAreListedButAllAreCounted() {
        Movers movers = Movers.of(
                Kpis.figures(moved("A", "80", "88"), moved("B", "10", "15"), moved("C", "50", "60"))
                        .measures(),
                2);

        assertThat(codes(movers.improved())).containsExactly("B", "C");
        assertThat(movers.improvedInAll()).isEqualTo(3);
        assertThat(movers.worsenedInAll()).isZero();
    }

    @Test
    void lowerIsBetterTurnsTheListsRound() {
        Movers movers = movers(
                moved("A", "10", "15").polarity(Polarity.LOWER_IS_BETTER),
                moved("B", "10", "5").polarity(Polarity.LOWER_IS_BETTER));

        assertThat(codes(movers.improved())).containsExactly("B");
        assertThat(codes(movers.worsened())).containsExactly("A");
    }

    @Test
    void equalChangesKeepTheOrderOfTheData() {
        assertThat(codes(movers(moved("B", "10", "11"), moved("A", "20", "22"), moved("C", "30", "33"))
                        .improved()))
                .containsExactly("B", "A", "C");
    }

    @Test
    void anUnchangedMeasureIsInNeitherList() {
        assertThat(movers(moved("A", "10", "10.0"))).isEqualTo(new Movers(List.of(), List.of(), 0, 0));
    }

    @Test
    void fromNoughtTheSizeIsRelativeToTheTarget() {
        Movers movers = movers(measure("A").value("2023-24 Q1", "0", "80").value("2023-24 Q2", "20", "80"));

        assertThat(movers.improved().getFirst().size()).contains(new BigDecimal("0.25"));
    }

    @Test
    void fromNoughtWithoutTargetRanksLast() {
        Movers movers = movers(moved("A", "0", "1000"), moved("B", "100", "101"));

        assertThat(codes(movers.improved())).containsExactly("B", "A");
        assertThat(movers.improved().getLast().size()).isEmpty();
    }

    @Test
    void aNegativeEarlierFigureStillGivesAPositiveSize() {
        assertThat(movers(moved("A", "-20", "-10")).improved().getFirst().size())
                .contains(new BigDecimal("0.5"));
    }

    @Test
    void aCumulativeMeasureIsComparedWithTheSamePointOfTheYearBefore() {
        Movers movers = movers(measure("A")
                .basis(Basis.CUMULATIVE)
                .value("2022-23 Q2", "40", "")
                .value("2023-24 Q1", "10", "")
                .value("2023-24 Q2", "50", ""));

        assertThat(movers.improved()).singleElement().satisfies(mover -> {
            assertThat(mover.earlier().period().label()).isEqualTo("2022-23 Q2");
            assertThat(mover.size()).contains(new BigDecimal("0.25"));
        });
    }

    @Test
    void anAnnualMeasureDoesNotMoveBetweenQuarters() {
        Movers movers = movers(measure("A")
                .frequency(Frequency.ANNUAL)
                .basis(Basis.CUMULATIVE)
                .value("2021-22", "40", "")
                .value("2022-23", "50", ""));

        assertThat(movers).isEqualTo(new Movers(List.of(), List.of(), 0, 0));
    }

    @Test
    void aMeasureWithARangeMovesByItsDistanceFromIt() {
        Movers movers = movers(
                measure("A").range("90", "95").value("2023-24 Q1", "80", "").value("2023-24 Q2", "97", ""));

        assertThat(movers.improved().getFirst().size()).contains(new BigDecimal("0.1")); // from 10 off to 2 off, of 80
    }

    private static Movers movers(Kpis... measures) {
        return Movers.of(Kpis.figures(measures).measures(), 3);
    }

    private static Kpis moved(String code, String from, String to) {
        return measure(code).value("2023-24 Q1", from, "").value("2023-24 Q2", to, "");
    }

    private static List<String> codes(List<Movers.Mover> movers) {
        return movers.stream().map(mover -> mover.figures().measure().code()).toList();
    }
}
