package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.PlainText;
import cabinetpapers.paper.Tone;
import cabinetpapers.plan.Leads;
import cabinetpapers.plan.PlanItem;
import cabinetpapers.plan.PlanKind;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.PlanTables;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Risk;
import cabinetpapers.plan.RiskScore;
import cabinetpapers.plan.Saving;
import cabinetpapers.plan.SavingKind;
import cabinetpapers.plan.SavingYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the blocks on pages of a plan, business cases, risks and savings say, of sound data and of odd. */
class PlanPageBlocksTest {

    private static final Quarter QUARTER = new Quarter(new FinancialYear(2023), 2);
    private static final SavingYear THIS_YEAR = new SavingYear.InYear(QUARTER.year());
    private static final SavingYear NEXT_YEAR = new SavingYear.InYear(new FinancialYear(2024));
    private static final SavingYear ONWARDS = new SavingYear.FromYear(new FinancialYear(2025));
    private static final SavingYear NO_YEAR = new SavingYear.NotStated();
    private static final Optional<BigDecimal> NONE = Optional.empty();

    /** Of the block that was filled last. */
    private Material material = material(plan(List.of(), List.of(), PlanCut.WHOLE));

    @Test
    void theSampleOverviewAddsUpAlongRowsAndDownColumns() {
        Block.Table table = overview(PlanMatters.sample("improvement-plan", cut("5.1")));

        assertThat(row(table.header().getFirst()))
                .containsExactly(
                        "Item", "Funding source", "2023-24", "2024-25", "2025-26", "2026-27", "2027-28+", "Total");
        assertThat(rows(table))
                .containsExactly(
                        "Capital, one-off: System and set-up|Capital receipts|620|380|0|0|0|1,000",
                        "Revenue, one-off: Training and data cleaning|Transformation reserve|210|90|0|0|0|300",
                        "Total, external investment||830|470|0|0|0|1,300",
                        "Budgeted saving, ongoing: Old systems switched off||200|600|600|600|600|2,600",
                        "Cost avoidance: Staff time released||0|110|220|220|220|770",
                        "Total, expected financial benefits||200|710|820|820|820|3,370");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anyOverviewsSubtotalsAndTotalsAreTheSumsOfWhatIsPrinted(int seed) {
        Random random = new Random(seed);
        List<SavingKind> kinds = List.of(SavingKind.values());
        List<Saving> savings = new ArrayList<>();
        for (int item = 0; item < 12; item++) {
            String source = random.nextBoolean() ? "Reserve" : "";
            SavingKind kind = kinds.get(random.nextInt(kinds.size()));
            for (SavingYear year : List.of(THIS_YEAR, NEXT_YEAR, ONWARDS, NO_YEAR)) {
                Optional<BigDecimal> amount = random.nextInt(5) == 0
                        ? NONE
                        : Optional.of(BigDecimal.valueOf(random.nextInt(4_000_000) - 500_000));
                savings.add(saving("B" + item, "1.1", kind, source, year, amount, NONE, NONE, NONE));
            }
        }
        Block.Table table = overview(plan(List.of(), savings, cut("1.1")));

        for (int column = 2; column < 7; column++) {
            BigDecimal kind = BigDecimal.ZERO;
            BigDecimal half = BigDecimal.ZERO;
            for (Block.Row row : table.rows()) {
                String name = row(row).getFirst();
                BigDecimal amount = amount(row(row).get(column));
                if (name.startsWith("Subtotal")) {
                    assertThat(amount).as(name).isEqualByComparingTo(kind);
                    kind = BigDecimal.ZERO;
                } else if (name.startsWith("Total")) {
                    assertThat(amount).as(name).isEqualByComparingTo(half);
                    half = BigDecimal.ZERO;
                    kind = BigDecimal.ZERO;
                } else {
                    kind = follows(table, row) ? kind.add(amount) : amount;
                    half = half.add(amount);
                }
            }
        }
        for (Block.Row row : table.rows()) {
            List<String> cells = row(row);
            BigDecimal years = cells.subList(2, 6).stream()
                    .map(PlanPageBlocksTest::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(amount(cells.getLast())).as(cells.toString()).isEqualByComparingTo(years);
        }
    }

    @Test
    void anAmountThatIsNotWholeThousandsIsNotRoundedAway() {
        Block.Table table = overview(plan(
                List.of(),
                List.of(
                        forecast("B1", THIS_YEAR, Optional.of(new BigDecimal("1499"))),
                        forecast("B2", THIS_YEAR, Optional.of(new BigDecimal("1499")))),
                cut("1.1")));

        assertThat(rows(table).getLast()).isEqualTo("Total, expected financial benefits||2.998|2.998");
    }

    @Test
    void aBlankAmountIsADashAndReportedAndAYearNotStatedComesLast() {
        PlanMatter plan = plan(
                List.of(),
                List.of(
                        forecast("B1", NO_YEAR, Optional.of(BigDecimal.valueOf(5_000))),
                        forecast("B1", THIS_YEAR, NONE)),
                cut("1.1"));
        Block.Table table = overview(plan);

        assertThat(row(table.header().getFirst()))
                .containsExactly("Item", "Funding source", "2023-24", "Year not stated", "Total");
        assertThat(rows(table)).contains("Budgeted saving, ongoing: Saving B1||–|5|5");
        assertThat(texts("financial-overview", plan))
                .contains("A dash means that no amount was given. It adds nothing to the totals.");
        assertThat(facts()).anyMatch(fact -> fact.startsWith("the amount under planned is blank"));
    }

    @Test
    void whatIsTrackedIsInTheTrackerAndNotInAForecast() {
        PlanMatter sample = PlanMatters.sample("improvement-plan", cut("3.1"));

        assertThat(rows(overview(sample))).noneMatch(row -> row.contains("550"));
        Block.Table tracker = table("savings-tracker", PlanMatters.sample("improvement-plan"));
        assertThat(rows(tracker))
                .hasSize(9)
                .contains("S6|Hotel costs avoided|Cost avoidance|3.1|650|100|550|−180|180")
                .noneMatch(row -> row.startsWith("B"))
                .last()
                .isEqualTo("All|All savings|||9,600|4,260|4,940|−220|620");
    }

    @Test
    void theTrackersTotalsAreTheSumsOfItsRowsAndThoseByKindAddUpToThem() {
        PlanMatter sample = PlanMatters.sample("improvement-plan");
        Block.Table tracker = table("savings-tracker", sample);
        Block.Table kinds = table("savings-by-kind", sample);

        for (int column = 0; column < 5; column++) {
            assertThat(sum(tracker, 4 + column))
                    .isEqualByComparingTo(amount(row(tracker.rows().getLast()).get(4 + column)));
            assertThat(sum(kinds, 2 + column))
                    .isEqualByComparingTo(amount(row(kinds.rows().getLast()).get(2 + column)));
            assertThat(row(kinds.rows().getLast()).get(2 + column))
                    .isEqualTo(row(tracker.rows().getLast()).get(4 + column));
        }
    }

    @Test
    void theSentencesHaveTheirDenominators() {
        assertThat(texts("savings-summary", PlanMatters.sample("improvement-plan")))
                .containsExactly(
                        "For 2023-24 the plan counts on 8 savings worth £9.6m together. £4.26m (44% of the plan) had been"
                                + " delivered by the quarter’s end, and a further £4.94m (51% of the plan) is expected by"
                                + " the end of the year.",
                        "3 of 8 savings whose figures are known have amounts at risk. The net amount at risk is £620,000"
                                + " (6% of the plan). It takes in pressures of £220,000.");
        assertThat(texts("risk-summary", PlanMatters.sample("improvement-plan")).getFirst())
                .isEqualTo(
                        "The register holds 7 risks. Of 7 with a current score, 4 are High, 3 are Medium and none is Low.");
    }

    @Test
    void aSavingThatBringsMoreThanPlannedAndOneWithoutFiguresAreSaid() {
        PlanMatter plan = plan(
                List.of(),
                List.of(
                        saving(
                                "S1",
                                "",
                                SavingKind.REVENUE_ONGOING,
                                "",
                                THIS_YEAR,
                                pounds(100_000),
                                pounds(150_000),
                                NONE,
                                NONE),
                        saving("S2", "", SavingKind.NOT_STATED, "", NO_YEAR, pounds(-20_000), NONE, NONE, NONE)),
                PlanCut.WHOLE);

        assertThat(rows(table("savings-tracker", plan)))
                .containsExactly(
                        "S1|Saving S1|Revenue ongoing|None|100|150|Not given|Not given|−50",
                        "S2|Saving S2|Not stated|None|−20|Not given|Not given|Not given|Not known",
                        "All|All savings|||80|150|0|0|−50");
        assertThat(texts("savings-summary", plan))
                .contains(
                        "No saving of the 1 whose figures are known has an amount at risk. Taken together, £50,000 more is"
                                + " delivered or expected than was planned.",
                        "What is at risk is known of 1 of 2 savings: of the others either the plan was not given, or neither"
                                + " what was delivered nor what is anticipated.");
        assertThat(texts("savings-at-risk", plan)).containsExactly("No saving has an amount at risk.");
    }

    @Test
    void aSavingsActionHasTheNumberThatThePlanPrints() {
        PlanTables tables = new PlanTables(
                List.of(
                        item("A", "", PlanKind.AIM, "A"),
                        item("X7", "A", PlanKind.ACTION, "1.4"),
                        item("X7b", "X7", PlanKind.SUB_ACTION, "(b)")),
                List.of(),
                List.of(),
                List.of(),
                List.of(linked("S1", "X7"), linked("S2", "X7b"), linked("S3", "Z"), linked("S4", "")));
        PlanMatter plan =
                PlanMatters.of(tables, QUARTER, "", PlanCut.WHOLE, PlanMatters.settings(LocalDate.of(2023, 4, 1)));

        assertThat(table("savings-tracker", plan).rows().stream().map(row -> row(row).get(3)))
                .containsExactly("1.4", "1.4 (b)", "Z", "None", "");
    }

    private static Saving linked(String ref, String linked) {
        return saving(
                ref, linked, SavingKind.REVENUE_ONGOING, "", THIS_YEAR, pounds(100_000), pounds(50_000), NONE, NONE);
    }

    @Test
    void withoutRisksOrSavingsThePapersSaySo() {
        PlanMatter plan = plan(List.of(), List.of(), PlanCut.WHOLE);

        assertThat(texts("risk-summary", plan)).containsExactly("The register holds no risks.");
        assertThat(texts("risk-register", plan)).containsExactly("The register holds no risks.");
        assertThat(blocks("risk-matrix", plan)).isEmpty();
        assertThat(texts("savings-summary", plan)).containsExactly("The data hold no savings for 2023-24.");
        assertThat(texts("savings-tracker", plan)).containsExactly("The data hold no savings for 2023-24.");
        assertThat(blocks("savings-by-kind", plan)).isEmpty();
    }

    @Test
    void theMatrixSaysScoreBandAndRisksInEachCellAndHasHeadersBothWays() {
        Block.Table matrix = table("risk-matrix", PlanMatters.sample("improvement-plan"));

        assertThat(matrix.rowHeaders()).isEqualTo(1);
        assertThat(row(matrix.header().getFirst()))
                .containsExactly("Likelihood, by impact", "1 Minimal", "2 Minor", "3 Moderate", "4 Major", "5 Severe");
        assertThat(rows(matrix))
                .containsExactly(
                        "5 Very likely|■ 5 Medium|■ 10 Medium|◆ 15 High|◆ 20 High|◆ 25 High",
                        "4 Likely|● 4 Low|■ 8 Medium|◆ 12 High|◆ 16 High RK2|◆ 20 High RK1",
                        "3 Possible|● 3 Low|■ 6 Medium|■ 9 Medium RK3|◆ 12 High RK5, RK7|◆ 15 High",
                        "2 Unlikely|● 2 Low|● 4 Low|■ 6 Medium RK6|■ 8 Medium|■ 10 Medium RK4",
                        "1 Very unlikely|● 1 Low|● 2 Low|● 3 Low|● 4 Low|■ 5 Medium");
        assertThat(matrix.rows().get(1).cells().getLast().tone()).contains(Tone.RED);
    }

    @Test
    void aRiskWithoutScoresIsInTheRegisterAndNamedAsMissingFromTheMatrix() {
        PlanMatter plan = plan(
                List.of(risk("R1", Optional.empty()), risk("R2", Optional.of(new RiskScore(5, 5)))),
                List.of(),
                PlanCut.WHOLE);

        assertThat(rows(table("risk-register", plan)))
                .containsExactly(
                        "R2|Risk R2|◆ 25 High|◆ 25 High|○ Not scored|Not given|Not given|Not given|Not known",
                        "R1|Risk R1|○ Not scored|○ Not scored|○ Not scored|Not given|Not given|Not given|Not known");
        assertThat(texts("risk-summary", plan))
                .last()
                .isEqualTo("1 risk has no current score and so no place in the matrix: R1.");
    }

    @Test
    void whatHoldsOfAllIsSaidOfAll() {
        PlanMatter plan = PlanMatters.hollowbrook();

        assertThat(texts("risk-summary", plan))
                .contains("All 3 with a current and a target score stand above the target. There is no earlier register"
                        + " to compare with.");
        assertThat(PlanSentences.of(plan).progress()).isEqualTo("The plan has 5 actions, all of them in progress.");
    }

    @Test
    void theSampleRegisterSaysWhatHasMovedWhatIsOverdueAndWhatIsThereNoLonger() {
        PlanMatter plan = PlanMatters.sample("improvement-plan");

        assertThat(texts("risk-summary", plan))
                .contains(
                        "6 of the 7 with a current and a target score stand above the target. Since the register of"
                                + " Quarter 1 2023-24, 2 have improved, 1 has worsened, 3 are unchanged and 1 is new. No longer"
                                + " in it: RK8 Senior posts stay empty.",
                        "1 of 6 risks with a due date that can be tested is overdue as at 30 September 2023. 1 has no such"
                                + " date.");
        Block.Table register = table("risk-register", plan);
        assertThat(row(register.header().getFirst())).last().isEqualTo("Since Quarter 1 2023-24");
        assertThat(rows(register))
                .anyMatch(row -> row.startsWith("RK1|") && row.endsWith("|▼ Worsened Was 15 12 above target"))
                .anyMatch(row -> row.startsWith("RK7|") && row.endsWith("|New 3 above target"));
        assertThat(rows(table("risk-overdue", plan)))
                .singleElement()
                .asString()
                .startsWith("RK3|Purchases fall through|■ 9 Medium|")
                .endsWith("|by the end of August 2023|30 days");
        assertThat(facts()).isEmpty();
    }

    @Test
    void aRegisterOfAnEarlierQuarterSaysSoAndIsReported() {
        Quarter before = QUARTER.previous();
        PlanMatter plan = plan(List.of(risk("R1", before, Optional.of(new RiskScore(2, 2)))), List.of(), PlanCut.WHOLE);

        assertThat(texts("risk-summary", plan))
                .first()
                .isEqualTo("No register was given for Quarter 2 2023-24. This is the one of Quarter 1 2023-24.");
        assertThat(facts())
                .containsExactly("the latest register is that of Quarter 1 2023-24, not of Quarter 2 2023-24");
        assertThat(texts("risk-overdue", plan)).containsExactly("The due date of no risk has passed.");
    }

    @Test
    void aCutLeavesTheRisksThatAreLinkedToItsItems() {
        PlanMatter cut = PlanMatters.sample("improvement-plan", cut("3.1"));

        assertThat(rows(table("risk-register", cut))).singleElement().asString().startsWith("RK3|");
    }

    @Test
    void aPlanOnAPageTakesTheThemesOwnUpdateAndNamesBothPeriods() {
        Block.Table page = table("plan-on-a-page", PlanMatters.sample("plan-on-a-page"));

        assertThat(row(page.header().getFirst()))
                .containsExactly(
                        "Theme",
                        "What we will do",
                        "How have we done (July to September 2023)",
                        "What we will do by December 2023");
        assertThat(page.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.cells().subList(1, 4))
                        .allSatisfy(cell ->
                                assertThat(cell.blocks()).singleElement().isInstanceOf(Block.BulletList.class)));
        assertThat(facts()).isEmpty();
    }

    @Test
    void aThemeThatNothingIsSaidOfSaysSoAndIsReported() {
        Block.Table page = table("plan-on-a-page", plan(List.of(), List.of(), PlanCut.WHOLE));

        assertThat(rows(page)).containsExactly("Title of 1|Title of 1.1|No update was given|Not stated");
        assertThat(facts()).containsExactly("the plan on a page has nothing to say of what was done");
    }

    @Test
    void aBusinessCaseOfNoActionSaysSo() {
        assertThat(texts("business-case-details", plan(List.of(), List.of(), PlanCut.WHOLE)))
                .containsExactly("The action of this business case has not been named.");
        assertThat(facts()).containsExactly("a business case is of one action, and the job names none");
    }

    private static PlanCut cut(String ref) {
        return new PlanCut(List.of(ref), Set.of(), PlanCut.Order.PLAN, Set.of());
    }

    private static Material material(PlanMatter plan) {
        return Material.of(Houses.plain(), Occasions.report(), Kpis.figures(), Optional.of(plan), List.of());
    }

    /** A group with one action, and what hangs on it. */
    private static PlanMatter plan(List<Risk> risks, List<Saving> savings, PlanCut cut) {
        PlanTables tables = new PlanTables(
                List.of(item("1", "", PlanKind.THEME), item("1.1", "1", PlanKind.ACTION)),
                List.of(),
                List.of(),
                risks,
                savings);
        return PlanMatters.of(tables, QUARTER, "", cut, PlanMatters.settings(LocalDate.of(2023, 4, 1)));
    }

    private static PlanItem item(String ref, String parent, PlanKind kind) {
        return item(ref, parent, kind, "");
    }

    private static PlanItem item(String ref, String parent, PlanKind kind, String number) {
        return new PlanItem(
                new PlanRef("", ref),
                parent,
                kind,
                number,
                "Title of " + ref,
                PlanText.NONE,
                Leads.NONE,
                Leads.NONE,
                "",
                "");
    }

    private static Risk risk(String ref, Optional<RiskScore> score) {
        return risk(ref, QUARTER, score);
    }

    private static Risk risk(String ref, Quarter quarter, Optional<RiskScore> score) {
        return new Risk(
                new PlanRef("", ref),
                quarter,
                "",
                "Risk " + ref,
                PlanText.NONE,
                PlanText.NONE,
                score,
                score,
                Optional.empty(),
                "",
                PlanText.NONE,
                Leads.NONE,
                "");
    }

    private static Saving forecast(String ref, SavingYear year, Optional<BigDecimal> planned) {
        return saving(ref, "1.1", SavingKind.REVENUE_ONGOING, "", year, planned, NONE, NONE, NONE);
    }

    private static Saving saving(
            String ref,
            String linked,
            SavingKind kind,
            String source,
            SavingYear year,
            Optional<BigDecimal> planned,
            Optional<BigDecimal> delivered,
            Optional<BigDecimal> anticipated,
            Optional<BigDecimal> pressures) {
        return new Saving(
                new PlanRef("", ref),
                linked,
                "Saving " + ref,
                kind,
                source,
                year,
                planned,
                delivered,
                anticipated,
                pressures);
    }

    private static Optional<BigDecimal> pounds(long pounds) {
        return Optional.of(BigDecimal.valueOf(pounds));
    }

    private Block.Table overview(PlanMatter plan) {
        return table("financial-overview", plan);
    }

    private List<Block> blocks(String name, PlanMatter plan) {
        material = material(plan);
        return BlockOutlines.blocks(name, Map.of(), material);
    }

    private Block.Table table(String name, PlanMatter plan) {
        return blocks(name, plan).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(String name, PlanMatter plan) {
        return blocks(name, plan).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).content()))
                .toList();
    }

    private List<String> facts() {
        return material.gaps().list().stream().map(Finding::fact).toList();
    }

    private static List<String> rows(Block.Table table) {
        return table.rows().stream().map(row -> String.join("|", row(row))).toList();
    }

    private static List<String> row(Block.Row row) {
        return row.cells().stream().map(cell -> text(cell.blocks())).toList();
    }

    private static String text(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(PlainText.of(paragraph.content()));
            } else if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> texts.add(text(item)));
            }
        }
        return String.join(" ", texts);
    }

    /** Whether the row above is of the same kind. */
    private static boolean follows(Block.Table table, Block.Row row) {
        int at = table.rows().indexOf(row);
        String kind = row(row).getFirst().split(":", 2)[0];
        return at > 0 && row(table.rows().get(at - 1)).getFirst().startsWith(kind + ":");
    }

    /** Of all rows but the last. */
    private static BigDecimal sum(Block.Table table, int column) {
        return table.rows().subList(0, table.rows().size() - 1).stream()
                .map(row -> amount(row(row).get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As printed: what is not given adds nothing. */
    private static BigDecimal amount(String text) {
        return text.equals("–")
                ? BigDecimal.ZERO
                : new BigDecimal(text.replace(",", "").replace('−', '-'));
    }
}
