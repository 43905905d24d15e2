package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Paper;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any figures at all. */
class AnyFiguresTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noPaperHoldsSlipsOfAProgram(long seed) {
        QuarterFigures figures = random(seed, 40);
        List<String> texts = Stream.of(ShippedTemplates.report(figures), ShippedTemplates.appendix(figures, List.of()))
                .flatMap(composed -> RawTexts.of(composed.paper().blocks()).stream())
                .toList();

        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                "null", "[]", "{}", "  ", " .", " ,", "..", ": .", "Optional", "NaN", "( ", "()", " )")
                        .isEqualTo(text.strip())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyMeasureStandsInExactlyOneScorecardAndHasOnePart(long seed) {
        QuarterFigures figures = random(seed, 40);
        Paper paper = ShippedTemplates.appendix(figures, List.of()).paper();
        List<String> codes = figures.measures().stream()
                .map(one -> one.measure().code())
                .sorted()
                .toList();

        assertThat(scorecards(paper)
                        .flatMap(table -> table.rows().stream())
                        .map(row -> RawTexts.of(row.cells().getFirst().blocks()).getFirst())
                        .sorted())
                .isEqualTo(codes);
        assertThat(paper.blocks().stream()
                        .filter(block -> block instanceof Block.Heading heading
                                && heading.level() == 3
                                && heading.text().startsWith("R"))
                        .map(block -> ((Block.Heading) block).text().split(" ", 2)[0])
                        .filter(codes::contains)
                        .sorted())
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theFiguresOfEverySparklineStandInATableInItsMeasuresPart(long seed) {
        Paper paper = ShippedTemplates.appendix(random(seed, 40), List.of()).paper();
        Set<String> withData = new HashSet<>();
        String part = "";
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Heading heading) {
                part = heading.text();
            } else if (block instanceof Block.Figure figure
                    && !figure.data().rows().isEmpty()) {
                withData.add(part);
            }
        }

        assertThat(scorecards(paper)
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> RawTexts.of(cell.blocks()).stream())
                        .filter(text -> text.startsWith("Trend of "))
                        .map(text -> text.substring("Trend of ".length())))
                .isNotEmpty()
                .allMatch(text -> withData.stream().anyMatch(title -> text.startsWith(title + ". ")));
    }

    @Test
    void countsOfAThousandAndMoreAreWrittenWithAComma() {
        QuarterFigures figures = Kpis.figures(IntStream.range(0, 3300)
                .mapToObj(i -> measure("M" + i)
                        .value("2023-24 Q1", i % 3 == 0 ? "70" : "50", "60")
                        .value("2023-24 Q2", i % 3 == 1 ? "70" : "50", "60"))
                .toList());

        assertThat(RawTexts.of(ShippedTemplates.report(figures).paper().blocks()))
                .anyMatch(text -> text.contains("1,100 of 3,300 rated measures (33%) are Green"))
                .anyMatch(text -> text.contains("2,200 measures are Red"))
                .noneMatch(text -> text.matches(".*(?<![\\w,.])(?!20\\d\\d\\b)\\d{4,}\\b.*"));
    }

    private static Stream<Block.Table> scorecards(Paper paper) {
        return paper.blocks().stream()
                .filter(Block.Section.class::isInstance)
                .flatMap(section -> ((Block.Section) section).blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().startsWith("Scorecard: "));
    }

    /** Measures of every kind, with holes. */
    private static QuarterFigures random(long seed, int count) {
        Random random = new Random(seed);
        return Kpis.figures(
                IntStream.range(0, count).mapToObj(i -> random("R" + i, random)).toList());
    }

    private static Kpis random(String code, Random random) {
        Kpis one = measure(code)
                .priority(any(random, "Homes", "Streets", ""))
                .service(any(random, "Waste", ""))
                .owner(any(random, "Head of Waste", ""))
                .unit(any(random, "%", "£", "days", "number", "", "per 100,000"), random.nextInt(3))
                .polarity(any(random, Polarity.values()))
                .basis(any(random, Basis.values()));
        if (random.nextInt(4) == 0) {
            one.range("40", "60");
        }
        Frequency frequency = any(random, Frequency.values());
        one.frequency(frequency);
        List<String> periods = switch (frequency) {
            case MONTHLY -> List.of("2022-09", "2023-06", "2023-08", "2023-09");
            case QUARTERLY -> List.of("2022-23", "2022-23 Q2", "2022-23 Q4", "2023-24 Q1", "2023-24 Q2");
            case ANNUAL -> List.of("2020-21", "2021-22", "2022-23");
        };
        for (String period : periods) {
            row(one, period, random);
        }
        return random.nextBoolean() ? one.benchmark(periods.getLast(), "England", "50") : one;
    }

    private static void row(Kpis one, String period, Random random) {
        String target = any(random, "50", "0", "1234567.89", "");
        String commentary = any(random, "", "Some words.\n\nMore words.");
        List<Reading> holes = List.of(
                new Reading.NotReported(), new Reading.Unreadable(any(random, "", "12,5")), new Reading.NotDue());
        int choice = random.nextInt(7);
        if (choice < holes.size()) {
            one.given(period, holes.get(choice), target, commentary);
        } else if (choice > holes.size()) {
            one.value(
                    period,
                    BigDecimal.valueOf(random.nextInt(-20000, 2000000), random.nextInt(5))
                            .toPlainString(),
                    target,
                    any(random, Standing.values()),
                    commentary);
        }
    }

    @SafeVarargs
    private static <T> T any(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
