package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.plan.PlanItem;
import cabinetpapers.plan.PlanSettings;
import cabinetpapers.plan.PlanTables;
import cabinetpapers.plan.RiskScore;
import cabinetpapers.plan.Saving;
import cabinetpapers.plan.SavingKind;
import cabinetpapers.plan.SavingYear;
import cabinetpapers.plan.Update;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTablesTest {

    private static final String PLAN = "ref,parent,kind,number,title,detail,lead_officer,start,end";
    private static final String UPDATES = "ref,period,status,progress,next_steps,revised_end,rag,percent_complete";
    private static final String RISKS = "ref,linked_ref,title,current_likelihood,current_impact,due";
    private static final String SAVINGS = "ref,description,kind,year,planned,delivered,anticipated,pressures";

    @TempDir
    private Path folder;

    private static Tables good() {
        return Tables.good()
                .with(
                        "plan",
                        PLAN,
                        "P5,,package,,Balance the books,,,,",
                        "5.1,P5,action,,Set the budget,,Head of Finance,April 2023,March 2024",
                        "5.10,P5,action,,Review contracts,,Head of Finance,Commenced,Ongoing")
                .with("updates", UPDATES, "5.1,2023-24 Q2,on track,Drafted.,Consult.,,green,45%")
                .with("narratives", "ref,heading,text", "P5,Outcomes,Money is spent well.")
                .with("risks", RISKS, "R1,5.1,Overspend,4,5,March 2024")
                .with("savings", SAVINGS, "S1,Fewer agency staff,revenue ongoing,2023-24,4727,4000,247,-909");
    }

    @Test
    void everyTableIsRead() {
        Read read = Read.withPlans(good().folder(folder));

        assertThat(read.findings())
                .containsExactly(
                        "NOTE plan.csv line 4: 5.10 follows 5.1: the numbering jumps. Correct the number, or leave it if the"
                                + " plan is printed so.",
                        "HOLE plan.csv line 4: 1 action has no update for 2023-24 Q2 (5.10). Ask who leads each, add the"
                                + " updates and run again.");
    }

    @Test
    void refsAreText() {
        assertThat(Read.withPlans(good().folder(folder)).dataset().plans().items())
                .extracting(item -> item.ref().ref())
                .containsExactly("P5", "5.1", "5.10");
    }

    @Test
    void cellsBecomeWhatTheyMean() {
        PlanTables plans = Read.withPlans(good().folder(folder)).dataset().plans();

        PlanItem item = plans.items().get(1);
        assertThat(item.parent()).isEqualTo("P5");
        assertThat(item.end()).isEqualTo("March 2024");
        Update update = plans.updates().getFirst();
        assertThat(update.period()).isEqualTo(Read.Q2);
        assertThat(update.percentComplete()).contains(new BigDecimal("45"));
        assertThat(plans.narratives().getFirst().heading()).isEqualTo("Outcomes");
        assertThat(plans.risks().getFirst().current()).contains(new RiskScore(4, 5));
        assertThat(plans.risks().getFirst().inherent()).isEmpty();
        Saving saving = plans.savings().getFirst();
        assertThat(saving.kind()).isEqualTo(SavingKind.REVENUE_ONGOING);
        assertThat(saving.year()).isEqualTo(new SavingYear.InYear(new FinancialYear(2023)));
        assertThat(saving.pressures()).contains(new BigDecimal("-909"));
    }

    @Test
    void aFolderAndAWorkbookOfTheSameContentAreTheSame() {
        Read csv = Read.withPlans(good().folder(folder));
        Read workbook = Read.withPlans(good().workbook(folder));

        // Text cells for refs: the first column of the test's workbooks is text.
        assertThat(workbook.withoutPlaces()).isEqualTo(csv.withoutPlaces());
    }

    @Test
    void aRefThatASpreadsheetTurnedIntoANumberIsABlocker() {
        Read read = Read.withPlans(good().with("plan", "kind,ref,title", "action,5.1,Set the budget", "action,7,Rest")
                .without("updates")
                .without("narratives")
                .without("risks")
                .workbook(folder));

        assertThat(read.findings())
                .filteredOn(text -> text.startsWith("BLOCKER"))
                .containsExactly(
                        "BLOCKER quarter.xlsx sheet plan cell B2: ref is stored as a number with decimals, so that"
                                + " 5.1 and 5.10 are the same. Format the column as text, type its cells again and run again.");
    }

    @Test
    void plansArePartOfTheHash() {
        String hash = Read.withPlans(good().folder(folder)).dataset().hash();

        assertThat(good().and("updates", "5.10,2023-24 Q2,on track,,,,,")
                        .read(folder)
                        .dataset()
                        .hash())
                .isNotEqualTo(hash);
        assertThat(Tables.good().read(folder.resolve("none")).dataset().hash()).isNotEqualTo(hash);
    }

    @Test
    void papersOnPlansNeedNoMeasures() {
        Tables plansOnly = good().without("measures").without("values").without("benchmarks");

        assertThat(blockers(plansOnly, Set.of(Subject.PLANS))).isEmpty();
        assertThat(blockers(plansOnly, EnumSet.allOf(Subject.class))).hasSize(2);
        assertThat(blockers(Tables.good(), Set.of(Subject.MEASURES))).isEmpty();
        assertThat(blockers(Tables.good(), Set.of(Subject.PLANS)))
                .containsExactly("plan.csv: the folder holds no such file. Add plan.csv and run again.");
    }

    private List<String> blockers(Tables tables, Set<Subject> subjects) {
        Findings findings = new Findings();
        Path place = folder.resolve("case" + System.identityHashCode(tables) + subjects.size());
        new DatasetReader(Read.Q2, CouncilRules.USUAL, PlanSettings.USUAL, subjects)
                .read(tables.folder(place), findings);
        return findings.list().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .map(Finding::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan | ,P5,action,,Title,,Head,May 2023,June 2024 | BLOCKER plan.csv line 5: the item has no ref. Give it"
                        + " one and run again.",
                "plan | 6,P5,chore,,Title,,Head,May 2023,June 2024 | BLOCKER plan.csv line 5: kind \"chore\" is not known."
                        + " Write aim, package, theme, recommendation, action, sub-action or commitment and run again.",
                "plan | 6,P5,action,,,,Head,May 2023,June 2024 | HOLE plan.csv line 5: the item 6 has no title. Write what is"
                        + " to be done and run again.",
                "updates | 5.10,soon,on track,,,,, | HOLE updates.csv line 3: period \"soon\" is not understood, and the row"
                        + " is left out. Write it as 2023-24 Q2, 2023-24 or 2023-09 and run again.",
                "updates | 5.10,2023-24 Q2,on track,,,,,120 | HOLE updates.csv line 3: percent_complete \"120\" is not from 0"
                        + " to 100, and is not used. Correct it and run again.",
                "updates | 5.1,2023-24 Q2,on track,Other.,Consult.,,green,45% | HOLE updates.csv line 3: a second update of"
                        + " 5.1 for 2023-24 Q2 (the first is on line 2) says something else, so neither is used. Delete the"
                        + " row that is wrong and run again.",
                "updates | 5.1,2023-24 Q2,on track,Drafted.,Consult.,,green,45% | NOTE updates.csv line 3: a second update of"
                        + " 5.1 for 2023-24 Q2 (the first is on line 2) says the same and is left out. Delete one of the two"
                        + " rows.",
                "updates | 5.2,2023-24 Q2,on track,,,,, | HOLE updates.csv line 3: the update is of \"5.2\", which is no item"
                        + " of the plan. The nearest valid name is \"5.1\".",
                "narratives | P5,,Words | HOLE narratives.csv line 3: the text of P5 has no heading. Write one, for instance"
                        + " Outcomes, and run again.",
                "risks | R1,5.1,Again,1,1, | HOLE risks.csv line 3: the risk R1 for 2023-24 Q2 is already on line 2, which is"
                        + " used. Give each risk a ref of its own, or each row its period, and run again.",
                "risks | R2,5.1,High,6,1, | HOLE risks.csv line 3: current_likelihood \"6\" is not 1, 2, 3, 4 or 5. Write the"
                        + " step of the risk matrix and run again.",
                "risks | R2,5.1,Half,2,, | HOLE risks.csv line 3: current_impact is blank, so that the score is not known."
                        + " Write both likelihood and impact, and run again.",
                "savings | S2,Rent,income,2023-24,1,,, | HOLE savings.csv line 3: kind \"income\" is not known, and counts as"
                        + " not stated. Write capital, revenue one-off, revenue ongoing, cost avoidance or not stated and run"
                        + " again.",
                "savings | S2,Rent,,some day,1,,, | HOLE savings.csv line 3: year \"some day\" is not a financial year, and"
                        + " counts as not stated. Write it as 2025-26, or 2029-30+ for that year and those after it, and run"
                        + " again.",
                "savings | S2,Rent,,2023-24,1,,,909 | HOLE savings.csv line 3: pressures \"909\" is positive, and would make"
                        + " less of the saving at risk. Write pressures as negative amounts, as -909, and run again.",
            })
    void whatIsWrongWithARowIsSaid(String table, String row, String finding) {
        List<String> before = Read.withPlans(good().folder(folder)).findings();
        List<String> after =
                Read.withPlans(good().and(table, row).folder(folder)).findings();

        assertThat(after).filteredOn(text -> !before.contains(text)).contains(finding);
    }

    @ParameterizedTest
    @CsvSource({
        "2029/30+, 2029-30 onwards",
        "2029-30 onwards, 2029-30 onwards",
        "2025/26, 2025-26",
        "'', Year not stated"
    })
    void aSavingsYearMayBeOpen(String year, String words) {
        assertThat(Read.withPlans(good().and("savings", "S2,Rent,," + year + ",1,,,")
                                .folder(folder))
                        .dataset()
                        .plans()
                        .savings()
                        .getLast()
                        .year()
                        .words())
                .isEqualTo(words);
    }
}
