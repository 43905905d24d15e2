package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.kpi.SpcOptions;
import cabinetpapers.kpi.TravelScheme;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Chart.Mark;
import cabinetpapers.paper.Chart.Prospect;
import cabinetpapers.paper.Chart.Trend;
import cabinetpapers.paper.PlainText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A measure's process-behaviour chart: its marks and limits, what it says in words, and its table. */
class ProcessFigureTest {

    private static final String[] CALM = {"9", "11", "9", "11", "9", "11", "9", "11", "9", "11", "9", "11", "10"};
    private static final String[] LIVELY = {"8", "14", "8", "14", "8", "14", "8", "14", "8", "14", "8", "14", "8", "40"
    };
    private static final String[] BEFORE = {"19", "21", "19", "21", "19", "21", "19", "21", "19", "21", "19", "21", "20"
    };

    @Test
    void aFigureBeyondItsLimitIsMarkedAndNamed() {
        Block.Figure figure = figure(months("12", LIVELY));
        Trend trend = (Trend) figure.chart();

        assertThat(trend.points()).extracting(Chart.Point::mark).endsWith(Mark.ORDINARY, Mark.IMPROVEMENT);
        assertThat(trend.process().orElseThrow().latest()).isEqualTo(Mark.IMPROVEMENT);
        assertThat(trend.process().orElseThrow().prospect()).contains(Prospect.BOTH);
        assertThat(figure.alternativeText())
                .startsWith("Process-behaviour chart of A Measure A, August 2022 to September 2023")
                .contains("From August 2022 on the mean is 12.9 days, and the process limits are ")
                .contains("Signals: September 2023, improvement.")
                .doesNotContain("no significant change");
        assertThat(cells(figure.data()))
                .contains("September | 14.0 | 40.0 ▲ improvement")
                .contains("Target | 12.0 | 12.0");
    }

    @Test
    void theSameIsAConcernWhereLowerIsBetter() {
        Block.Figure figure = figure(months("12", LIVELY).polarity(Polarity.LOWER_IS_BETTER));

        assertThat(((Trend) figure.chart()).points().getLast().mark()).isEqualTo(Mark.CONCERN);
        assertThat(cells(figure.data())).contains("September | 14.0 | 40.0 ▼ concern");
    }

    @Test
    void noiseIsNoSignificantChange() {
        Block.Figure figure = figure(months("30", CALM));
        Chart.Limits process = ((Trend) figure.chart()).process().orElseThrow();

        assertThat(process.latest()).isEqualTo(Mark.ORDINARY);
        assertThat(process.prospect()).contains(Prospect.MISSED);
        assertThat(figure.alternativeText())
                .endsWith("It shows no signal. The latest figure shows no significant change.");
    }

    @Test
    void aSuppressedFigureIsAMarkedGapAndNotInTheLimits() {
        Block.Figure figure =
                figure(months("12", with(CALM, "4", "10")).unit("cases", 1).suppressBelow(5));
        Trend trend = (Trend) figure.chart();

        assertThat(trend.points())
                .extracting(Chart.Point::firmness)
                .endsWith(Chart.Firmness.SUPPRESSED, Chart.Firmness.FINAL);
        assertThat(trend.process().orElseThrow().stretches().getLast().lower())
                .as("no step goes to the suppressed figure")
                .isGreaterThan(BigDecimal.valueOf(4));
        assertThat(figure.caption()).endsWith("; 1 month not shown, since suppressed");
        assertThat(figure.alternativeText()).contains("1 period is suppressed.").doesNotContain("no figure");
        assertThat(cells(figure.data())).contains("August | 11.0 | Fewer than 5");
    }

    @Test
    void nothingIsSaidOfTheLatestFigureWhereItIsSuppressed() {
        Kpis shown = months("12", with(CALM, "10", "10")).unit("cases", 1).suppressBelow(5);
        Kpis suppressed = months("12", with(CALM, "10", "4")).unit("cases", 1).suppressBelow(5);

        assertThat(paragraphs(shown)).anyMatch(text -> text.contains("The latest figure"));
        assertThat(paragraphs(suppressed)).isNotEmpty().noneMatch(text -> text.contains("The latest figure"));
        assertThat(figure(suppressed).alternativeText()).endsWith("It shows no signal.");
    }

    @Test
    void limitsAreMadeAnewFromTheRebaseOn() {
        Block.Figure figure = figure(months("12", both()).rebaseFrom("2022-09"));
        List<Chart.Stretch> stretches =
                ((Trend) figure.chart()).process().orElseThrow().stretches();

        assertThat(stretches).hasSize(2);
        assertThat(stretches.getFirst().last()).isEqualTo(12);
        assertThat(stretches.getLast().first()).isEqualTo(13);
        assertThat(stretches.getFirst().mean()).isEqualByComparingTo("20");
        assertThat(stretches.getLast().mean()).isEqualByComparingTo("10");
        assertThat(figure.alternativeText())
                .contains("From August 2021 to August 2022 the mean was 20.0 days")
                .contains("From September 2022 on the mean is 10.0 days");
    }

    @Test
    void aStretchTooShortForLimitsHasNone() {
        String[] figures = with(new String[] {"40", "41"}, CALM);
        Trend trend =
                (Trend) figure(months("12", figures).rebaseFrom("2022-09")).chart();

        assertThat(trend.process().orElseThrow().stretches()).singleElement().satisfies(stretch -> {
            assertThat(stretch.first()).isEqualTo(2);
            assertThat(stretch.last()).isEqualTo(14);
        });
        assertThat(trend.points().getFirst().mark()).isEqualTo(Mark.ORDINARY);
    }

    @Test
    void withFewerThanThirteenFiguresItIsALineChartWithoutLimits() {
        Trend trend = (Trend) figure(months("12", "9", "11", "9", "11")).chart();

        assertThat(trend.process()).isEmpty();
    }

    @Test
    void aFigureThatIsNotComparableStandsInTheTableAlone() {
        Kpis measure = months("12", with(CALM, "10"));
        measure.value("2022-07", "99", "12", Standing.NOT_COMPARABLE, "").value("2022-06", "10", "12");
        Block.Figure figure = figure(measure);

        assertThat(((Trend) figure.chart()).points().get(1).actual()).isEmpty();
        assertThat(cells(figure.data())).contains("July | 99.0 (not comparable) | 11.0");
    }

    private static String[] both() {
        return with(BEFORE, CALM);
    }

    private static String[] with(String[] figures, String... more) {
        List<String> all = new ArrayList<>(List.of(figures));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** Months up to September 2023. */
    private static Kpis months(String target, String... figures) {
        Kpis measure = Kpis.measure("A")
                .unit("days", 1)
                .frequency(Frequency.MONTHLY)
                .travel(new TravelScheme.ProcessLimits(SpcOptions.USUAL));
        Month month = new Month(YearMonth.of(2023, 9));
        for (int i = figures.length - 1; i >= 0; i--) {
            measure.value(month.label(), figures[i], target);
            month = month.previous();
        }
        return measure;
    }

    private static List<String> paragraphs(Kpis measure) {
        return BlockOutlines.blocks("measures", Map.of(), BlockOutlines.material(measure)).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).content()))
                .toList();
    }

    private static Block.Figure figure(Kpis measure) {
        return BlockOutlines.blocks("measures", Map.of(), BlockOutlines.material(measure)).stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Block.Table table) {
        return table.rows().stream()
                .map(row -> String.join(
                        " | ",
                        row.cells().stream()
                                .map(cell -> PlainText.of(
                                        ((Block.Paragraph) cell.blocks().getFirst()).content()))
                                .toList()))
                .toList();
    }
}
