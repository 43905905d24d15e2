package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Reading.Extent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small numbers are not in the figures, and nothing in the figures gives them away. */
class SuppressionTest {

    private static final Reading FEWER = new Reading.Suppressed(new Extent.FewerThan(5));
    private static final Reading UNTOLD = new Reading.Suppressed(new Extent.Untold());

    @Test
    void aSuppressedFigureHasNoRatingDirectionForecastOrParts() {
        MeasureFigures figures = Kpis.only(counted()
                .value("2022-23 Q2", "9", "6")
                .value("2023-24 Q1", "8", "6")
                .forecast("2023-24 Q2", "4", "6", "20", "Act."));

        assertThat(figures.current().reading()).isEqualTo(FEWER);
        assertThat(figures.rating()).isEqualTo(new Rating.NotRated(Rating.Why.SUPPRESSED));
        assertThat(List.of(figures.shortTravel(), figures.longTravel()))
                .containsOnly(new Travel.NotComparable(Travel.Reason.SUPPRESSED));
        assertThat(figures.forecast()).isEmpty();
        assertThat(figures.current().target()).contains(new BigDecimal("6"));
        assertThat(figures.reported()).isFalse();
    }

    @Test
    void aFigureThatIsToldHasNoDirectionFromASuppressedOne() {
        MeasureFigures figures = Kpis.only(counted()
                .value("2022-23 Q2", "3", "6")
                .value("2023-24 Q1", "4", "6")
                .value("2023-24 Q2", "8", "6"));

        assertThat(List.of(figures.shortTravel(), figures.longTravel()))
                .containsOnly(new Travel.NotComparable(Travel.Reason.EARLIER_SUPPRESSED));
        assertThat(figures.rating()).isInstanceOf(Rating.Rated.class);
    }

    @Test
    void aForecastOfASmallNumberIsNotTold() {
        assertThat(Kpis.only(counted().forecast("2023-24 Q2", "8", "6", "4", ""))
                        .forecast())
                .isEmpty();
        assertThat(Kpis.only(counted().forecast("2023-24 Q2", "8", "6", "5", ""))
                        .forecast())
                .isPresent();
    }

    @Test
    void aRankDoesNotRestOnASuppressedFigure() {
        MeasureFigures figures = Kpis.only(counted()
                .comparators("Neighbours", "A", "B")
                .value("2023-24 Q2", "4", "")
                .benchmark("2023-24 Q2", "A", "3")
                .benchmark("2023-24 Q2", "B", "9"));

        assertThat(figures.rank()).isEmpty();
    }

    @Test
    void processLimitsRestOnTheFiguresThatAreTold() {
        String[] figures = IntStream.range(0, 15)
                .mapToObj(at -> at == 7 ? "4" : String.valueOf(10 + at % 2))
                .toArray(String[]::new);
        MeasureFigures made = Kpis.only(counted()
                .travel(new TravelScheme.ProcessLimits(SpcOptions.USUAL))
                .quarters("", figures));

        assertThat(made.process().orElseThrow().points()).hasSize(14);
        assertThat(made.toString()).doesNotContain("actual=4,");
    }

    @Test
    void aQuarterThatIsToldDoesNotTellItsMonths() {
        MeasureFigures figures = Kpis.only(counted()
                .rollup(Rollup.SUM)
                .value("2023-07", "9", "")
                .value("2023-08", "3", "")
                .value("2023-09", "8", ""));

        assertThat(figures.current().reading())
                .isEqualTo(new Reading.Reported(new BigDecimal("20"), Reading.Standing.FINAL));
        assertThat(figures.working().inputs()).isEmpty();
        assertThat(figures.working().part(Working.Subject.FIGURE).orElseThrow().steps())
                .containsExactly("Its months are not told, so that no suppressed number can be worked out from them.");
    }

    @ParameterizedTest
    @CsvSource({
        // 4 of 24 leave twenty; 4 of 25 leave twenty-one, which is looked for in figures alone
        "24, Twenty others waited.,true",
        "25, Twenty-one others waited.,false",
        "25, 21 others waited.,true",
        "25, We saw 25 people.,true",
        "25, Twenty-five people came.,false",
        "25, Nobody waited.,false"
    })
    void wordsAreLookedForUpToTwenty(String all, String commentary, boolean withheld) {
        Return row = new Return(
                "A",
                Kpis.Q2,
                new Reading.Reported(new BigDecimal("4"), Reading.Standing.FINAL),
                Optional.empty(),
                Optional.of(new BigDecimal("4")),
                Optional.of(new BigDecimal(all)),
                commentary);

        assertThat(Kpis.only(counted().row(row)).current().commentary())
                .isEqualTo(withheld ? Suppression.WITHHELD : commentary);
    }

    @ParameterizedTest
    @CsvSource({
        "There were 4 of them.,true",
        "There were four of them.,true",
        "Of these 4.0 were new.,true",
        "There were 14 of them in 2024.,false",
        "Fourteen came back.,false",
        "Fewer than usual.,false",
        "Five down from June.,true",
        "Two short of the target.,true",
        "Seven down from June.,false"
    })
    void wordsThatHoldTheNumberAreWithheld(String commentary, boolean withheld) {
        QuarterFigures figures = Kpis.figures(counted()
                .value("2023-24 Q1", "9", "6")
                .value("2023-24 Q2", "4", "6", Reading.Standing.FINAL, commentary));

        assertThat(figures.measures().getFirst().current().commentary())
                .isEqualTo(withheld ? Suppression.WITHHELD : commentary);
        assertThat(FigureRules.check(figures).stream()
                        .anyMatch(finding -> finding.fact()
                                .equals("a text of the measure holds a number that is suppressed, and is withheld")))
                .isEqualTo(withheld);
    }

    @Test
    void wordsOnALaterQuarterAndOnTheTotalAreWithheldToo() {
        QuarterFigures figures = Kpis.figures(
                Kpis.measure("T").unit("number", 0).value("2023-24 Q2", "30", "", Reading.Standing.FINAL, "3 more."),
                counted()
                        .partOf("T")
                        .value("2023-24 Q1", "3", "")
                        .value("2023-24 Q2", "8", "", Reading.Standing.FINAL, "Up from three."));

        assertThat(figures.measures())
                .allMatch(one -> one.current().commentary().equals(Suppression.WITHHELD));
    }

    @ParameterizedTest
    @CsvSource({
        "Seven fewer than a year ago.,true",
        "Five fewer than in June.,true",
        "Sixteen fewer than in March.,false",
        "None was new.,false"
    })
    void aDistanceTellsTheNumberOnlyFromAFigureThatItWouldBeComparedWith(String commentary, boolean withheld) {
        Kpis measure = counted()
                .value("2022-23 Q2", "11", "4")
                .value("2022-23 Q4", "20", "")
                .value("2023-24 Q1", "9", "")
                .value("2023-24 Q2", "4", "4", Reading.Standing.FINAL, commentary);

        assertThat(Kpis.only(measure).current().commentary()).isEqualTo(withheld ? Suppression.WITHHELD : commentary);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-24 Q1, Five more than in June.,true",
        "2022-23 Q2, Five more than a year ago.,true",
        "2022-23 Q4, Five more than in March.,false"
    })
    void aLaterFiguresDistanceFromASuppressedOneTellsIt(String small, String commentary, boolean withheld) {
        Kpis measure = counted().value(small, "4", "").value("2023-24 Q2", "9", "", Reading.Standing.FINAL, commentary);

        assertThat(Kpis.only(measure).current().commentary()).isEqualTo(withheld ? Suppression.WITHHELD : commentary);
    }

    @ParameterizedTest
    @CsvSource({
        "Two came in the last quarter of the year.,true",
        "Ten came from July to March.,true",
        "Five more than in March.,false",
        "None is new.,false"
    })
    void whatCameBetweenTwoFiguresOfAYearToDateTellsTheNumberWithinTheirYear(String commentary, boolean withheld) {
        Kpis measure = counted()
                .basis(Basis.CUMULATIVE)
                .value("2022-23 Q1", "20", "")
                .value("2022-23 Q3", "28", "")
                .value("2022-23 Q4", "30", "")
                .value("2022-23", "30", "")
                .value("2023-24 Q2", "35", "", Reading.Standing.FINAL, commentary);

        assertThat(Kpis.only(measure).current().commentary()).isEqualTo(withheld ? Suppression.WITHHELD : commentary);
    }

    @Test
    void theSameNumberInAnotherMeasuresWordsIsNoSecret() {
        QuarterFigures figures = Kpis.figures(
                counted("A").value("2023-24 Q2", "4", ""),
                plain("B").value("2023-24 Q2", "30", "", Reading.Standing.FINAL, "In 4 wards."));

        assertThat(figures.measures().getLast().current().commentary()).isEqualTo("In 4 wards.");
    }

    @Test
    void aShareThatIsToldKeepsItsCountsAndASuppressedOneDoesNot() {
        Return told = Kpis.only(Kpis.measure("A").suppressBelow(5).parts("2023-24 Q2", "50", "", "6", "12"))
                .current();
        Return untold = Kpis.only(Kpis.measure("A").suppressBelow(5).parts("2023-24 Q2", "8", "", "4", "50"))
                .current();

        assertThat(told.numerator()).contains(new BigDecimal("6"));
        assertThat(told.denominator()).contains(new BigDecimal("12"));
        assertThat(untold.numerator()).isEmpty();
        assertThat(untold.denominator()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "16, suppressed"})
    void aStepOfAYearToDateIsTheSmallestCountThatIsTold(String then, String shown) {
        Kpis measure =
                counted().basis(Basis.CUMULATIVE).value("2023-24 Q1", "12", "").value("2023-24 Q2", then, "");

        assertThat(Words.of(Kpis.only(measure).current().reading())).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        // first quarter: 20 of 50; the step to the second, and what is shown of it
        "25, 62, 40.3, 40.3",
        "24, 62, 38.7, suppressed",
        "30, 63, 47.6, suppressed",
        "25, 54, 46.3, suppressed",
        // the same whole all year, as of a plan's actions
        "25, 50, 50, 50",
        "24, 50, 48, suppressed"
    })
    void aStepOfAYearToDatesCountsIsACount(String numerator, String denominator, String figure, String shown) {
        assertThat(words(Kpis.measure("A")
                        .basis(Basis.CUMULATIVE)
                        .suppressBelow(5)
                        .parts("2023-24 Q1", "40", "", "20", "50")
                        .parts("2023-24 Q2", figure, "", numerator, denominator)))
                .containsExactly("40", shown);
    }

    @Test
    void aYearsFigureThatIsNotToldTakesTheOneAtItsEndWithIt() {
        Kpis rolling = counted()
                .basis(Basis.ROLLING)
                .value("2022-23 Q3", "8", "")
                .value("2022-23 Q4", "6", "")
                .value("2022-23", "4", "");
        Kpis unreported = counted()
                .basis(Basis.ROLLING)
                .given("2022-23 Q4", new Reading.NotReported(), "", "")
                .value("2022-23", "4", "");

        assertThat(words(rolling)).containsExactly("8", "suppressed");
        assertThat(words(unreported)).containsExactly("not reported");
    }

    @Test
    void anotherYearsSmallQuarterLeavesAYearTold() {
        MeasureFigures figures = Kpis.only(counted()
                .value("2022-23 Q3", "9", "")
                .value("2022-23", "34", "")
                .value("2023-24 Q1", "3", "")
                .value("2023-24 Q2", "8", ""));

        assertThat(Words.of(figures.outturns().getFirst().reading())).isEqualTo("34");
    }

    @ParameterizedTest
    @CsvSource({
        "60, 30, 50, 24, suppressed",
        "60, 30, 50, 25, 50",
        "54, 30, 50, 25, suppressed",
        "60, 30, 50, 26, suppressed",
        "50, 30, 50, 25, 50",
        "50, 29, 50, 25, suppressed",
        "40, 30, 50, 25, 50"
    })
    void aYearOfWhichAPeriodWasNotReturnedLeavesItsCounts(
            String denominator, String numerator, String toldOf, String told, String shown) {
        MeasureFigures figures = Kpis.only(Kpis.measure("A")
                .unit("%", 0)
                .suppressBelow(5)
                .parts("2022-23 Q1", "50", "", told, toldOf)
                .given("2022-23 Q2", new Reading.NotReported(), "", "")
                .parts("2022-23", "50", "", numerator, denominator));

        assertThat(Words.of(figures.outturns().getFirst().reading())).isEqualTo(shown);
    }

    @Test
    void whatWasNotReportedIsNotSuppressed() {
        QuarterFigures withoutTotal = Kpis.figures(
                plain("T").given("2023-24 Q2", new Reading.NotReported(), "", ""),
                counted("P1").partOf("T").value("2023-24 Q2", "3", ""),
                counted("P2").partOf("T").value("2023-24 Q2", "8", ""));
        QuarterFigures withoutPart = Kpis.figures(
                plain("T").value("2023-24 Q2", "20", ""),
                counted("P1").partOf("T").value("2023-24 Q2", "3", ""),
                counted("P2").partOf("T").given("2023-24 Q2", new Reading.NotReported(), "", ""),
                counted("P3").partOf("T").value("2023-24 Q2", "9", ""),
                counted("P4").partOf("T").value("2023-24 Q2", "8", ""));
        Kpis toDate = counted()
                .basis(Basis.CUMULATIVE)
                .value("2022-23 Q4", "12", "")
                .given("2023-24 Q1", new Reading.NotReported(), "", "")
                .value("2023-24 Q2", "20", "");

        assertThat(words(withoutTotal)).containsExactly("not reported", "fewer than 5", "8");
        assertThat(words(withoutPart)).containsExactly("20", "fewer than 5", "not reported", "9", "suppressed");
        assertThat(words(toDate)).containsExactly("12", "not reported", "20");
    }

    @Test
    void whatCannotBeReadIsNotRepeated() {
        assertThat(Kpis.only(counted().given("2023-24 Q2", new Reading.Unreadable("4*"), "", ""))
                        .current()
                        .reading())
                .isEqualTo(new Reading.Unreadable(""));
    }

    @Test
    void aTotalOfTotalsProtectsEachOfThem() {
        QuarterFigures figures = Kpis.figures(
                plain("ALL").value("2023-24 Q2", "100", ""),
                plain("NORTH").partOf("ALL").value("2023-24 Q2", "10", ""),
                plain("SOUTH").partOf("ALL").value("2023-24 Q2", "90", ""),
                counted("N1").partOf("NORTH").value("2023-24 Q2", "4", ""),
                counted("N2").partOf("NORTH").value("2023-24 Q2", "6", ""));

        assertThat(figures.measures().stream().map(one -> one.current().reading()))
                .containsExactly(
                        new Reading.Reported(new BigDecimal("100"), Reading.Standing.FINAL),
                        new Reading.Reported(new BigDecimal("10"), Reading.Standing.FINAL),
                        new Reading.Reported(new BigDecimal("90"), Reading.Standing.FINAL),
                        FEWER,
                        UNTOLD);
    }

    @Test
    void aCircleOfTotalsEnds() {
        QuarterFigures figures = Kpis.figures(
                counted("A").partOf("B").value("2023-24 Q2", "4", ""),
                counted("B").partOf("A").value("2023-24 Q2", "9", ""));

        assertThat(figures.measures().getFirst().current().reading()).isEqualTo(FEWER);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @Test
    void eachPartHasItsOwnLeast() {
        QuarterFigures figures = Kpis.figures(
                plain("T").value("2023-24 Q2", "29", ""),
                plain("A").suppressBelow(5).partOf("T").value("2023-24 Q2", "1", ""),
                plain("B").suppressBelow(10).partOf("T").value("2023-24 Q2", "8", ""),
                plain("C").partOf("T").value("2023-24 Q2", "20", ""));

        assertThat(words(figures)).containsExactly("29", "fewer than 5", "fewer than 10", "suppressed");
    }

    @Test
    void aTotalsStepDoesNotTellTheStepsOfItsParts() {
        Kpis total = plain("T").basis(Basis.CUMULATIVE).quarters("", "32", "32");
        QuarterFigures stood = Kpis.figures(
                total,
                counted("A").basis(Basis.CUMULATIVE).partOf("T").quarters("", "12", "12"),
                counted("B").basis(Basis.CUMULATIVE).partOf("T").quarters("", "20", "20"));

        assertThat(histories(stood)).containsExactly("32, suppressed", "12, suppressed", "20, suppressed");
    }

    @Test
    void aTotalsStepLessTheStepsThatAreToldDoesNotTellTheOthers() {
        QuarterFigures figures = Kpis.figures(
                plain("T").basis(Basis.CUMULATIVE).quarters("", "62", "85"),
                counted("A").basis(Basis.CUMULATIVE).partOf("T").quarters("", "12", "14"),
                counted("B").basis(Basis.CUMULATIVE).partOf("T").quarters("", "20", "21"),
                plain("C").basis(Basis.CUMULATIVE).partOf("T").quarters("", "30", "50"));

        assertThat(histories(figures)).containsExactly("62, suppressed", "12, suppressed", "20, suppressed", "30, 50");
    }

    @Test
    void aTotalThatFellWithPartsThatAreAllToldIsTold() {
        QuarterFigures figures = Kpis.figures(
                plain("T").basis(Basis.CUMULATIVE).quarters("", "62", "60"),
                counted("A").basis(Basis.CUMULATIVE).partOf("T").quarters("", "32", "40"),
                plain("B").basis(Basis.CUMULATIVE).partOf("T").quarters("", "30", "20"));

        assertThat(histories(figures)).containsExactly("62, 60", "32, 40", "30, 20");
    }

    @ParameterizedTest
    @CsvSource({"46, 81, suppressed", "26, 40, 65"})
    void partsOfAShareAreLookedAtByTheirCounts(String met, String all, String shown) {
        QuarterFigures figures = Kpis.figures(
                share("T").parts("2023-24 Q2", "60", "", "60", "100"),
                share("A").suppressBelow(5).partOf("T").parts("2023-24 Q2", "80", "", "8", "10"),
                share("B").suppressBelow(5).partOf("T").parts("2023-24 Q2", "67", "", "6", "9"),
                share("C").partOf("T").parts("2023-24 Q2", "65", "", met, all));

        assertThat(words(figures)).containsExactly("60", "suppressed", "suppressed", shown);
    }

    private static Kpis share(String code) {
        return Kpis.measure(code).unit("%", 0);
    }

    @Test
    void aFigureThatWasPublishedAsSuppressedStaysSoThoughThePartBesideItWasCorrected() {
        QuarterFigures published = Kpis.figures(family("20", "3"));
        List<Kpis> corrected = family("23", "6");

        QuarterFigures now = FigureRules.figure(
                new Quarter(Kpis.Q2.year(), 3),
                corrected.stream().map(Kpis::build).toList(),
                corrected.stream().flatMap(one -> one.returns().stream()).toList(),
                List.of(),
                Optional.of(published));

        assertThat(words(published)).containsExactly("20", "fewer than 5", "suppressed", "9");
        assertThat(histories(now)).containsExactly("23 (revised)", "suppressed", "suppressed", "9");
    }

    @ParameterizedTest
    @CsvSource({"13, 4, 9, fewer than 5, suppressed", "21, 12, 9, 12, 9"})
    void aPartThatIsNoLongerReportedIsNoUnknown(String total, String a, String b, String aShown, String bShown) {
        QuarterFigures figures = Kpis.figures(
                plain("T").value("2023-24 Q2", total, ""),
                counted("A").partOf("T").value("2023-24 Q2", a, ""),
                counted("B").partOf("T").value("2023-24 Q2", b, ""),
                counted("C").partOf("T").life("", "2022-23 Q4").value("2022-23 Q4", "9", ""));

        assertThat(words(figures)).containsExactly(total, aShown, bShown);
    }

    @Test
    void theYearOfALevelIsNoSumOfItsQuarters() {
        Kpis level = counted().value("2022-23", "120", "").rollup(Rollup.LAST).value("2023-03", "120", "");

        assertThat(Words.of(Kpis.only(level).outturns().getFirst().reading())).isEqualTo("120");
    }

    @Test
    void theReasonOfACorrectionMayNotNameWhatWasSuppressed() {
        QuarterFigures published = Kpis.figures(family("20", "3"));
        List<Kpis> corrected = family("23", "6");
        List<Return> returns = corrected.stream()
                .flatMap(one -> one.returns().stream())
                .map(one -> new Return(
                        one.code(),
                        one.period(),
                        one.reading(),
                        one.target(),
                        one.numerator(),
                        one.denominator(),
                        one.commentary(),
                        one.forecast(),
                        one.correctiveAction(),
                        "3 was a miscount."))
                .toList();

        QuarterFigures now = FigureRules.figure(
                new Quarter(Kpis.Q2.year(), 3),
                corrected.stream().map(Kpis::build).toList(),
                returns,
                List.of(),
                Optional.of(published));

        assertThat(now.measures())
                .extracting(one -> one.history().getFirst().restatementReason())
                .containsExactly("3 was a miscount.", Suppression.WITHHELD, Suppression.WITHHELD, "3 was a miscount.");
    }

    private static List<Kpis> family(String total, String part) {
        return List.of(
                plain("T").value("2023-24 Q2", total, ""),
                counted("A").partOf("T").value("2023-24 Q2", part, ""),
                counted("B").partOf("T").value("2023-24 Q2", "8", ""),
                counted("C").partOf("T").value("2023-24 Q2", "9", ""));
    }

    /** Whoever knows total, told parts and what "fewer than" means can still not rule out any small number. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anySuppressedPartMayStillBeAnySmallNumber(long seed) {
        Random random = new Random(seed);
        int unreturned = 0;
        List<Integer> leasts = new ArrayList<>();
        List<Kpis> measures = new ArrayList<>();
        int total = 0;
        int usual = 3 + random.nextInt(8);
        for (int part = 0; part < 2 + random.nextInt(5); part++) {
            int least = random.nextInt(4) > 0 ? usual : 3 + random.nextInt(8);
            int count = random.nextInt(3 * least);
            total += count;
            boolean returned = random.nextInt(8) > 0;
            unreturned += returned ? 0 : 1;
            leasts.add(least);
            Kpis measure = counted("P" + part).suppressBelow(least).partOf("T");
            measures.add(
                    returned
                            ? measure.value("2023-24 Q2", String.valueOf(count), "")
                            : measure.given("2023-24 Q2", new Reading.NotReported(), "", ""));
        }
        measures.addFirst(plain("T").value("2023-24 Q2", String.valueOf(total), ""));

        List<MeasureFigures> figures = Kpis.figures(measures).measures();

        if (!(figures.getFirst().current().reading() instanceof Reading.Reported)) {
            return;
        }
        int untold = total;
        int fewest = 0;
        boolean unbounded = unreturned > 0;
        List<Integer> small = new ArrayList<>();
        for (int part = 0; part < leasts.size(); part++) {
            MeasureFigures shown = figures.get(part + 1);
            Reading reading = shown.current().reading();
            if (reading.equals(UNTOLD)) {
                fewest += leasts.get(part);
                unbounded = true;
            } else if (reading instanceof Reading.Suppressed) {
                small.add(leasts.get(part));
            } else if (reading instanceof Reading.Reported) {
                untold -= shown.current().actual().orElseThrow().intValueExact();
            }
        }
        for (int least : small) {
            int most = small.stream().mapToInt(one -> one - 1).sum() - (least - 1);
            for (int guess = 0; guess < least; guess++) {
                int rest = untold - guess;
                assertThat(rest >= fewest && (unbounded || rest <= most))
                        .as("%d of %d", guess, least)
                        .isTrue();
            }
        }
        boolean nobodyKnows = unreturned > 0 && small.isEmpty() && fewest == 0;
        assertThat(nobodyKnows && untold < Collections.max(leasts))
                .as("%d left for those nobody returned", untold)
                .isFalse();
    }

    /** Its own history. */
    private static List<String> words(Kpis measure) {
        return Kpis.only(measure).history().stream()
                .map(one -> Words.of(one.reading()))
                .toList();
    }

    /** The quarters of each measure. */
    private static List<String> histories(QuarterFigures figures) {
        return figures.measures().stream()
                .map(measure -> measure.history().stream()
                        .map(one -> Words.of(one.reading()))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** The quarter of each measure. */
    private static List<String> words(QuarterFigures figures) {
        return figures.measures().stream()
                .map(one -> Words.of(one.current().reading()))
                .toList();
    }

    private static Kpis counted() {
        return counted("A");
    }

    private static Kpis counted(String code) {
        return plain(code).suppressBelow(5);
    }

    private static Kpis plain(String code) {
        return Kpis.measure(code).unit("number", 0);
    }
}
