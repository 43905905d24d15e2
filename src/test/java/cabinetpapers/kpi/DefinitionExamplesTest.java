package cabinetpapers.kpi;

import static cabinetpapers.kpi.ExamplesPage.rows;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.SpcOptions.Screening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rows of the definitions page's marked tables, each of them worked out as it stands there. */
class DefinitionExamplesTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Twelve figures with a mean of 10 and a mean step of 1. */
    private static final String CALM = "10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5";

    /** A Red measure of which nothing is to be asked. */
    private static final String ACTING = "target 80; figure 70; commentary Words.; action Two more officers.";

    @TestFactory
    Stream<DynamicTest> ratings() {
        return rows("ratings", cells -> {
            Kpis measure = Kpis.measure("A")
                    .rag(RagScheme.parse(cells.get(0)).orElseThrow())
                    .polarity(polarity(cells.get(1)))
                    .tolerance(ExampleMeasure.tolerance(cells.get(2)))
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
            MeasureFigures figures = example("direction " + cells.get(0) + "; " + cells.get(1) + "; band "
                    + cells.get(2) + "; figures " + cells.get(3));

            assertThat(word(figures.shortTravel())).isEqualTo(cells.get(4));
            assertThat(word(figures.longTravel())).isEqualTo(cells.get(5));
        });
    }

    @TestFactory
    Stream<DynamicTest> tolerances() {
        return rows("tolerances", cells -> {
            Tolerance tolerance = ExampleMeasure.tolerance(cells.get(0).replace(", with floor", ""));
            String better = cells.get(1).equals("range") ? "range " + cells.get(2) : cells.get(1);
            String target = cells.get(1).equals("range") ? "" : "target " + cells.get(2) + "; ";
            Function<String, String> rated =
                    figure -> word(Kpis.only(ExampleMeasure.of(better + "; " + target + "figure " + figure)
                                    .tolerance(tolerance))
                            .rating());

            if (!cells.get(4).equals("none")) {
                assertThat(rated.apply(cells.get(4))).isEqualTo("Amber");
            }
            assertThat(rated.apply(cells.get(5))).isEqualTo("Red");
        });
    }

    @TestFactory
    Stream<DynamicTest> targets(@TempDir Path folder) {
        return rows("targets", cells -> {
            write(
                    folder.resolve("measures.csv"),
                    "code,name,priority,service,owner,unit,decimals,polarity,basis,frequency,amber_tolerance,"
                            + "year_end_target,definition\nA,A,P,S,O,%,1,higher," + cells.get(0) + ",quarterly,5%,"
                            + cells.get(2) + ",\n");
            write(
                    folder.resolve("values.csv"),
                    "code,period,actual,numerator,denominator,target,status,commentary\nA,2023-24 Q2,75,,,"
                            + cells.get(1) + ",final,\n");
            Dataset read = new DatasetReader(Kpis.Q2, CouncilRules.USUAL).read(folder, new Findings());

            assertThat(read.returns()
                            .getFirst()
                            .target()
                            .map(BigDecimal::toPlainString)
                            .orElse("none"))
                    .isEqualTo(cells.get(3));
        });
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @TestFactory
    Stream<DynamicTest> forecasts() {
        return rows("forecasts", cells -> {
            Kpis measure = ExampleMeasure.of(
                    "rule " + cells.get(0) + "; target " + cells.get(2) + "; figure " + cells.get(1) + "; forecast "
                            + cells.get(4) + (cells.get(5).isEmpty() ? "" : "; year-end target " + cells.get(5)));
            if (!cells.get(6).isEmpty()) {
                measure.given("2023-24 Q4", new Reading.NotDue(), cells.get(6), "");
            }

            MeasureFigures figures = Kpis.only(measure);

            assertThat(word(figures.rating())).isEqualTo(cells.get(3));
            assertThat(word(figures.forecast().orElseThrow().rating())).isEqualTo(cells.get(7));
        });
    }

    @TestFactory
    Stream<DynamicTest> unrated() {
        return rows(
                "unrated",
                cells -> assertThat(word(example(cells.get(2)).rating())).isEqualTo(cells.get(0)));
    }

    @TestFactory
    Stream<DynamicTest> moves() {
        return rows(
                "moves",
                cells -> assertThat(word(example(cells.get(0) + "; figures " + cells.get(1) + ", " + cells.get(2))
                                .shortTravel()))
                        .isEqualTo(cells.get(3)));
    }

    @TestFactory
    Stream<DynamicTest> reasons() {
        return rows("reasons", cells -> {
            MeasureFigures figures = example(cells.get(2));

            assertThat(word(figures.shortTravel()).equals(cells.get(0)) ? "yes" : "")
                    .isEqualTo(cells.get(3));
            assertThat(word(figures.longTravel()).equals(cells.get(0)) ? "yes" : "")
                    .isEqualTo(cells.get(4));
        });
    }

    @Test
    void everyReasonForNoRatingAndNoDirectionHasItsRow() {
        assertThat(ExamplesPage.column("unrated", 0))
                .containsAll(
                        Stream.of(Rating.Why.values()).map(Rating.Why::words).toList());
        assertThat(ExamplesPage.column("reasons", 0))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Travel.Reason.values())
                        .map(Travel.Reason::words)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> periods() {
        return rows("periods", cells -> {
            Frequency frequency = Frequency.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
            Quarter quarter = (Quarter)
                    Period.parse(label(cells.get(2)), Frequency.QUARTERLY).orElseThrow();
            Period period = FigureRules.latestPeriod(
                    Kpis.measure("A")
                            .frequency(frequency)
                            .lag(months(cells.get(1)))
                            .build(),
                    quarter);

            assertThat(period.title()).isEqualTo(cells.get(3));
            assertThat(period.lastDay().format(DAY)).isEqualTo(cells.get(4));
            assertThat(FigureRules.previousPeriod(period).title()).isEqualTo(cells.get(5));
            assertThat(period.yearEarlier().title()).isEqualTo(cells.get(6));
        });
    }

    private static int months(String lag) {
        if (lag.isEmpty()) {
            return 0;
        }
        int count = Integer.parseInt(lag.split(" ", -1)[0]);
        return lag.contains("quarter") ? 3 * count : count;
    }

    /** {@code Quarter 2 2023-24} as a data set has it. */
    private static String label(String title) {
        String[] words = title.split(" ", -1);
        return words[2] + " Q" + words[1];
    }

    @TestFactory
    Stream<DynamicTest> lives() {
        return rows(
                "lives",
                cells -> assertThat(
                                FigureRules.reported(
                                                Kpis.measure("A")
                                                        .life(cells.get(0), cells.get(1))
                                                        .build(),
                                                Kpis.Q2)
                                        ? "yes"
                                        : "no")
                        .isEqualTo(cells.get(2)));
    }

    @TestFactory
    Stream<DynamicTest> rollups() {
        return rows(
                "rollups",
                cells -> assertThat(Words.of(Kpis.only(months(
                                        cells.get(0),
                                        cells.get(1),
                                        cells.get(2),
                                        cells.get(3),
                                        cells.get(4),
                                        "1, 1, 1"))
                                .current()
                                .reading()))
                        .isEqualTo(cells.get(5)));
    }

    @TestFactory
    Stream<DynamicTest> rolledTargets() {
        return rows(
                "rolled targets",
                cells -> assertThat(
                                Kpis.only(months(cells.get(0), "number", "1, 1, 1", "1, 1, 1", "1, 1, 1", cells.get(1)))
                                        .current()
                                        .target()
                                        .orElseThrow())
                        .isEqualByComparingTo(cells.get(2)));
    }

    private static Kpis months(
            String method, String unit, String figures, String numerators, String denominators, String targets) {
        Kpis measure = Kpis.measure("A").unit(unit, 0).rollup(Rollup.valueOf(method.toUpperCase(Locale.ROOT)));
        for (int month = 0; month < 3; month++) {
            measure.row(new Return(
                    "A",
                    new Month(YearMonth.of(2023, 7 + month)),
                    ExampleMeasure.reading(figures.split(", ", -1)[month]),
                    Optional.of(new BigDecimal(targets.split(", ", -1)[month])),
                    Optional.of(new BigDecimal(numerators.split(", ", -1)[month])),
                    Optional.of(new BigDecimal(denominators.split(", ", -1)[month])),
                    ""));
        }
        return measure;
    }

    @TestFactory
    Stream<DynamicTest> ranks() {
        return rows("ranks", cells -> {
            String[] others = cells.get(2).split(", ", -1);
            Kpis measure = Kpis.measure("A")
                    .rag(new RagScheme.Quartiles())
                    .polarity(cells.get(0).equals("range") ? Polarity.RANGE : polarity(cells.get(0)))
                    .comparators("Neighbours", others)
                    .value("2023-24 Q2", cells.get(1), "");
            Arrays.stream(others).forEach(other -> measure.benchmark("2023-24 Q2", other, other));

            MeasureFigures figures = Kpis.only(measure);

            assertThat(figures.rank().map(rank -> String.valueOf(rank.rank())).orElse("none"))
                    .isEqualTo(cells.get(3));
            assertThat(figures.rank()
                            .flatMap(GroupRank::quartile)
                            .map(quartile -> quartile.name().toLowerCase(Locale.ROOT))
                            .orElse("none"))
                    .isEqualTo(cells.get(4));
            assertThat(word(figures.rating())).isEqualTo(cells.get(5));
        });
    }

    @TestFactory
    Stream<DynamicTest> comparablePeriods() {
        return rows("comparable periods", cells -> {
            Kpis measure = Kpis.measure("A").comparators("Neighbours", "B");
            Arrays.stream(cells.get(0).split(", ", -1)).forEach(period -> measure.value(period, "70", ""));
            Arrays.stream(cells.get(1).split(", ", -1)).forEach(period -> measure.benchmark(period, "B", "60"));

            assertThat(Kpis.only(measure)
                            .rank()
                            .map(rank -> rank.period().label())
                            .orElse("none"))
                    .isEqualTo(cells.get(2));
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
    Stream<DynamicTest> steps() {
        return rows("steps", cells -> {
            String[] first = cells.get(0).split(" of ", -1);
            String[] second = cells.get(1).split(" of ", -1);
            MeasureFigures figures = Kpis.only(Kpis.measure("A")
                    .basis(Basis.CUMULATIVE)
                    .suppressBelow(5)
                    .parts("2023-24 Q1", "40", "", first[0], first[1])
                    .parts("2023-24 Q2", "41", "", second[0], second[1]));

            assertThat(figures.previous().orElseThrow().actual()).isPresent();
            assertThat(figures.reported() ? "told" : "suppressed").isEqualTo(cells.get(3));
        });
    }

    @TestFactory
    Stream<DynamicTest> signals() {
        return rows("signals", cells -> {
            SpcOptions options = new SpcOptions(
                    Screening.SCREENED,
                    cells.get(0).equals("spc-trend: 6") ? SpcOptions.Trend.SIX_POINTS : SpcOptions.Trend.SEVEN_POINTS,
                    cells.get(0).equals("spc-two-of-three: beyond too")
                            ? SpcOptions.TwoOfThree.BEYOND_TOO
                            : SpcOptions.TwoOfThree.WITHIN_LIMITS,
                    Optional.of(12));
            List<BigDecimal> figures = Stream.of(CALM + ", " + cells.get(1))
                    .flatMap(all -> Arrays.stream(all.split(", ", -1)))
                    .map(BigDecimal::new)
                    .toList();
            Signal signal = Signals.of(figures, ProcessLimits.of(figures.subList(0, 12), Screening.SCREENED), options)
                    .getLast();

            assertThat(signal.words()).isEqualTo(cells.get(2));
            assertThat(variation(signal, Polarity.HIGHER_IS_BETTER)).isEqualTo(cells.get(3));
            assertThat(variation(signal, Polarity.LOWER_IS_BETTER)).isEqualTo(cells.get(4));
        });
    }

    private static String variation(Signal signal, Polarity polarity) {
        return signal.variation(polarity).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @TestFactory
    Stream<DynamicTest> assurances() {
        SpcOptions fixed = new SpcOptions(
                Screening.SCREENED,
                SpcOptions.Trend.SEVEN_POINTS,
                SpcOptions.TwoOfThree.WITHIN_LIMITS,
                Optional.of(12));
        return rows("assurances", cells -> {
            MeasureFigures figures = Kpis.only(Kpis.measure("A")
                    .travel(new TravelScheme.ProcessLimits(fixed))
                    .quarters("", (CALM + ", 10").split(", ", -1)));

            assertThat(
                            switch (figures.process()
                                    .orElseThrow()
                                    .assurance(polarity(cells.get(0)), new BigDecimal(cells.get(1)))
                                    .orElseThrow()) {
                                case CONSISTENTLY_PASSING -> "consistently met";
                                case CONSISTENTLY_FAILING -> "consistently missed";
                                case HIT_AND_MISS -> "hit and miss";
                            })
                    .isEqualTo(cells.get(2));
        });
    }

    @TestFactory
    Stream<DynamicTest> withheld() {
        return rows("withheld", cells -> {
            String printed = example("below 5; " + cells.get(0) + "; commentary " + cells.get(1))
                    .current()
                    .commentary();

            assertThat(printed).isIn(cells.get(1), Suppression.WITHHELD);
            assertThat(printed.equals(cells.get(1)) ? "yes" : "withheld").isEqualTo(cells.get(2));
        });
    }

    @TestFactory
    Stream<DynamicTest> restatements() {
        return rows("restatements", cells -> {
            MeasureFigures figures = restated(cells.get(0), cells.get(1));

            assertThat(figures.restatements().stream()
                            .map(one -> switch (one.kind()) {
                                case SETTLED -> "both figures; the reason is that it was not final";
                                case CORRECTED ->
                                    one.now().isPresent()
                                            ? "both figures, and restatement_reason"
                                            : "both, and restatement_reason: there is none now";
                            })
                            .findFirst()
                            .orElse("nothing"))
                    .isEqualTo(cells.get(2));
            assertThat(Words.of(figures.current().reading())).isEqualTo(cells.get(3));
            assertThat(word(figures.shortTravel())).isEqualTo(cells.get(4));
        });
    }

    /** A figure of the first quarter, published then; the papers are for the second, whose measure is a quarter late. */
    private static MeasureFigures restated(String was, String is) {
        boolean small = List.of(was, is).contains("suppressed");
        return Kpis.only(late(small, is), Kpis.figures(late(small, was)));
    }

    private static Kpis late(boolean small, String reading) {
        Kpis measure = small ? late().unit("number", 0).suppressBelow(5) : late();
        return measure.given(
                "2023-24 Q1", ExampleMeasure.reading(reading.equals("suppressed") ? "4" : reading), "", "");
    }

    private static Kpis late() {
        return Kpis.measure("A").lag(3).value("2022-23 Q4", "70", "");
    }

    @TestFactory
    Stream<DynamicTest> workings() {
        return rows("workings", cells -> {
            Working.Part part = example(cells.get(0)).working().parts().stream()
                    .filter(one -> one.subject().words().equals(cells.get(1)))
                    .findFirst()
                    .orElseThrow();

            assertThat(String.join(" ", part.steps())).isEqualTo(cells.get(2));
            assertThat(part.result()).isEqualTo(cells.get(3));
        });
    }

    @TestFactory
    Stream<DynamicTest> reconciled() {
        return rows("reconciled", cells -> {
            assertThat(cells.get(1)).isIn("Red", "Amber", "Green", "none");
            Optional<RagRating> published = Stream.of(RagRating.values())
                    .filter(rag -> rag.words().equals(cells.get(1)))
                    .findFirst();
            Reconciliation.Line line = Reconciliation.of(
                            Kpis.figures(ExampleMeasure.of(cells.get(0))),
                            List.of(new PublishedSigns(
                                    "A",
                                    new PublishedSigns.Claim.Said<>(published),
                                    new PublishedSigns.Claim.Unsaid<>(),
                                    new PublishedSigns.Claim.Unsaid<>())))
                    .lines()
                    .getFirst();

            assertThat(line.ours()).isEqualTo(cells.get(2));
            assertThat(line.verdict() == Reconciliation.Verdict.AGREES ? "agree" : "differ")
                    .isEqualTo(cells.get(3));
        });
    }

    @TestFactory
    Stream<DynamicTest> ownNames() {
        return rows("own names", cells -> {
            List<String> names = Stream.concat(
                            Stream.of(cells.get(0)),
                            Stream.of(cells.get(1).split(", ", -1)).filter(name -> !name.isEmpty()))
                    .toList();

            assertThat(new OwnNames(names).include(cells.get(2)) ? "the council itself" : "somebody else")
                    .isEqualTo(cells.get(3));
        });
    }

    @TestFactory
    Stream<DynamicTest> movers() {
        return rows("movers", cells -> {
            Movers movers = Movers.of(List.of(example(cells.get(0))), 3);
            List<Movers.Mover> listed = cells.get(1).equals("worsened") ? movers.worsened() : movers.improved();

            assertThat(movers.improvedInAll() + movers.worsenedInAll())
                    .isEqualTo(cells.get(1).equals("takes no part") ? 0 : 1);
            assertThat(listed.stream()
                            .flatMap(one -> one.size().stream())
                            .map(size ->
                                    size.movePointRight(2).stripTrailingZeros().toPlainString() + "%")
                            .findFirst()
                            .orElse("none"))
                    .isEqualTo(cells.get(2));
        });
    }

    @TestFactory
    Stream<DynamicTest> checks() {
        return rows("checks", cells -> {
            assertThat(asked(cells.get(2))).contains(cells.get(0));
            assertThat(asked(cells.get(3))).doesNotContain(cells.get(0));
        });
    }

    /** What is asked about the example, beside a measure that has a corrective action, in the words of the table. */
    private static List<String> asked(String words) {
        QuarterFigures figures = words.startsWith("published ")
                ? new QuarterFigures(Kpis.Q2, List.of(restated(words)))
                : words.startsWith("parts ")
                        ? totalled(words)
                        : Kpis.figures(ExampleMeasure.of(words), ExampleMeasure.of("B", ACTING));
        return figures.measures().stream()
                .flatMap(one -> FigureChecks.asked(figures, one).keySet().stream())
                .map(DefinitionExamplesTest::words)
                .toList();
    }

    /** {@code parts 9, 8 and 3, 4; of 12, 12}: the figures of each part, then those of the total. */
    private static QuarterFigures totalled(String words) {
        String[] halves = words.replace("parts ", "").split("; of ", -1);
        List<Kpis> measures = new ArrayList<>(List.of(ExampleMeasure.of("T", "unit number; figures " + halves[1])));
        for (String part : halves[0].split(" and ", -1)) {
            measures.add(ExampleMeasure.of("P" + measures.size(), "unit number; figures " + part)
                    .partOf("T"));
        }
        return Kpis.figures(measures);
    }

    private static MeasureFigures restated(String words) {
        String[] halves = words.replace("published ", "").split("; figure ", -1);
        return restated(halves[0], halves[1]);
    }

    private static String words(Question question) {
        return switch (question) {
            case MORE_THAN_THE_WHOLE -> "more than the whole";
            case NUMERATOR_ABOVE_DENOMINATOR -> "numerator above denominator";
            case PARTS_OF_ANOTHER_FIGURE -> "parts that make another figure";
            case BELOW_NOUGHT -> "below nought";
            case YEAR_TO_DATE_FELL -> "a year to date that fell";
            case SLIPPED_POINT -> "a slipped decimal point";
            case FAR_BEYOND_TARGET -> "target met by 300%";
            case LEAP -> "a leap";
            case STANDING_STILL -> "standing still";
            case SUDDEN_NOUGHT -> "a sudden nought";
            case YEAR_OF_OTHER_PERIODS -> "a year that its periods do not make";
            case PARTS_ABOVE_TOTAL -> "parts that are more than their total";
            case PARTS_BELOW_TOTAL -> "parts that no longer make their total";
            case RED_WITHOUT_COMMENTARY -> "Red without commentary";
            case STALE_COMMENTARY -> "stale commentary";
            case WITHHELD_WORDS -> "words that hold a suppressed number";
            case CORRECTED_WITHOUT_REASON -> "a corrected figure without a reason";
            case RED_WITHOUT_ACTION -> "Red without corrective action";
        };
    }

    @Test
    void everyKindOfQuestionHasItsRow() {
        assertThat(ExamplesPage.column("checks", 0))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Question.values())
                        .map(DefinitionExamplesTest::words)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> owed() {
        return rows(
                "owed",
                cells -> assertThat(
                                Owed.of(Kpis.figures(ExampleMeasure.of(cells.get(2)), ExampleMeasure.of("B", ACTING)))
                                        .stream()
                                        .map(one -> switch (one.what()) {
                                            case FIGURE -> "figure";
                                            case READABLE_FIGURE -> "figure that can be read";
                                            case FINAL_FIGURE -> "final figure";
                                            case COMMENTARY -> "commentary";
                                            case CORRECTIVE_ACTION -> "corrective action";
                                        })
                                        .findFirst()
                                        .orElse("nothing"))
                        .isEqualTo(cells.get(0)));
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
                        .given("2023-24 Q2", ExampleMeasure.reading(part), "", ""));
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

    private static MeasureFigures example(String words) {
        return Kpis.only(ExampleMeasure.of(words));
    }

    private static Polarity polarity(String word) {
        return word.equals("higher") ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
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
