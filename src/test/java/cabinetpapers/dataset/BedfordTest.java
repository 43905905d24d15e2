package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanContext;
import cabinetpapers.plan.PlanFigures;
import cabinetpapers.plan.PlanRules;
import cabinetpapers.plan.PlanSettings;
import cabinetpapers.plan.RiskMatrix;
import cabinetpapers.plan.StatusWords;
import cabinetpapers.plan.Testing;
import cabinetpapers.plan.Timescale;
import cabinetpapers.plan.TimescaleSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real council's improvement plan, where it lies beside the project. */
class BedfordTest {

    private static final Path BEDFORD = Path.of(System.getProperty("shared", "../shared"), "data", "bedford");
    private static final Quarter QUARTER = new Quarter(new FinancialYear(2025), 4);
    private static final PlanSettings SETTINGS = new PlanSettings(
            TimescaleSettings.USUAL,
            StatusWords.USUAL,
            RiskMatrix.USUAL,
            Map.of(
                    PlanSettings.ALL_PLANS,
                    new PlanContext(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2025, 12, 1)))));

    private final Findings findings = new Findings();
    private Dataset dataset;
    private PlanFigures plan;

    @BeforeEach
    void read() {
        assumeTrue(Files.isDirectory(BEDFORD), "no improvement plan of Bedford Borough Council in " + BEDFORD);
        dataset =
                new DatasetReader(QUARTER, CouncilRules.USUAL, SETTINGS, Set.of(Subject.PLANS)).read(BEDFORD, findings);
        plan = PlanRules.figure(dataset.plans(), QUARTER, QUARTER.lastDay(), SETTINGS)
                .getFirst();
    }

    @Test
    void all177ItemsStandInOrderAndNesting() {
        assertThat(dataset.plans().items()).hasSize(177);
        assertThat(plan.all())
                .extracting(ItemFigures::item)
                .containsExactlyElementsOf(dataset.plans().items());
        assertThat(plan.all().stream().map(ItemFigures::depth).distinct()).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(plan.item("2.4(a)(bullet 1)").orElseThrow().depth()).isEqualTo(4);
        assertThat(plan.item("5.1").orElseThrow().item().title())
                .isNotEqualTo(plan.item("5.10").orElseThrow().item().title());
        assertThat(plan.actions()).hasSize(164);
    }

    @Test
    void everyDateIsRead() {
        List<Timescale> dates = plan.all().stream()
                .flatMap(one -> Stream.of(one.start(), one.end().original()))
                .filter(one -> !one.words().isBlank())
                .toList();

        assertThat(dates).hasSize(113 + 98);
        assertThat(dates)
                .allSatisfy(one -> assertThat(one.earliest().isPresent()
                                || one.latest().isPresent()
                                || !one.traits().isEmpty())
                        .as(one.words())
                        .isTrue());
        assertThat(dates).noneMatch(one -> one.is(Timescale.Trait.NEEDS_A_HUMAN));
        assertThat(dates.stream().filter(one -> one.is(Timescale.Trait.UNKNOWN)).map(Timescale::words))
                .containsExactly("TBC");
    }

    @Test
    void itIsSaidWhichActionsHaveNoDateToTest() {
        assertThat(plan.untested()).hasSize(52);
        assertThat(plan.actions().stream()
                        .filter(one -> one.testing() == Testing.ONGOING
                                && one.end().original().words().equals("Ongoing")))
                .hasSize(20);
    }

    /** No more and no less than the plan's oddities. */
    @Test
    void whatIsOddIsFoundAndNothingElse() {
        List<String> texts = findings.list().stream()
                .map(finding -> finding.severity() + " " + finding.place().spot() + ": " + finding.fact())
                .toList();

        assertThat(texts)
                .filteredOn(text -> !text.endsWith(") and no end"))
                .containsExactly(
                        "NOTE line 119: 3 actions have their leads only on the parts (5.9, 6.1, 6.5)",
                        "NOTE line 183: 9.1(i): the text breaks off after \"between\"",
                        "NOTE line 5: 15 actions have dates only on the parts (1.2, 2.2, 2.5, 2.6, 3.1, 3.2, 3.3, 3.4, 4.1,"
                                + " 5.9, 6.1, 6.5 and 3 more)",
                        "NOTE line 43: 34 actions have no dates at all (2.3(a), 2.3(b), 2.3(c), 2.4(d), 5.1(a), 5.1(b),"
                                + " 5.1(c), 5.1(d), 5.3(a), 5.3(b), 5.3(c), 5.3(d) and 22 more)",
                        "NOTE line 183: 9.1(i) has no start, and a start and an end in one cell (January 2026 - April 2026)",
                        "NOTE line 193: 9.3(h) has an end (May 2026) and no start, while items beside it have a start and no"
                                + " end (9.3(a), 9.3(b), 9.3(c), 9.3(d), 9.3(e), 9.3(f), 9.3(g))",
                        "NOTE line 22: \"CLT\" and \"Corporate Leadership Team\" may be one officer",
                        "NOTE line 83: \"Chief Officer for Digital Data and Technology\" and \"Chief Digital, Data and"
                                + " Technology Officer\" may be one officer",
                        "NOTE line 146: \"Head of Regeneration, Property and Economic Growth\" and \"Head of Regeneration,"
                                + " Property and Local Economy\" may be one officer",
                        "NOTE line 150: \"Head of Strategic Commissioning and Procurement\" and \"Head of Commissioning and"
                                + " Procurement\" may be one officer");
        assertThat(texts)
                .filteredOn(text -> text.endsWith(") and no end"))
                .hasSize(13)
                .allMatch(text -> text.contains(": 9.3(") || text.contains(": 9.4"));
    }
}
