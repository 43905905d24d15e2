package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Kpis;
import cabinetpapers.paper.PaperOutline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The working as an appendix: the same steps as "explain" prints. */
class WorkingPartsTest {

    private static final Kpis AMBER = measure("A")
            .value("2022-23 Q2", "79", "80")
            .value("2023-24 Q1", "75", "80")
            .value("2023-24 Q2", "77", "80");

    @Test
    void aMeasuresWorkingNamesWhatWentInEachRuleAndEachStep() {
        assertThat(BlockOutlines.outline("working", AMBER))
                .containsSubsequence(
                        "P Numbers are in %, as they were returned, not rounded.",
                        "LI 1 • Quarter 2 2023-24: 77, target 80",
                        "LI 1 • Quarter 1 2023-24: 75, target 80",
                        "LI 1 • Quarter 2 2022-23: 79, target 80",
                        "TABLE A: working",
                        "TH Rating",
                        "  P Rule: target, tolerance 5% (the council’s rule)",
                        "  P Higher is better: it is short of its target by 80 − 77 = 3.",
                        "  P The tolerance is 5% of 80, which is 4.",
                        "  P 3 is no more than the tolerance: Amber.",
                        "TD Amber",
                        "TH Short direction",
                        "  P It is compared with 75 in Quarter 1 2023-24.",
                        "TD Improved",
                        "TH Long direction",
                        "TD Worsened");
    }

    @Test
    void theTemplateMakesAnAppendixOfItForEachPriority() {
        List<String> paper = PaperOutline.of(ShippedTemplates.compose(
                        "working",
                        Occasions.appendix(),
                        Kpis.figures(AMBER, measure("B").priority("Roads")),
                        List.of())
                .paper());

        assertThat(paper).contains("TABLE A: working", "TABLE B: working");
        assertThat(paper.stream().filter(line -> line.startsWith("H2")))
                .anyMatch(line -> line.contains("Homes"))
                .anyMatch(line -> line.contains("Roads"));
    }

    @Test
    void aSuppressedFigureIsInNoneOfIt() {
        Kpis small = measure("A")
                .unit("number", 0)
                .suppressBelow(5)
                .value("2023-24 Q1", "9", "6")
                .value("2023-24 Q2", "3", "6");

        assertThat(BlockOutlines.outline("working", small))
                .contains(
                        "TD Fewer than 5",
                        "  P The figure is suppressed: it rests on a small number, or would give one away.")
                .noneMatch(line -> line.matches(".*\\b3\\b.*"));
    }
}
