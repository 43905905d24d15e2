package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.SpcOptions.Screening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rows of the definitions page's marked tables, each of them worked out as it stands there. */
class DefinitionExamplesTest {

    private static final Path PAGE = Path.of("src/docs/definitions.md");

    @TestFactory
    Stream<DynamicTest> ratings() {
        return rows("ratings", cells -> {
            Kpis measure = Kpis.measure("A")
                    .rag(RagScheme.parse(cells.get(0)).orElseThrow())
                    .polarity(polarity(cells.get(1)))
                    .tolerance(tolerance(cells.get(2)))
                    .value("2023-24 Q2", cells.get(4), cells.get(3));
            if (!cells.get(5).isEmpty()) {
                measure.value("2022-23 Q2", cells.get(5), cells.get(3));
            }

            assertThat(word(Kpis.only(measure).rating())).isEqualTo(cells.get(6));
        });
    }

    @TestFactory
    Stream<DynamicTest> directions() {
        return rows("directions", cells -> {
            MeasureFigures figures = Kpis.only(Kpis.measure("A")
                    .travel(TravelScheme.parse(cells.get(0), SpcOptions.USUAL).orElseThrow())
                    .polarity(polarity(cells.get(1)))
                    .band(Band.of(tolerance(cells.get(2))).orElseThrow())
                    .quarters("", cells.get(3).split(", ", -1)));

            assertThat(word(figures.shortTravel())).isEqualTo(cells.get(4));
            assertThat(word(figures.longTravel())).isEqualTo(cells.get(5));
        });
    }

    @TestFactory
    Stream<DynamicTest> rollups() {
        return rows("rollups", cells -> {
            Kpis measure = Kpis.measure("A").rollup(Rollup.valueOf(cells.get(0).toUpperCase(Locale.ROOT)));
            IntStream.range(0, 3)
                    .forEach(month -> measure.parts(
                            "2023-0" + (7 + month),
                            cells.get(1).split(", ", -1)[month],
                            "",
                            cells.get(2).split(", ", -1)[month],
                            cells.get(3).split(", ", -1)[month]));

            assertThat(Kpis.only(measure).current().actual().orElseThrow()).isEqualByComparingTo(cells.get(4));
        });
    }

    @TestFactory
    Stream<DynamicTest> ranks() {
        return rows("ranks", cells -> {
            String[] others = cells.get(2).split(", ", -1);
            Kpis measure = Kpis.measure("A")
                    .polarity(polarity(cells.get(0)))
                    .comparators("Neighbours", others)
                    .value("2023-24 Q2", cells.get(1), "");
            Arrays.stream(others).forEach(other -> measure.benchmark("2023-24 Q2", other, other));

            GroupRank rank = Kpis.only(measure).rank().orElseThrow();

            assertThat(String.valueOf(rank.rank())).isEqualTo(cells.get(3));
            assertThat(rank.quartile()
                            .map(quartile -> quartile.name().toLowerCase(Locale.ROOT))
                            .orElse("none"))
                    .isEqualTo(cells.get(4));
        });
    }

    @TestFactory
    Stream<DynamicTest> outcomes() {
        return rows("outcomes", cells -> {
            List<Kpis> measures = new ArrayList<>();
            add(measures, cells.get(0), "70", "71", "");
            add(measures, cells.get(1), "71", "71", "70");
            add(measures, cells.get(2), "71", "71", "72");
            add(measures, cells.get(3), "71", "71", "");
            add(measures, cells.get(4), "71", "70", "");

            OutcomeTravel travel = OutcomeTravel.of(Kpis.figures(measures).measures());

            assertThat(travel.inLine() + " of " + travel.comparable()).isEqualTo(cells.get(5));
            assertThat(travel.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .isEqualTo(cells.get(6));
        });
    }

    private static void add(List<Kpis> measures, String count, String before, String now, String target) {
        for (int i = 0; i < Integer.parseInt(count); i++) {
            measures.add(Kpis.measure("M" + measures.size()).quarters(target, before, now));
        }
    }

    @TestFactory
    Stream<DynamicTest> limits() {
        return rows("limits", cells -> {
            ProcessLimits limits = ProcessLimits.of(
                    Arrays.stream(cells.get(0).split(" ", -1))
                            .map(BigDecimal::new)
                            .toList(),
                    cells.get(1).equals("on") ? Screening.SCREENED : Screening.UNSCREENED);

            assertThat(Stream.of(limits.mean(), limits.lower(), limits.upper())
                            .map(one -> one.setScale(6, RoundingMode.HALF_UP).toPlainString()))
                    .isEqualTo(cells.subList(2, 5));
        });
    }

    @TestFactory
    Stream<DynamicTest> suppressed() {
        return rows("suppressed", cells -> {
            Kpis measure = Kpis.measure("A")
                    .unit(cells.get(0), 0)
                    .suppressBelow(Integer.parseInt(cells.get(1)))
                    .parts("2023-24 Q2", cells.get(2), "", cells.get(3), cells.get(4));

            assertThat(Words.of(Kpis.only(measure).current().reading())).isEqualTo(cells.get(5));
        });
    }

    @TestFactory
    Stream<DynamicTest> parts() {
        return rows("parts", cells -> {
            List<Kpis> measures = new ArrayList<>();
            measures.add(Kpis.measure("T").unit("number", 0).value("2023-24 Q2", cells.get(2), ""));
            for (String part : cells.get(1).split(", ", -1)) {
                measures.add(Kpis.measure("P" + measures.size())
                        .unit("number", 0)
                        .suppressBelow(Integer.parseInt(cells.get(0)))
                        .partOf("T")
                        .value("2023-24 Q2", part, ""));
            }

            List<String> shown = Kpis.figures(measures).measures().stream()
                    .map(one -> Words.of(one.current().reading()))
                    .toList();

            assertThat(String.join(", ", shown.subList(1, shown.size()))).isEqualTo(cells.get(3));
            assertThat(shown.getFirst()).isEqualTo(cells.get(4));
        });
    }

    @TestFactory
    Stream<DynamicTest> years() {
        return rows("years", cells -> {
            String[] quarters = cells.get(2).split(", ", -1);
            Kpis measure = Kpis.measure("A")
                    .unit("number", 0)
                    .basis(Basis.valueOf(cells.get(0).toUpperCase(Locale.ROOT)))
                    .suppressBelow(Integer.parseInt(cells.get(1)))
                    .value("2022-23", cells.get(3), "");
            IntStream.range(0, quarters.length).forEach(at -> measure.value("2022-23 Q" + (at + 1), quarters[at], ""));

            MeasureFigures figures = Kpis.only(measure);

            assertThat(figures.history().stream()
                            .map(one -> Words.of(one.reading()))
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(cells.get(4));
            assertThat(Words.of(figures.outturns().getFirst().reading())).isEqualTo(cells.get(5));
        });
    }

    /** A test for each row of the table below the mark; none would be no test. */
    private static Stream<DynamicTest> rows(String mark, Consumer<List<String>> test) {
        List<String> rows = lines().stream()
                .dropWhile(line -> !line.equals("<!-- " + mark + " -->"))
                .skip(3)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(1);
        return rows.stream().map(row -> DynamicTest.dynamicTest(row, () -> test.accept(cells(row))));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>(
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList());
        return cells.subList(1, cells.size() - 1);
    }

    private static Polarity polarity(String word) {
        return word.equals("higher") ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
    }

    private static Tolerance tolerance(String words) {
        if (words.equals("none")) {
            return new Tolerance.Exact();
        }
        return words.endsWith("%")
                ? new Tolerance.Percent(new BigDecimal(words.replace("%", "")))
                : new Tolerance.Points(new BigDecimal(words.replace(" points", "")));
    }

    private static String word(Rating rating) {
        return switch (rating) {
            case Rating.Rated rated -> capital(rated.rag().name());
            case Rating.NotRated none -> none.why().words();
        };
    }

    private static String word(Travel travel) {
        return switch (travel) {
            case Travel.NotComparable none -> none.reason().words();
            case Travel.Direction direction ->
                switch (direction.manner()) {
                    case PLAIN, WITHIN_BAND -> capital(direction.direction().name());
                    case AT_MAXIMUM -> "Maintained at maximum";
                    case AT_MINIMUM -> "Maintained at minimum";
                    case NO_SIGNAL -> "No significant change";
                };
        };
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
