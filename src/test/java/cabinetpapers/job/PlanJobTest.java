package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.PlanCut;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A job whose papers are on a plan: which plan, and what is shown of it. */
class PlanJobTest {

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProjectWithTwoPlans() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("templates/plain/plan.md", """
                ---
                report: plan
                numbering: none
                ---

                # {{ paper.title }}

                {{ plan.progress }}

                {{ plan.selection }}

                :::landscape
                ## Actions

                :::plan-programmes
                :::
                :::
                """);
        council.write("data/plan.csv", """
                plan_id,ref,parent,kind,title,lead_officer,start,end
                recovery,A,,aim,Balance the books,,,
                recovery,A1,A,action,Set the budget,Head of Finance,April 2023,March 2024
                recovery,A2,A,action,Sell the depot,Head of Property,April 2023,August 2023
                homes,B1,,action,Build ten homes,Head of Housing,April 2023,March 2025
                """);
        council.replaceInJob("papers:", "subjects: [measures, plans]\npapers:");
        council.replaceInJob("  - key: appendix-1", """
                  - key: plan
                    template: plan
                    title: Recovery plan
                    plan: recovery
                    cut:
                      items: [A]
                      only: [overdue, red]
                      order: end
                      leave-out: [sub-actions, narratives]
                  - key: appendix-1""".indent(2).stripTrailing());
    }

    @Test
    void aPaperMaySayWhatItShowsOfItsPlan() {
        Findings findings = new Findings();
        Order order = JobFileReader.read(council.request(), findings).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(order.papers().get(1).plan().orElseThrow().cut())
                .isEqualTo(new PlanCut(
                        List.of("A"),
                        Set.of(PlanCut.Only.OVERDUE, PlanCut.Only.RED),
                        PlanCut.Order.END,
                        Set.of(PlanCut.Omission.SUB_ACTIONS, PlanCut.Omission.NARRATIVES)));
        assertThat(order.papers().getLast().plan()).isEmpty();
    }

    @Test
    void thePaperIsOnItsPlanAlone() {
        council.run(new PlainPress());

        String paper = council.texts().get("Recovery plan Quarter 2 2023-24.pdf");
        assertThat(paper)
                .contains("This part of the plan has 2 actions", "Sell the depot")
                .doesNotContain("Set the budget", "Build ten homes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan: recovery    | plan: recover      | has no plan "recover". The nearest valid name is "recovery".
            items: [A]        | items: [A9]        | has no item "A9" to cut out. The nearest valid name is "A".
            only: [overdue,   | only: [late,       | papers.cut.only "late" is not a reason to show an action.
            order: end        | order: date        | papers.cut.order "date" is not an order of actions.
            leave-out: [sub-actions, | leave-out: [parts, | "parts" is not something that can be left out.
            plan: recovery    | appendix: 3        | this paper has a "cut" and names no plan. Add plan:
            template: figures | template: plan     | is written on a plan, and the paper "appendix-1" names none.
            """)
    void whatCannotBeMeantIsTold(String words, String others, String message) {
        council.replaceInJob(words, others);

        Outcome outcome = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .check();

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(outcome.findings()).extracting(Finding::text).anyMatch(text -> text.contains(message));
    }
}
