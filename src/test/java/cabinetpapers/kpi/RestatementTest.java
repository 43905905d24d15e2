package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Reading.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A figure that is not what it was when it was last published is told, with both values and the reason. */
class RestatementTest {

    private static final Quarter Q1 = Kpis.Q2.previous();

    @Test
    void aCorrectedFigureIsRevisedAndAsksForAReason() {
        MeasureFigures now =
                Kpis.only(a().value("2023-24 Q1", "38", "").value("2023-24 Q2", "40", ""), published("31"));

        assertThat(now.restatements())
                .containsExactly(new Restatement(
                        Q1,
                        Q1,
                        new Reading.Reported(new BigDecimal("31"), Standing.FINAL),
                        Optional.of(new BigDecimal("38")),
                        Restatement.Kind.CORRECTED,
                        ""));
        assertThat(now.previous().orElseThrow().reading())
                .isEqualTo(new Reading.Reported(new BigDecimal("38"), Standing.REVISED));
        assertThat(now.shortTravel()).isEqualTo(new Travel.NotComparable(Travel.Reason.EARLIER_REVISED));
        assertThat(facts(now))
                .containsExactly(
                        "the figure was published as 31 for Quarter 1 2023-24 and is 38 now, without a reason");
    }

    @Test
    void aCorrectionWithItsReasonIsNoHole() {
        Return corrected = new Return(
                "A",
                Q1,
                new Reading.Reported(new BigDecimal("38"), Standing.REVISED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                "Seven were counted twice.");
        MeasureFigures now = FigureRules.figure(
                        Kpis.Q2, List.of(a().build()), List.of(corrected), List.of(), Optional.of(published("31")))
                .measures()
                .getFirst();

        assertThat(now.restatements()).hasSize(1).allMatch(one -> one.reason().equals("Seven were counted twice."));
        assertThat(facts(now)).isEmpty();
    }

    @Test
    void aProvisionalFigureThatBecameFinalNeedsNoReason() {
        QuarterFigures then = FigureRules.figure(
                Q1,
                List.of(a().build()),
                a().value("2023-24 Q1", "31", "", Standing.PROVISIONAL, "").returns(),
                List.of());
        MeasureFigures now = Kpis.only(a().value("2023-24 Q1", "38", "").value("2023-24 Q2", "40", ""), then);

        assertThat(now.restatements()).hasSize(1).allMatch(one -> one.kind() == Restatement.Kind.SETTLED);
        assertThat(now.shortTravel()).isInstanceOf(Travel.Direction.class);
        assertThat(facts(now)).isEmpty();
    }

    @Test
    void aFigureThatWasTakenBackIsTold() {
        MeasureFigures now = Kpis.only(
                a().given("2023-24 Q1", new Reading.NotReported(), "", "").value("2023-24 Q2", "40", ""),
                published("31"));

        assertThat(now.restatements()).hasSize(1).allMatch(one -> one.now().isEmpty());
        assertThat(facts(now))
                .containsExactly(
                        "the figure was published as 31 for Quarter 1 2023-24 and is not there now, without a reason");
    }

    @Test
    void theSameFigureAndALateOneAreNoRestatements() {
        assertThat(Kpis.only(a().value("2023-24 Q1", "31.0", "").value("2023-24 Q2", "40", ""), published("31"))
                        .restatements())
                .isEmpty();
        QuarterFigures nothing = FigureRules.figure(Q1, List.of(a().build()), List.of(), List.of());
        assertThat(Kpis.only(a().value("2023-24 Q1", "31", ""), nothing).restatements())
                .isEmpty();
    }

    @Test
    void aSuppressedFigureIsNotRestatedEitherWay() {
        Kpis told = a().suppressBelow(5).value("2023-24 Q1", "31", "");
        Kpis untold = a().suppressBelow(5).value("2023-24 Q1", "4", "");
        QuarterFigures then = FigureRules.figure(Q1, List.of(untold.build()), untold.returns(), List.of());

        assertThat(Kpis.only(told, then).restatements()).isEmpty();
        assertThat(Kpis.only(untold, published("31")).restatements()).isEmpty();
    }

    @Test
    void whatWasPublishedBeforeItWasASmallNumberIsNotSaidAgain() {
        Kpis now = a().suppressBelow(5).value("2023-24 Q1", "8", "").value("2023-24 Q2", "40", "");

        assertThat(Kpis.only(now, published("3")).restatements()).isEmpty();
        assertThat(Kpis.only(now, published("6")).restatements()).hasSize(1);
    }

    private static Kpis a() {
        return Kpis.measure("A").unit("number", 0);
    }

    private static QuarterFigures published(String figure) {
        return FigureRules.figure(
                Q1, List.of(a().build()), a().value("2023-24 Q1", figure, "").returns(), List.of());
    }

    private static List<String> facts(MeasureFigures figures) {
        return FigureRules.check(new QuarterFigures(Kpis.Q2, List.of(figures))).stream()
                .map(finding -> finding.fact())
                .toList();
    }
}
