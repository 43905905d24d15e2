package cabinetpapers.assembly;

import static cabinetpapers.kpi.ExamplesPage.rows;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.ExampleMeasure;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Inline;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the definitions page that papers make of the figures: sentences, lists, charts and their tables. */
class PaperExamplesTest {

    @TestFactory
    Stream<DynamicTest> roundings() {
        return rows("roundings", cells -> {
            ValueFormat format = new ValueFormat("%", Integer.parseInt(cells.get(2)));
            BigDecimal figure = new BigDecimal(cells.get(0));
            BigDecimal target = new BigDecimal(cells.get(1));
            Rating rating = example("tolerance 0%; target " + target + "; figure " + figure)
                    .rating();

            assertThat(rating)
                    .isEqualTo(new Rating.Rated(RagRating.valueOf(cells.get(3).toUpperCase(Locale.ROOT))));
            assertThat(format.cell(figure)).isEqualTo(cells.get(4)).isEqualTo(format.cell(target));
            assertThat(String.join(" and ", format.words(figure, target))).isEqualTo(cells.get(5));
        });
    }

    @TestFactory
    Stream<DynamicTest> counts() {
        return rows("counts", cells -> {
            Map<RagRating, Integer> ratings = Map.of(
                    RagRating.GREEN,
                    count(cells.get(0)),
                    RagRating.AMBER,
                    count(cells.get(1)),
                    RagRating.RED,
                    count(cells.get(2)));
            int all = ratings.values().stream().mapToInt(count -> count).sum();

            assertThat(CountSentences.ratings(new Counts(all, ratings, Map.of(), Map.of(), Map.of())))
                    .isEqualTo(cells.get(3));
        });
    }

    @TestFactory
    Stream<DynamicTest> comparableCounts() {
        return rows("comparable counts", cells -> {
            Map<DirectionOfTravel, Integer> directions = Map.of(
                    DirectionOfTravel.IMPROVED, count(cells.get(0)),
                    DirectionOfTravel.UNCHANGED, count(cells.get(1)),
                    DirectionOfTravel.WORSENED, count(cells.get(2)));
            int all = count(cells.get(3))
                    + directions.values().stream().mapToInt(count -> count).sum();

            assertThat(CountSentences.shortTravel(new Counts(all, Map.of(), Map.of(), directions, Map.of())))
                    .isEqualTo(cells.get(4));
        });
    }

    private static int count(String cell) {
        return Integer.parseInt(cell);
    }

    @TestFactory
    Stream<DynamicTest> exceptions() {
        return rows(
                "exceptions",
                cells -> assertThat(Exceptions.of(Kpis.figures(ExampleMeasure.of(cells.get(0)))).stream()
                                .map(one -> switch (one.rating()) {
                                    case Rating.Rated rated ->
                                        rated.rag() == RagRating.AMBER
                                                ? "an exception: Amber, and worsened"
                                                : "an exception: " + rated.rag().words();
                                    case Rating.NotRated none ->
                                        "an exception: " + none.why().words();
                                })
                                .findFirst()
                                .orElse("none"))
                        .isEqualTo(cells.get(1)));
    }

    @TestFactory
    Stream<DynamicTest> spans() {
        return rows("spans", cells -> {
            Frequency frequency = Frequency.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
            Kpis measure = Kpis.measure("A").frequency(frequency);
            Period last = Period.latest(frequency, Kpis.Q2.lastMonth());
            for (Period period = Period.parse(cells.get(1), frequency).orElseThrow();
                    Period.CHRONOLOGICAL.compare(period, last) <= 0;
                    period = next(period, frequency)) {
                measure.value(period.label(), "70", "");
            }
            MeasureFigures figures = Kpis.only(measure);

            assertThat(figure(figures).caption()).startsWith("A, " + cells.get(2) + " to ");
            assertThat(chart(figures).points()).hasSize(count(cells.get(3)));
        });
    }

    private static Period next(Period period, Frequency frequency) {
        return Period.latest(
                frequency,
                YearMonth.from(period.lastDay())
                        .plusMonths(
                                switch (frequency) {
                                    case MONTHLY -> 1;
                                    case QUARTERLY -> 3;
                                    case ANNUAL -> 12;
                                }));
    }

    @TestFactory
    Stream<DynamicTest> processCharts() {
        return rows("process charts", cells -> {
            String rebased = cells.get(1).isEmpty() ? "" : "rebased " + cells.get(1) + "; ";
            MeasureFigures figures = example("direction process limits; " + rebased + "figures " + cells.get(0));

            assertThat(chart(figures).process().isPresent() ? "limits" : "line chart")
                    .isEqualTo(cells.get(2));
        });
    }

    @TestFactory
    Stream<DynamicTest> lines() {
        return rows("lines", cells -> {
            Kpis measure = ExampleMeasure.of("unit " + cells.get(0) + "; figures 1, 2, 3, 4, 5, 6, 7, 8, 9, 10");
            Arrays.stream(cells.get(1).split(", ", -1)).forEach(one -> {
                String name = one.split(" 20", 2)[0];
                measure.benchmark(one.substring(name.length() + 1), name, "5");
            });

            assertThat(chart(Kpis.only(measure))
                            .reference()
                            .map(Chart.Reference::name)
                            .orElse("none"))
                    .isEqualTo(cells.get(2));
        });
    }

    @TestFactory
    Stream<DynamicTest> bars() {
        return rows("bars", cells -> {
            MeasureFigures figures = example(cells.get(0));
            Period theirs = Period.parse(cells.get(1), Frequency.QUARTERLY)
                    .or(() -> Period.parse(cells.get(1), Frequency.ANNUAL))
                    .orElseThrow();
            OwnFigure own = OwnFigure.beside(figures, theirs);

            assertThat(own.value()
                            .map(value -> value.toPlainString() + " for "
                                    + own.period().title())
                            .orElse("none"))
                    .isEqualTo(cells.get(2));
        });
    }

    @TestFactory
    Stream<DynamicTest> sparklines() {
        return rows("sparklines", cells -> {
            MeasureFigures figures = example(cells.get(0));
            Inline inline = ((Block.Paragraph) TrendCell.of(figures, new MeasureWords(figures))
                            .blocks()
                            .getFirst())
                    .content()
                    .getFirst();

            if (inline instanceof Inline.Sparkline line) {
                assertThat(line.points()).hasSize(count(cells.get(1)));
                assertThat(line.points().stream().takeWhile(Optional::isEmpty)).hasSize(count(cells.get(2)));
            } else {
                assertThat(inline).isEqualTo(new Inline.Text(cells.get(1)));
            }
        });
    }

    private static Block.Figure figure(MeasureFigures figures) {
        return TrendFigure.blocks(figures, new MeasureWords(figures), TableWidths.portrait(Houses.plain())).stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Chart.Trend chart(MeasureFigures figures) {
        return (Chart.Trend) figure(figures).chart();
    }

    private static MeasureFigures example(String words) {
        return Kpis.only(ExampleMeasure.of(words));
    }
}
