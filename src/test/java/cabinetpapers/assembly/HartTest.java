package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.PaperOutline;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real council's quarter, where its data lie beside the project: Hart District Council, quarter 2 of 2014-15. */
class HartTest {

    private static final Path DATA = Path.of("..", "shared", "data", "hart");

    private static List<List<String>> rows = List.of();
    private static List<String> report = List.of();

    @BeforeAll
    static void compose() {
        assumeTrue(Files.isDirectory(DATA), "no data of Hart here");
        Quarter quarter = new Quarter(new FinancialYear(2014), 2);
        Dataset data =
                new DatasetReader(quarter, new Tolerance.Percent(new BigDecimal("5"))).read(DATA, new Findings());
        QuarterFigures figures = FigureRules.figure(quarter, data.measures(), data.returns(), data.benchmarks());
        rows = scorecardRows(compose("performance-report", figures, data, Optional.of(1)));
        report = PaperOutline.of(
                compose("covering-report", figures, data, Optional.empty()).paper());
    }

    @Test
    void allMeasuresStandInTheScorecards() {
        assertThat(rows).hasSize(45);
        assertThat(rows.stream().map(List::getFirst)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotReportedSaysSoAndCountsInNoDenominator() {
        assertThat(rows.stream()
                        .filter(row -> row.getLast().equals("○ Not reported"))
                        .map(List::getFirst))
                .containsExactlyInAnyOrder("ETS01", "IT06", "PS05");
        assertThat(report)
                .contains(
                        "N 4.1 The figures cover 45 measures, 38 of them rated. 29 of 38 rated measures (76%) are Green,"
                                + " 2 (5%) are Amber and 7 (18%) are Red. Percentages are rounded. 7 measures are not rated: 3"
                                + " are for information only, 1 has no target and 3 were not reported.");
    }

    @Test
    void informationOnlyAndWithoutTargetCarryNoRating() {
        assertThat(rows.stream()
                        .filter(row -> row.getLast().equals("○ Information only"))
                        .map(List::getFirst))
                .containsExactly("SNH03", "SNH04", "SNH06");
        assertThat(rows.stream()
                        .filter(row -> row.getLast().equals("○ No target"))
                        .map(List::getFirst))
                .containsExactly("RB09");
    }

    @Test
    void cumulativeMeasuresCarryNoShortArrow() {
        assertThat(rows.stream()
                        .filter(row -> row.get(7).equals("– year to date"))
                        .map(List::getFirst))
                .containsExactlyInAnyOrder("HR11", "HS08", "IA01", "RB05", "RB06");
    }

    private static Composed compose(String template, QuarterFigures figures, Dataset data, Optional<Integer> appendix) {
        Occasion occasion = new Occasion(
                "hart-2014-15-q2",
                "Hart District Council",
                figures.quarter(),
                data.meetings().getFirst(),
                "Corporate performance report",
                appendix,
                List.of(),
                Instant.parse("2014-11-20T09:00:00Z"),
                Optional.empty(),
                Map.of());
        return new Assembly(Houses.plain())
                .compose(ShippedTemplates.parse(template, new Findings()), occasion, figures, List.of());
    }

    private static List<List<String>> scorecardRows(Composed composed) {
        List<List<String>> found = new ArrayList<>();
        for (Block block : composed.paper().blocks()) {
            if (block instanceof Block.Section section) {
                section.blocks().stream()
                        .filter(inner -> inner instanceof Block.Table table
                                && table.caption().startsWith("Scorecard: "))
                        .flatMap(table -> ((Block.Table) table).rows().stream())
                        .map(row -> row.cells().stream()
                                .map(cell -> String.join(" ", RawTexts.of(cell.blocks())))
                                .toList())
                        .forEach(found::add);
            }
        }
        return found;
    }
}
