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
@RunsJobs
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

                {{ meeting.committee }}, {{ meeting.date }}, item {{ meeting.agenda-item }}

                {{#each appendices as appendix}}
                - {{ appendix.title }}
                {{/each}}

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
        council.write("data/meetings.csv", """
                committee,body,date,time,venue,portfolio,report_of,contact,agenda_item
                Cabinet,executive,2023-12-18,10:00,Town Hall,Councillor A,Director B,Officer C,
                Scrutiny,council committee,2024-01-16,18:00,Town Hall,Councillor A,Director B,Officer C,7
                """);
        council.replaceInJob("papers:", "subjects: [measures, plans]\npapers:");
        council.replaceInJob("  - key: appendix-1", """
                  - key: plan
                    template: plan
                    title: Recovery plan
                    plan: recovery
                    meeting: {committee: Scrutiny, date: 2024-01-16}
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

        String paper = TinyCouncil.read(council.project.resolve("out/tinyton/2023-24-q2/2024-01-16-scrutiny/public"
                + "/recovery-plan/draft/Recovery plan Quarter 2 2023-24.pdf"));
        assertThat(paper)
                .contains("This part of the plan has 2 actions", "Sell the depot")
                .doesNotContain("Set the budget", "Build ten homes");
    }

    @Test
    void aPaperMayGoToAMeetingOfItsOwn() {
        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.papers()).hasSize(6);
        assertThat(council.texts()).hasSize(4);
        assertThat(TinyCouncil.read(council.project.resolve("out/tinyton/2023-24-q2/2024-01-16-scrutiny/public"
                        + "/recovery-plan/draft/Recovery plan Quarter 2 2023-24.docx")))
                .contains("Scrutiny, 16 January 2024, item 7")
                .doesNotContain("Figures");
        assertThat(outcome.findingsFiles()).containsExactly(council.findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            committee: Scrutiny | committee: Audit | the table "meetings" has no meeting of Audit on 2024-01-16
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
