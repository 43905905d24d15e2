package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is reported of a plan's actions and changed by hand in the signed-off Word file. */
@RunsJobs
class ReportedProgressTest {

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aSignedOffPaperOnAPlan() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("templates/plain/plan.md", """
                ---
                report: plan
                numbering: none
                ---

                # {{ paper.title }}

                :::plan-programmes
                :::
                """);
        council.write("data/plan.csv", """
                plan_id,ref,parent,kind,title,lead_officer,start,end
                recovery,A,,aim,Balance the books,,,
                recovery,A1,A,action,Set the budget,Head of Finance,April 2023,March 2024
                """);
        updates("Drafts are with members.", "Consult in the new year.");
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word]\nsubjects: [measures, plans]");
        council.replaceInJob("  - key: appendix-1", """
                  - key: plan
                    template: plan
                    title: Recovery plan
                    plan: recovery
                  - key: appendix-1""".indent(2).stripTrailing());
        lifecycle().lock("P. Officer");
        council.run(Press.RENDERERS);
    }

    @Test
    void itIsPublishedAndInTheNextDraftEvenWhereItSpeaksOfNumbers() {
        reword("Drafts are with members.", "3 of 4 drafts are with members.");
        reword("Consult in the new year.", "Consult in January 2024.");

        Outcome outcome = publish();

        assertThat(outcome.ending())
                .as(TinyCouncil.texts(outcome.findings()).toString())
                .isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(text -> text.contains("the progress on A1 of recovery in 2023-24 Q2 was changed by hand"))
                .anyMatch(text -> text.contains("the next steps of A1 of recovery in 2023-24 Q2 was changed by hand"));
        assertThat(nextDraft())
                .contains("3 of 4 drafts are with members.", "Consult in January 2024.")
                .doesNotContain("Drafts are with members.");
        assertThat(history())
                .anyMatch(line -> line.contains("progress on A1 of recovery in 2023-24 Q2 taken over from"));
    }

    @Test
    void otherWordsInTheDataCountBeforeIt() {
        reword("Drafts are with members.", "Drafts are with all members.");
        publish();
        updates("The budget is set.", "None.");

        assertThat(nextDraft()).contains("The budget is set.").doesNotContain("with all members");
    }

    @Test
    void theShareCompleteBesideItIsAFigureStill() {
        reword("40% complete", "60% complete");

        assertThat(publish().findings(Severity.BLOCKER).stream().map(one -> one.text()))
                .singleElement()
                .asString()
                .contains("the draft has 40%, the file has 60%");
    }

    private void updates(String progress, String nextSteps) {
        council.write("data/updates.csv", """
                plan_id,ref,period,status,progress,next_steps,percent_complete
                recovery,A1,2023-24 Q2,on track,%s,%s,40
                """.formatted(progress, nextSteps));
    }

    private void reword(String words, String others) {
        WordFiles.reword(drafts().resolve("Recovery plan Quarter 2 2023-24.docx"), words, others);
    }

    private Path drafts() {
        return council.project.resolve("out/tinyton/2023-24-q2/2023-12-18-cabinet/public/quarterly-report/draft");
    }

    private Outcome publish() {
        return lifecycle().publish("D. Officer", Set.of(), "");
    }

    private List<String> history() {
        List<String> history = new ArrayList<>();
        lifecycle().history(history);
        return history;
    }

    private String nextDraft() {
        lifecycle().unlock("P. Officer", "A correction.");
        council.replaceInJob("out: out", "out: elsewhere");
        council.replaceInJob("outputs: [word]", "outputs: [html]");
        council.run(Press.RENDERERS);
        return TinyCouncil.files(council.project.resolve("elsewhere")).stream()
                .filter(file -> file.getFileName().toString().startsWith("Recovery plan"))
                .map(TinyCouncil::read)
                .findFirst()
                .orElseThrow();
    }

    private Lifecycle lifecycle() {
        return new Lifecycle(council.request(), Press.SIGNED_OFF, Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC));
    }
}
