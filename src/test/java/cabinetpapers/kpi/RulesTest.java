package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.kpi.Travel.Manner;
import cabinetpapers.kpi.Travel.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    @ParameterizedTest
    @CsvSource({
        // target 100, tolerance 10%: actual, last year's, rating
        "HIGHER_IS_BETTER, 90, , GREEN",
        "HIGHER_IS_BETTER, 89, 89, AMBER",
        "HIGHER_IS_BETTER, 89, 80, AMBER",
        "HIGHER_IS_BETTER, 89, 89.5, RED",
        "HIGHER_IS_BETTER, 89, , RED",
        "LOWER_IS_BETTER, 110, , GREEN",
        "LOWER_IS_BETTER, 111, 111, AMBER",
        "LOWER_IS_BETTER, 111, 120, AMBER",
        "LOWER_IS_BETTER, 111, 110, RED",
        "RANGE, 111, 89, AMBER",
        "RANGE, 111, 90, RED"
    })
    void beyondTheToleranceLastYearDecidesBetweenAmberAndRed(
            Polarity polarity, String actual, String lastYear, RagRating rating) {
        Kpis measure = Kpis.measure("A")
                .polarity(polarity)
                .rag(new RagScheme.TargetAndYear())
                .tolerance(new Tolerance.Percent(BigDecimal.TEN))
                .value("2023-24 Q2", actual, "100");
        if (lastYear != null) {
            measure.value("2022-23 Q2", lastYear, "100");
        }

        assertThat(Kpis.only(measure).rating()).isEqualTo(new Rating.Rated(rating));
    }

    @Test
    void lastYearsFigureOnAnotherFootingExcusesNothing() {
        Kpis measure = Kpis.measure("A")
                .rag(new RagScheme.TargetAndYear())
                .value("2022-23 Q2", "10", "100", Standing.NOT_COMPARABLE, "")
                .value("2023-24 Q2", "50", "100");

        assertThat(Kpis.only(measure).rating()).isEqualTo(new Rating.Rated(RagRating.RED));
        assertThat(Kpis.only(Kpis.measure("A")
                                .rag(new RagScheme.TargetAndYear())
                                .value("2022-23 Q2", "10", "100")
                                .value("2023-24 Q2", "50", "100")
                                .life("2023-24 Q1", ""))
                        .rating())
                .isEqualTo(new Rating.Rated(RagRating.RED));
    }

    @ParameterizedTest
    @CsvSource({"80, GREEN", "79.9, RED", "20, RED"})
    void withoutAmberATargetIsMetOrNot(String actual, RagRating rating) {
        assertThat(Kpis.only(Kpis.measure("A").rag(new RagScheme.RedOrGreen()).value("2023-24 Q2", actual, "80"))
                        .rating())
                .isEqualTo(new Rating.Rated(rating));
    }

    @Test
    void aMeasureForContextHasNoRatingButItsDirections() {
        MeasureFigures figures =
                Kpis.only(Kpis.measure("A").rag(new RagScheme.Unrated()).quarters("80", "70", "72"));

        assertThat(figures.rating()).isEqualTo(new Rating.NotRated(Rating.Why.INFORMATION_ONLY));
        assertThat(word(figures.shortTravel())).isEqualTo("IMPROVED");
    }

    @ParameterizedTest
    @CsvSource({"RED_OR_GREEN", "TARGET_AND_YEAR", "TARGET"})
    void withoutATargetNoRuleRates(String rule) {
        RagScheme scheme =
                RagScheme.parse(rule.toLowerCase(Locale.ROOT).replace('_', ' ')).orElseThrow();

        assertThat(Kpis.only(Kpis.measure("A").rag(scheme).quarters("", "70", "72"))
                        .rating())
                .isEqualTo(new Rating.NotRated(Rating.Why.NO_TARGET));
    }

    @Test
    void whatIsCarriedOverHasTheCouncilsColour() {
        Kpis measure = Kpis.measure("A")
                .carriedOver(Rating.Shade.BLUE)
                .given("2023-24 Q2", new Reading.NotDue(Reading.Wait.CARRIED_OVER), "80", "");
        Kpis notDue =
                Kpis.measure("B").carriedOver(Rating.Shade.BLUE).given("2023-24 Q2", new Reading.NotDue(), "80", "");

        assertThat(Kpis.only(measure).rating())
                .isEqualTo(new Rating.NotRated(Rating.Why.CARRIED_OVER, Rating.Shade.BLUE));
        assertThat(Kpis.only(measure).shortTravel()).isEqualTo(new Travel.NotComparable(Reason.CARRIED_OVER));
        assertThat(Kpis.only(notDue).rating()).isEqualTo(new Rating.NotRated(Rating.Why.NOT_DUE));
    }

    @ParameterizedTest
    @CsvSource({
        // the group has 10, 20, ... 70; ours, rank of 8, quartile, rating
        "HIGHER_IS_BETTER, 80, 1, TOP, GREEN",
        "HIGHER_IS_BETTER, 65, 2, TOP, GREEN",
        "HIGHER_IS_BETTER, 60, 2, TOP, GREEN",
        "HIGHER_IS_BETTER, 55, 3, SECOND, GREEN",
        "HIGHER_IS_BETTER, 45, 4, SECOND, GREEN",
        "HIGHER_IS_BETTER, 35, 5, THIRD, AMBER",
        "HIGHER_IS_BETTER, 25, 6, THIRD, AMBER",
        "HIGHER_IS_BETTER, 15, 7, BOTTOM, RED",
        "HIGHER_IS_BETTER, 5, 8, BOTTOM, RED",
        "LOWER_IS_BETTER, 5, 1, TOP, GREEN",
        "LOWER_IS_BETTER, 80, 8, BOTTOM, RED"
    })
    void aQuartileRatesAmongTheGroup(Polarity polarity, String ours, int rank, Quartile quartile, RagRating rating) {
        Kpis measure = group(Kpis.measure("A"), 7)
                .polarity(polarity)
                .rag(new RagScheme.Quartiles())
                .value("2022-23", ours, "")
                .value("2023-24 Q2", "44", "");

        MeasureFigures figures = Kpis.only(measure);

        assertThat(figures.rank())
                .contains(new GroupRank(
                        "Neighbours",
                        Period.parse("2022-23", Frequency.ANNUAL).orElseThrow(),
                        rank,
                        8,
                        Optional.of(quartile)));
        assertThat(figures.rating()).isEqualTo(new Rating.Rated(rating));
    }

    @Test
    void fewerThanFiveOthersMakeARankButNoQuartile() {
        Kpis four = group(Kpis.measure("A"), 4)
                .rag(new RagScheme.Quartiles())
                .value("2022-23", "99", "")
                .value("2023-24 Q2", "44", "");
        Kpis five = group(Kpis.measure("A"), 5).value("2022-23", "99", "").value("2023-24 Q2", "44", "");

        assertThat(Kpis.only(four).rank().orElseThrow().rank()).isEqualTo(1);
        assertThat(Kpis.only(four).rank().orElseThrow().quartile()).isEmpty();
        assertThat(Kpis.only(four).rating()).isEqualTo(new Rating.NotRated(Rating.Why.NO_COMPARISON));
        assertThat(Kpis.only(five).rank().orElseThrow().quartile()).contains(Quartile.TOP);
    }

    @Test
    void aRankIsForTheLatestPeriodThatBothHaveFiguresFor() {
        Kpis measure = group(Kpis.measure("A"), 5)
                .value("2021-22", "45", "")
                .value("2023-24 Q2", "44", "")
                .benchmark("2021-22", "Council 1", "50")
                .benchmark("2022-23", "England", "99");

        GroupRank rank = Kpis.only(measure).rank().orElseThrow();

        assertThat(rank.period().label()).isEqualTo("2021-22");
        assertThat(rank.of()).isEqualTo(2);
        assertThat(Kpis.only(group(Kpis.measure("A"), 5).value("2023-24 Q2", "44", ""))
                        .rank())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "RANGE"})
    void whereNeitherWayIsBetterNobodyIsRanked(Polarity polarity) {
        assertThat(Kpis.only(group(Kpis.measure("A").polarity(polarity), 6).value("2022-23", "1", ""))
                        .rank())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 0, 80, 80.1, IMPROVED PLAIN",
        "POINTS, 0.5, 80, 80.5, UNCHANGED WITHIN_BAND",
        "POINTS, 0.5, 80, 80.6, IMPROVED PLAIN",
        "POINTS, 0.5, 80, 79.5, UNCHANGED WITHIN_BAND",
        "POINTS, 0.5, 80, 79.4, WORSENED PLAIN",
        "PERCENT, 1, 80, 80.8, UNCHANGED WITHIN_BAND",
        "PERCENT, 1, 80, 80.9, IMPROVED PLAIN",
        "PERCENT, 1, -80, -80.8, UNCHANGED WITHIN_BAND",
        "PERCENT, 1, 0, 0.1, IMPROVED PLAIN",
        "PERCENT, 1, 80, 80, UNCHANGED PLAIN"
    })
    void aChangeWithinTheBandIsNone(String kind, BigDecimal amount, String from, String to, String expected) {
        Band band = kind.equals("NONE")
                ? new Band.None()
                : kind.equals("POINTS") ? new Band.Points(amount) : new Band.Percent(amount);

        assertThat(manner(Kpis.only(Kpis.measure("A").band(band).quarters("", from, to))
                        .shortTravel()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "%, HIGHER_IS_BETTER, 100, AT_MAXIMUM",
        "%, HIGHER_IS_BETTER, 99, PLAIN",
        "number, HIGHER_IS_BETTER, 100, PLAIN",
        "%, LOWER_IS_BETTER, 0, AT_MINIMUM",
        "number, LOWER_IS_BETTER, 0, AT_MINIMUM",
        "days, LOWER_IS_BETTER, 0, PLAIN",
        "£, LOWER_IS_BETTER, 0, PLAIN"
    })
    void theBestThatCanBeIsMaintained(String unit, Polarity polarity, String figure, Manner manner) {
        Travel travel = Kpis.only(
                        Kpis.measure("A").unit(unit, 0).polarity(polarity).quarters("", figure, figure))
                .shortTravel();

        assertThat(manner(travel)).isEqualTo("UNCHANGED " + manner);
    }

    @Test
    void aPercentageThatWasEverMoreThanTheWholeHasNoMaximum() {
        Travel travel =
                Kpis.only(Kpis.measure("A").quarters("", "117", "100", "100")).shortTravel();

        assertThat(manner(travel)).isEqualTo("UNCHANGED PLAIN");
    }

    @ParameterizedTest
    @CsvSource({
        // the mean of 70, 80 and 84 is 78
        "HIGHER_IS_BETTER, 79, IMPROVED PLAIN",
        "HIGHER_IS_BETTER, 78, UNCHANGED PLAIN",
        "HIGHER_IS_BETTER, 77, WORSENED PLAIN",
        "LOWER_IS_BETTER, 77, IMPROVED PLAIN",
        "RANGE, 79, WORSENED PLAIN"
    })
    void theLongDirectionIsAgainstTheAverage(Polarity polarity, String now, String expected) {
        MeasureFigures figures = Kpis.only(Kpis.measure("A")
                .polarity(polarity)
                .travel(new TravelScheme.Average(3))
                .quarters("70", "1", "70", "80", "84", now));

        assertThat(manner(figures.longTravel())).isEqualTo(expected);
        assertThat(((Travel.Direction) figures.longTravel()).against())
                .isEqualTo(new Travel.Against.Mean(3, new BigDecimal("78")));
        assertThat(((Travel.Direction) figures.shortTravel()).against())
                .isEqualTo(new Travel.Against.Earlier(Kpis.Q2.previous()));
    }

    @Test
    void anAverageNeedsAllItsPeriods() {
        Kpis two = Kpis.measure("A").travel(new TravelScheme.Average(3)).quarters("", "70", "80", "84");
        Kpis gap = Kpis.measure("A")
                .travel(new TravelScheme.Average(3))
                .value("2022-23 Q1", "70", "")
                .quarters("", "70", "80", "84");
        Kpis provisional = Kpis.measure("A")
                .travel(new TravelScheme.Average(2))
                .value("2022-23 Q4", "70", "", Standing.PROVISIONAL, "")
                .quarters("", "80", "84");
        Kpis yearToDate = Kpis.measure("A")
                .basis(Basis.CUMULATIVE)
                .travel(new TravelScheme.Average(2))
                .quarters("", "70", "80", "84");

        for (Kpis measure : List.of(two, gap, provisional)) {
            assertThat(Kpis.only(measure).longTravel()).isEqualTo(new Travel.NotComparable(Reason.TOO_FEW_TO_AVERAGE));
        }
        assertThat(Kpis.only(yearToDate).longTravel()).isEqualTo(new Travel.NotComparable(Reason.CUMULATIVE));
    }

    @Test
    void aTargetThatChangesInTheYearTakesTheShortDirectionAway() {
        Kpis changing = Kpis.measure("A")
                .travel(new TravelScheme.ConstantTarget())
                .value("2022-23 Q2", "60", "70")
                .value("2023-24 Q1", "70", "80")
                .value("2023-24 Q2", "72", "85");
        Kpis changedInApril = Kpis.measure("A")
                .travel(new TravelScheme.ConstantTarget())
                .value("2022-23 Q2", "60", "70")
                .value("2023-24 Q1", "70", "80")
                .value("2023-24 Q2", "72", "80");

        assertThat(Kpis.only(changing).shortTravel()).isEqualTo(new Travel.NotComparable(Reason.TARGET_CHANGES));
        assertThat(word(Kpis.only(changing).longTravel())).isEqualTo("IMPROVED");
        assertThat(word(Kpis.only(changedInApril).shortTravel())).isEqualTo("IMPROVED");
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 10.4, UNCHANGED NO_SIGNAL",
        "HIGHER_IS_BETTER, 20, IMPROVED PLAIN",
        "HIGHER_IS_BETTER, 1, WORSENED PLAIN",
        "LOWER_IS_BETTER, 20, WORSENED PLAIN",
        "LOWER_IS_BETTER, 1, IMPROVED PLAIN"
    })
    void processLimitsTellSignalsFromNoise(Polarity polarity, String now, String expected) {
        MeasureFigures figures = Kpis.only(calm(12, now).polarity(polarity));

        assertThat(manner(figures.shortTravel())).isEqualTo(expected);
        assertThat(figures.longTravel()).isEqualTo(new Travel.NotComparable(Reason.BY_LIMITS));
        assertThat(figures.process()).isPresent();
    }

    @Test
    void processLimitsNeedThirteenFiguresThatStandOnTheirOwn() {
        assertThat(Kpis.only(calm(11, "10")).shortTravel())
                .isEqualTo(new Travel.NotComparable(Reason.TOO_FEW_FOR_LIMITS));
        assertThat(Kpis.only(calm(12, "10").basis(Basis.ROLLING)).shortTravel())
                .isEqualTo(new Travel.NotComparable(Reason.ROLLING));
        assertThat(Kpis.only(calm(12, "10").basis(Basis.CUMULATIVE)).shortTravel())
                .isEqualTo(new Travel.NotComparable(Reason.CUMULATIVE));
        assertThat(word(Kpis.only(calm(12, "10").basis(Basis.ROLLING)).longTravel()))
                .isEqualTo("IMPROVED");
        assertThat(word(Kpis.only(calm(12, "10").range("8", "9")).shortTravel()))
                .isEqualTo("IMPROVED");
    }

    @Test
    void aMeasureJudgedByLimitsIsNoneOfTheLargestChanges() {
        QuarterFigures figures = Kpis.figures(calm(12, "20"));

        assertThat(Movers.of(figures.measures(), 3).improvedInAll()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"LAST, 30, 35, 8, 10", "SUM, 60, 105, 15, 60", "MEAN, 20, 35, , ", "RATIO, 25, 35, 15, 60"})
    void monthsAreRolledUpToTheQuarter(Rollup method, String actual, String target, String above, String below) {
        MeasureFigures figures = Kpis.only(Kpis.measure("A")
                .rollup(method)
                .parts("2023-07", "10", "35", "3", "30")
                .parts("2023-08", "20", "35", "4", "20")
                .parts("2023-09", "30", "35", "8", "10"));

        assertThat(figures.period()).isEqualTo(Kpis.Q2);
        assertThat(figures.current().actual().orElseThrow()).isEqualByComparingTo(actual);
        assertThat(figures.current().target().orElseThrow()).isEqualByComparingTo(target);
        assertThat(figures.current().numerator())
                .isEqualTo(Optional.ofNullable(above).map(BigDecimal::new));
        assertThat(figures.current().denominator())
                .isEqualTo(Optional.ofNullable(below).map(BigDecimal::new));
    }

    @Test
    void aQuarterIsAsGoodAsItsWeakestMonth() {
        Kpis provisional = Kpis.measure("A")
                .rollup(Rollup.SUM)
                .value("2023-07", "10", "")
                .value("2023-08", "20", "", Standing.PROVISIONAL, "")
                .value("2023-09", "30", "", Standing.REVISED, "");
        Kpis incomplete =
                Kpis.measure("A").rollup(Rollup.MEAN).value("2023-07", "10", "").value("2023-09", "30", "");
        Kpis unreadable = Kpis.measure("A")
                .rollup(Rollup.SUM)
                .value("2023-07", "10", "")
                .given("2023-08", new Reading.Unreadable("n/a"), "", "")
                .value("2023-09", "30", "");
        Kpis withoutParts = Kpis.measure("A")
                .rollup(Rollup.RATIO)
                .parts("2023-07", "10", "", "1", "0")
                .parts("2023-08", "10", "", "1", "0")
                .parts("2023-09", "10", "", "1", "0");

        assertThat(Kpis.only(provisional).current().reading())
                .isEqualTo(new Reading.Reported(new BigDecimal("60"), Standing.PROVISIONAL));
        assertThat(Kpis.only(incomplete).rating()).isEqualTo(new Rating.NotRated(Rating.Why.NOT_REPORTED));
        assertThat(Kpis.only(unreadable).rating()).isEqualTo(new Rating.NotRated(Rating.Why.UNREADABLE));
        assertThat(Kpis.only(withoutParts).rating()).isEqualTo(new Rating.NotRated(Rating.Why.NOT_REPORTED));
    }

    @Test
    void rolledUpQuartersAreComparedAsQuartersAre() {
        Kpis measure = Kpis.measure("A").rollup(Rollup.SUM);
        for (String month : List.of("2022-07", "2022-08", "2022-09", "2023-04", "2023-05", "2023-06")) {
            measure.value(month, "5", "");
        }
        measure.value("2023-07", "1", "").value("2023-08", "2", "").value("2023-09", "13", "");

        MeasureFigures figures = Kpis.only(measure);

        assertThat(figures.history()).hasSize(3);
        assertThat(word(figures.shortTravel())).isEqualTo("IMPROVED");
        assertThat(word(figures.longTravel())).isEqualTo("IMPROVED");
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTERLY, 0, 2023-24 Q2",
        "QUARTERLY, 1, 2023-24 Q1",
        "QUARTERLY, 3, 2023-24 Q1",
        "QUARTERLY, 4, 2022-23 Q4",
        "MONTHLY, 2, 2023-07",
        "ANNUAL, 0, 2022-23",
        "ANNUAL, 7, 2021-22"
    })
    void aMeasureThatComesLateHasItsOwnLatestPeriod(Frequency frequency, int lag, String period) {
        Measure measure = Kpis.measure("A").frequency(frequency).lag(lag).build();

        assertThat(FigureRules.latestPeriod(measure, Kpis.Q2).label()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"2023-24 Q2, , 1", "2023-24 Q3, , 0", ", 2023-24 Q2, 1", ", 2023-24 Q1, 0", "2022-23 Q1, 2024-25 Q4, 1"
    })
    void aMeasureIsReportedWithinItsLife(String from, String to, int measures) {
        Kpis measure = Kpis.measure("A")
                .life(
                        Optional.ofNullable(from).orElse(""),
                        Optional.ofNullable(to).orElse(""))
                .value("2023-24 Q2", "1", "");

        assertThat(Kpis.figures(measure).measures()).hasSize(measures);
    }

    @Test
    void withoutARangeOrATargetNobodyKnowsWhichWayIsNearer() {
        assertThat(Kpis.only(Kpis.measure("A").polarity(Polarity.RANGE).quarters("", "70", "80"))
                        .shortTravel())
                .isEqualTo(new Travel.NotComparable(Reason.NO_TARGET_TO_AIM_FOR));
        assertThat(word(Kpis.only(Kpis.measure("A").polarity(Polarity.RANGE).quarters("85", "70", "80"))
                        .shortTravel()))
                .isEqualTo("IMPROVED");
    }

    @Test
    void theRowsThatAQuarterRestsOnAreItsMonthsOrItself() {
        assertThat(due(Kpis.measure("A"))).containsExactly("2023-24 Q2");
        assertThat(due(Kpis.measure("A").frequency(Frequency.ANNUAL))).containsExactly("2022-23");
        assertThat(due(Kpis.measure("A").frequency(Frequency.MONTHLY))).containsExactly("2023-09");
        assertThat(due(Kpis.measure("A").rollup(Rollup.LAST))).containsExactly("2023-09");
        assertThat(due(Kpis.measure("A").rollup(Rollup.MEAN))).containsExactly("2023-07", "2023-08", "2023-09");
        assertThat(due(Kpis.measure("A").rollup(Rollup.SUM).frequency(Frequency.QUARTERLY)))
                .containsExactly("2023-24 Q2");
    }

    @ParameterizedTest
    @CsvSource({
        "5, %, 8, '', '', true",
        "5, %, 8, 4, '', true",
        "5, %, 8, '', 50, true",
        "5, %, 8, 4, 50, false",
        "5, number, 8, '', '', false",
        "0, %, 8, '', '', false"
    })
    void aShareWithoutItsCountsMayRestOnAnyNumber(
            int below, String unit, String actual, String above, String whole, boolean unknown) {
        Kpis measure = Kpis.measure("A").unit(unit, 0).parts("2023-24 Q2", actual, "", above, whole);
        if (below > 0) {
            measure.suppressBelow(below);
        }

        assertThat(FigureRules.countsUnknown(measure.build(), measure.returns().getFirst()))
                .isEqualTo(unknown);
    }

    @Test
    void figuresFromBeforeTheDefinitionAreNotComparedWith() {
        MeasureFigures figures = Kpis.only(Kpis.measure("A")
                .life("2023-24 Q1", "")
                .value("2022-23 Q2", "50", "")
                .value("2023-24 Q1", "60", "")
                .value("2023-24 Q2", "61", ""));

        assertThat(figures.longTravel()).isEqualTo(new Travel.NotComparable(Reason.DEFINITION_CHANGED));
        assertThat(word(figures.shortTravel())).isEqualTo("IMPROVED");
        assertThat(figures.history()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"95, GREEN", "94, AMBER", "80, RED"})
    void aForecastIsRatedAgainstTheYearEndsTarget(String forecast, RagRating rating) {
        Kpis measure = Kpis.measure("A").yearEndTarget("95").forecast("2023-24 Q2", "60", "60", forecast, "");

        Forecast found = Kpis.only(measure).forecast().orElseThrow();

        assertThat(found.target()).contains(new BigDecimal("95"));
        assertThat(found.rating()).isEqualTo(new Rating.Rated(rating));
        assertThat(Kpis.only(measure).rating()).isEqualTo(new Rating.Rated(RagRating.GREEN));
    }

    @Test
    void withoutAYearEndTargetTheLastPeriodsServes() {
        Kpis measure = Kpis.measure("A")
                .forecast("2023-24 Q2", "60", "60", "94", "")
                .given("2023-24 Q4", new Reading.NotDue(), "95", "");

        assertThat(Kpis.only(measure).forecast().orElseThrow().rating()).isEqualTo(new Rating.Rated(RagRating.AMBER));
        assertThat(Kpis.only(Kpis.measure("A").forecast("2023-24 Q2", "60", "60", "94", ""))
                        .forecast()
                        .orElseThrow()
                        .rating())
                .isEqualTo(new Rating.NotRated(Rating.Why.NO_TARGET));
    }

    @ParameterizedTest
    @CsvSource({
        "previous, true",
        "Constant target, true",
        "average of 2, true",
        "average of 24, true",
        "average of 1, false",
        "average of 25, false",
        "process limits, true",
        "whatever, false"
    })
    void theWordsOfADirectionRuleAreFew(String words, boolean known) {
        assertThat(TravelScheme.parse(words, SpcOptions.USUAL).isPresent()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "target, true",
        "Target and year, true",
        "red or green, true",
        "quartile, true",
        "none, true",
        "x, false"
    })
    void theWordsOfARatingRuleAreFew(String words, boolean known) {
        assertThat(RagScheme.parse(words).isPresent()).isEqualTo(known);
    }

    /** Seven others at most, with 10, 20, ... in 2022-23. */
    private static Kpis group(Kpis measure, int others) {
        measure.comparators(
                "Neighbours",
                IntStream.rangeClosed(1, others).mapToObj(i -> "Council " + i).toArray(String[]::new));
        IntStream.rangeClosed(1, others)
                .forEach(i -> measure.benchmark("2022-23", "Council " + i, String.valueOf(10 * i)));
        return measure;
    }

    /** So many quarters between 9.5 and 10.5, and then this one. */
    private static Kpis calm(int quarters, String now) {
        String[] figures = IntStream.rangeClosed(0, quarters)
                .mapToObj(i -> i == quarters ? now : i % 2 == 0 ? "9.5" : "10.5")
                .toArray(String[]::new);
        return Kpis.measure("A")
                .travel(new TravelScheme.ProcessLimits(SpcOptions.USUAL))
                .quarters("", figures);
    }

    private static List<String> due(Kpis measure) {
        return FigureRules.due(measure.build(), Kpis.Q2).stream()
                .map(Period::label)
                .toList();
    }

    private static String word(Travel travel) {
        return travel instanceof Travel.Direction direction
                ? direction.direction().name()
                : ((Travel.NotComparable) travel).reason().words();
    }

    private static String manner(Travel travel) {
        return travel instanceof Travel.Direction direction
                ? direction.direction() + " " + direction.manner()
                : ((Travel.NotComparable) travel).reason().words();
    }
}
