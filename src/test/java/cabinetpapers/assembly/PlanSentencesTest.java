package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.dataset.Subject;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.plan.Lifecycle;
import cabinetpapers.plan.PlanSettings;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sentences on a plan of five actions, of which two are in progress, one is not started and two have ended. */
class PlanSentencesTest {

    private static final Path DATA = Path.of("src/test/resources/kpi/councils/bracknell-forest");
    private static final Quarter QUARTER = new Quarter(new FinancialYear(2023), 2);

    @Test
    void theNumberOfRatingsNamesTheActionsWithoutOne() {
        assertThat(ratings(EnumSet.allOf(Lifecycle.class)))
                .isEqualTo("Of the 4 actions with a rating, none is Red, 1 is Amber, 2 are Green and 1 is Blue"
                        + " (complete). 1 has no rating.");
    }

    @Test
    void whereOnlyActionsInProgressAreRatedTheSentenceSaysSoAndKnowsNoBlue() {
        assertThat(ratings(Set.of(Lifecycle.IN_PROGRESS)))
                .isEqualTo("Of the 2 actions with a rating, none is Red, 1 is Amber and 1 is Green. 3 have no"
                        + " rating. Only actions that are in progress are rated.");
    }

    private static String ratings(Set<Lifecycle> rated) {
        PlanSettings usual = PlanSettings.USUAL;
        PlanSettings settings = new PlanSettings(usual.timescales(), usual.statuses(), rated, usual.risks(), Map.of());
        return PlanSentences.of(PlanMatters.of(
                        new DatasetReader(QUARTER, CouncilRules.USUAL, settings, Set.of(Subject.PLANS))
                                .read(DATA, new Findings())
                                .plans(),
                        QUARTER,
                        "",
                        PlanCut.WHOLE,
                        settings))
                .ratings();
    }
}
