package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Kpis;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the direction of travel is in line with priorities, in words that say of how many. */
class OutcomeSentencesTest {

    @Test
    void aPriorityIsToldWithItsDenominator() {
        assertThat(sentence(moving("A", 2, 1)))
                .isEqualTo("The direction of travel is in line with this priority: 2 of 3 comparable measures (67%)"
                        + " improved or held on target.");
        assertThat(sentence(moving("A", 3, 3)))
                .isEqualTo(
                        "The direction of travel is mixed: 3 of 6 comparable measures (50%) improved or held on target.");
        assertThat(sentence(moving("A", 0, 3)))
                .isEqualTo(
                        "The direction of travel is not in line with this priority: none of the 3 comparable measures"
                                + " improved or held on target.");
        assertThat(sentence(moving("A", 4, 0))).endsWith(": all 4 comparable measures improved or held on target.");
    }

    @Test
    void ofTooFewNothingIsTold() {
        assertThat(sentence(moving("A", 2, 0)))
                .isEqualTo("The direction of travel cannot be told: only 2 measures can be compared.");
        assertThat(sentence(List.of(measure("A"))))
                .isEqualTo("The direction of travel cannot be told: no measure can be compared.");
    }

    @Test
    void allPrioritiesAreToldTogether() {
        assertThat(OutcomeSentences.of(
                        groups(List.of(moving("Homes", 3, 0), moving("Jobs, and skills", 0, 3), moving("Play", 1, 1)))))
                .isEqualTo(
                        "The direction of travel is in line with 1 of 2 priorities: “Homes”. It is not in line with “Jobs,"
                                + " and skills”. Too few measures can be compared to tell it for “Play”.");
        assertThat(OutcomeSentences.of(groups(List.of(moving("Homes", 3, 0), moving("Jobs", 3, 0)))))
                .isEqualTo("The direction of travel is in line with both priorities.");
        assertThat(OutcomeSentences.of(groups(List.of(moving("Homes", 3, 3)))))
                .isEqualTo("The direction of travel is in line with no priority. It is mixed for “Homes”.");
    }

    @Test
    void aPrioritysLargestRiseStandsBesideItsLargestFall() {
        List<Kpis> measures = new ArrayList<>(moving("Homes", 2, 1));

        assertThat(Highlights.movers(groups(List.of(measures)).getFirst()))
                .isEqualTo(
                        "The largest improvement was Homes1 Measure Homes1: rose from 70.0% in Quarter 1 2023-24 to 72.0%"
                                + " (higher is better). The one fall in performance was Homes2 Measure Homes2: fell from 70.0% in"
                                + " Quarter 1 2023-24 to 69.0% (higher is better).");
        assertThat(Highlights.movers(groups(List.of(List.of(measure("A")))).getFirst()))
                .isEmpty();
    }

    private static String sentence(List<Kpis> measures) {
        return OutcomeSentences.of(groups(List.of(measures)).getFirst());
    }

    private static List<PriorityGroup> groups(List<List<Kpis>> priorities) {
        return PriorityGroup.of(
                Kpis.figures(priorities.stream().flatMap(List::stream).toList()));
    }

    /** So many measures that improved, and so many that worsened. */
    private static List<Kpis> moving(String priority, int improved, int worsened) {
        List<Kpis> measures = new ArrayList<>();
        for (int i = 0; i < improved + worsened; i++) {
            String now = i < improved ? String.valueOf(71 + i) : "69";
            measures.add(measure(priority + i).priority(priority).quarters("", "70", now));
        }
        return measures;
    }
}
