package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.PublishedSigns.Claim;
import cabinetpapers.kpi.Reconciliation.Line;
import cabinetpapers.kpi.Reconciliation.Verdict;
import cabinetpapers.kpi.Working.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was published last time beside what our rules make of the same figures. */
class ReconciliationTest {

    /** Red and worsened against the quarter before, improved against a year earlier. */
    private static final Kpis RED = Kpis.measure("R")
            .value("2022-23 Q2", "60", "80")
            .value("2023-24 Q1", "75", "80")
            .value("2023-24 Q2", "70", "80");

    private static final Kpis UNRATED =
            Kpis.measure("U").polarity(Polarity.NONE).value("2023-24 Q2", "70", "");

    @Test
    void whatBothSayAgrees() {
        Reconciliation found = Reconciliation.of(
                Kpis.figures(RED),
                List.of(signs(
                        "R", said(RagRating.RED), said(DirectionOfTravel.WORSENED), said(DirectionOfTravel.IMPROVED))));

        assertThat(found.lines()).extracting(Line::verdict).containsOnly(Verdict.AGREES);
        assertThat(found.lines())
                .extracting(Line::subject)
                .containsExactly(Subject.RATING, Subject.SHORT_DIRECTION, Subject.LONG_DIRECTION);
        assertThat(found.lines())
                .extracting(Line::published)
                .containsExactly("Red", "Worsened", "Improved")
                .isEqualTo(found.lines().stream().map(Line::ours).toList());
        assertThat(found.differing()).isEmpty();
        assertThat(found.on(Subject.RATING))
                .hasSize(1)
                .extracting(Line::published)
                .containsExactly("Red");
    }

    @Test
    void whatDiffersIsToldWithOurWorking() {
        Reconciliation found = Reconciliation.of(
                Kpis.figures(RED),
                List.of(signs("R", said(RagRating.AMBER), said(DirectionOfTravel.WORSENED), new Claim.Unsaid<>())));

        assertThat(found.lines()).hasSize(2);
        assertThat(found.differing())
                .singleElement()
                .extracting(Line::published, Line::ours, Line::because)
                .containsExactly(
                        "Amber",
                        "Red",
                        "Higher is better: it is short of its target by 80 − 70 = 10."
                                + " The tolerance is 5% of 80, which is 4. 10 is more than the tolerance: Red.");
    }

    @Test
    void publishedWithoutASignAgreesWithWhateverWeShowInItsPlace() {
        Reconciliation unrated = Reconciliation.of(
                Kpis.figures(UNRATED), List.of(signs("U", none(), none(), said(DirectionOfTravel.IMPROVED))));
        Reconciliation rated =
                Reconciliation.of(Kpis.figures(RED), List.of(signs("R", none(), new Claim.Unsaid<>(), none())));

        assertThat(unrated.lines())
                .extracting(Line::verdict)
                .containsExactly(Verdict.AGREES, Verdict.AGREES, Verdict.DIFFERS);
        assertThat(unrated.lines()).extracting(Line::published).containsExactly("None", "None", "Improved");
        assertThat(unrated.lines())
                .extracting(Line::ours)
                .containsExactly("Information only", "– information only", "– information only");
        assertThat(rated.lines()).extracting(Line::verdict).containsOnly(Verdict.DIFFERS);
    }

    @Test
    void whatOnlyOneSideHasIsNamed() {
        Reconciliation found = Reconciliation.of(
                Kpis.figures(RED, UNRATED),
                List.of(signs("U", none(), none(), none()), signs("X", said(RagRating.RED), none(), none())));

        assertThat(found.unknown()).containsExactly("X");
        assertThat(found.unpublished()).extracting(Measure::code).containsExactly("R");
        assertThat(found.lines()).extracting(line -> line.measure().code()).containsOnly("U");
    }

    private static PublishedSigns signs(
            String code, Claim<RagRating> rating, Claim<DirectionOfTravel> back, Claim<DirectionOfTravel> year) {
        return new PublishedSigns(code, rating, back, year);
    }

    private static <T> Claim<T> said(T sign) {
        return new Claim.Said<>(Optional.of(sign));
    }

    private static <T> Claim<T> none() {
        return new Claim.Said<>(Optional.empty());
    }
}
