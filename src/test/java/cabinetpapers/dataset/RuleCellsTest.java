package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.Band;
import cabinetpapers.kpi.ComparatorGroup;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.Disclosure;
import cabinetpapers.kpi.OwnNames;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Rollup;
import cabinetpapers.kpi.Rules;
import cabinetpapers.kpi.SpcOptions;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.kpi.TravelScheme;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCellsTest {

    private static final ComparatorGroup NEIGHBOURS = new ComparatorGroup("Neighbours", List.of("Ashwell", "Brook"));

    private static final CouncilRules COUNCIL = new CouncilRules(
            new Tolerance.Percent(BigDecimal.TEN),
            new RagScheme.RedOrGreen(),
            new TravelScheme.Average(4),
            new Band.Points(BigDecimal.ONE),
            SpcOptions.USUAL,
            Rating.Shade.BLUE,
            Rating.Shade.BLUE,
            List.of(NEIGHBOURS),
            OwnNames.NONE);

    @TempDir
    Path temporary;

    @Test
    void aMeasuresOwnRulesBeatTheCouncils() {
        Rules rules = read(
                "rag_rule,direction_rule,direction_tolerance,year_end_target,comparators,rebase_from,lag,from,to",
                "Target and year,Process limits,1%,95,neighbours,2022-23 Q1,1 quarter,2021/22 Q1,2025-26 Q4");

        assertThat(rules)
                .isEqualTo(new Rules(
                        new RagScheme.TargetAndYear(),
                        new TravelScheme.ProcessLimits(SpcOptions.USUAL),
                        new Band.Percent(BigDecimal.ONE),
                        Optional.empty(),
                        Optional.of(new BigDecimal("95")),
                        Optional.of(NEIGHBOURS),
                        period("2022-23 Q1"),
                        3,
                        period("2021-22 Q1"),
                        period("2025-26 Q4"),
                        Rating.Shade.BLUE,
                        Rating.Shade.BLUE,
                        Disclosure.FREE,
                        Set.of(Rules.Own.RATING, Rules.Own.DIRECTION, Rules.Own.BAND)));
        assertThat(findings).isEmpty();
    }

    @Test
    void whereAMeasureSaysNothingTheCouncilsRulesHold() {
        Rules rules = read("rag_rule", "");

        assertThat(rules.rag()).isEqualTo(new RagScheme.RedOrGreen());
        assertThat(rules.travel()).isEqualTo(new TravelScheme.Average(4));
        assertThat(rules.band()).isEqualTo(new Band.Points(BigDecimal.ONE));
        assertThat(rules.comparators()).isEmpty();
        assertThat(rules.lagMonths()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rag_rule            | lights     | HOLE measures.csv line 2: rag_rule "lights" is not known, so the council's own rule is used. Write target, target and year, red or green, quartile or none, and run again.
            direction_rule      | last       | HOLE measures.csv line 2: direction_rule "last" is not known, so the council's own rule is used. Write previous, constant target, average of 4 (from 2 to 24) or process limits, and run again.
            direction_tolerance | a bit      | HOLE measures.csv line 2: direction_tolerance "a bit" is not known, so the council's own rule is used. Write 1% (of the earlier figure), 0.5 points or none, and run again.
            direction_tolerance | floor      | HOLE measures.csv line 2: direction_tolerance "floor" is not known, so the council's own rule is used. Write 1% (of the earlier figure), 0.5 points or none, and run again.
            rollup              | total      | HOLE measures.csv line 2: rollup "total" is not known, so the quarter's last month is shown. Write last, sum, mean or ratio and run again.
            comparators         | Neighbour  | HOLE measures.csv line 2: comparators "Neighbour" is no group of council.yaml, so the measure is not ranked. The nearest valid name is "Neighbours".
            lag                 | a while    | HOLE measures.csv line 2: lag "a while" is not understood, so no lag is taken. Write 2 months, 1 quarter, 1 year or none, and run again.
            rebase_from         | last April | HOLE measures.csv line 2: rebase_from "last April" is not a period, and is read as blank. Write it as the measure's periods are written, as in 2023-24 Q2, 2023-24 or 2023-09, and run again.
            rag_rule            | quartile   | HOLE measures.csv line 2: the measure CS01 is rated by quartile, but has no group of comparators, so it is not rated. Name a group of council.yaml in the column comparators and run again.
            """)
    void aRuleThatIsNotUnderstoodIsAHole(String column, String cell, String finding) {
        read(column, cell);

        assertThat(findings).containsExactly(finding);
    }

    @Test
    void aLifeThatEndsBeforeItBeginsHasNoEnd() {
        Rules rules = read("from,to", "2023-24 Q1,2022-23 Q4");

        assertThat(rules.to()).isEmpty();
        assertThat(findings)
                .containsExactly("HOLE measures.csv line 2: to 2022-23 Q4 lies before from 2023-24 Q1 and is not used."
                        + " Correct the two cells and run again.");
    }

    @Test
    void processLimitsAreNotForARange() {
        Rules rules = read(
                "direction_rule",
                "process limits",
                "range,period,quarterly",
                "CS01,2023-24 Q1,1,,,",
                "CS01,2023-24 Q2,1,,,");

        assertThat(rules.travel()).isEqualTo(new TravelScheme.Previous());
        assertThat(findings).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"period, sum, SUM, 0", "cumulative, last, LAST, 0", "cumulative, sum, LAST, 1", "rolling, mean, LAST, 1"
    })
    void onlyMonthsOnTheirOwnAreAddedUp(String basis, String method, Rollup rollup, int holes) {
        Rules rules = read("rollup", method, "higher," + basis + ",monthly");

        assertThat(rules.rollup()).contains(rollup);
        assertThat(findings.stream().filter(finding -> finding.contains("rollup")))
                .isEmpty();
        assertThat(findings.stream().filter(finding -> finding.contains("longer time")))
                .hasSize(holes);
    }

    @Test
    void aMonthThatIsMissingForTheQuarterIsAHole() {
        read("rollup", "sum", "higher,period,monthly", "CS01,2023-07,1,,,", "CS01,2023-09,1,,,");

        assertThat(findings)
                .containsExactly(
                        "HOLE values.csv: no row for CS01 2023-08: shown as not reported. Add the row, with the"
                                + " status not due if no figure is due yet, and run again.");
    }

    @Test
    void aMeasureThatIsNoLongerReportedOwesNoRow() {
        read("to", "2023-24 Q1", "higher,period,quarterly", "CS01,2023-24 Q1,1,,,", "CS01,2023-24 Q2,,,,");

        assertThat(findings).isEmpty();
    }

    @Test
    void oneFigureIsTheTargetOfAllThisYearsPeriods() {
        read(
                "year_end_target",
                "95",
                "higher,period,quarterly",
                "CS01,2022-23 Q4,90,,,",
                "CS01,2023-24 Q1,90,93,,",
                "CS01,2023-24 Q2,90,,,");

        assertThat(dataset.returns().stream().map(Return::target))
                .containsExactly(
                        Optional.empty(), Optional.of(new BigDecimal("93")), Optional.of(new BigDecimal("95")));
    }

    @Test
    void whatAYearToDateShouldEndAtIsNoTargetOnTheWay() {
        read("year_end_target", "95", "higher,cumulative,quarterly", "CS01,2023-24 Q2,40,,,");

        assertThat(dataset.returns().getFirst().target()).isEmpty();
    }

    @Test
    void aReturnSaysWhatIsExpectedAndDone() {
        Findings found = new Findings();
        Path folder = Tables.good()
                .with(
                        "values",
                        "code,period,actual,target,status,forecast,corrective_action,restatement_reason",
                        "CS01,2023-24 Q2,80,90,revised,88,Two more officers.,A late return.",
                        "HS01,2023-24 Q2,,15,carried over,,,")
                .folder(temporary);

        Dataset read = new DatasetReader(Read.Q2, COUNCIL).read(folder, found);

        Return one = read.returns().getFirst();
        assertThat(one.forecast()).contains(new BigDecimal("88"));
        assertThat(one.correctiveAction()).isEqualTo("Two more officers.");
        assertThat(one.restatementReason()).isEqualTo("A late return.");
        assertThat(read.returns().getLast().reading()).isEqualTo(new Reading.NotDue(Reading.Wait.CARRIED_OVER));
        assertThat(found.list()).isEmpty();
    }

    private List<String> findings = List.of();
    private Dataset dataset = new Dataset(List.of(), List.of(), List.of(), List.of(), "0".repeat(64));

    private Rules read(String columns, String cells) {
        return read(columns, cells, "higher,period,quarterly", "CS01,2023-24 Q1,1,,,", "CS01,2023-24 Q2,1,,,");
    }

    private Rules read(String columns, String cells, String kind) {
        return read(columns, cells, kind, "CS01,2023-07,1,,,", "CS01,2023-08,1,,,", "CS01,2023-09,1,,,");
    }

    private Rules read(String columns, String cells, String kind, String... values) {
        Findings found = new Findings();
        List<String> rows = new ArrayList<>(List.of("code,period,actual,target,status,commentary"));
        rows.addAll(List.of(values));
        Path folder = Tables.good()
                .with(
                        "measures",
                        "code,name,priority,unit,polarity,basis,frequency," + columns,
                        "CS01,Calls,Council,%," + kind + "," + cells)
                .with("values", rows.toArray(String[]::new))
                .without("benchmarks")
                .folder(temporary);
        dataset = new DatasetReader(Read.Q2, COUNCIL).read(folder, found);
        findings = found.list().stream()
                .map(finding -> finding.severity() + " " + finding.text())
                .toList();
        return dataset.measures().getFirst().rules();
    }

    private static Optional<Period> period(String label) {
        return Period.parse(label, Frequency.QUARTERLY);
    }
}
