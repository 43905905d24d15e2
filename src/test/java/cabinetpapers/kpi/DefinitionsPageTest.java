package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that {@code src/docs/definitions.md} gives. */
class DefinitionsPageTest {

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, percent, 5, 80, 80,    GREEN",
        "HIGHER_IS_BETTER, percent, 5, 80, 79.96, AMBER",
        "HIGHER_IS_BETTER, percent, 5, 80, 76.0,  AMBER",
        "HIGHER_IS_BETTER, percent, 5, 80, 75.9,  RED",
        "HIGHER_IS_BETTER, points,  2, 80, 78.0,  AMBER",
        "HIGHER_IS_BETTER, points,  2, 80, 77.9,  RED",
        "HIGHER_IS_BETTER, floor,  70, 80, 70.0,  AMBER",
        "HIGHER_IS_BETTER, floor,  70, 80, 69.9,  RED",
        "HIGHER_IS_BETTER, percent, 0, 80, 79.9,  RED",
        "LOWER_IS_BETTER,  percent, 5, 10, 10.5,  AMBER",
        "LOWER_IS_BETTER,  percent, 5, 10, 10.6,  RED",
        "LOWER_IS_BETTER,  percent, 5, 0,  0.1,   RED",
    })
    void aFigureIsRatedAsThePageSays(
            Polarity polarity, String kind, BigDecimal amount, String target, String actual, RagRating rating) {
        assertThat(rating(Kpis.measure("A")
                        .polarity(polarity)
                        .tolerance(tolerance(kind, amount))
                        .value("2023-24 Q2", actual, target)))
                .isEqualTo(new Rating.Rated(rating));
    }

    @ParameterizedTest
    @CsvSource({"12, GREEN", "8, GREEN", "12.6, AMBER", "12.7, RED"})
    void aRangesToleranceIsOfItsNearerEnd(String actual, RagRating rating) {
        assertThat(rating(Kpis.measure("A").range("8", "12").value("2023-24 Q2", actual, "")))
                .isEqualTo(new Rating.Rated(rating));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 75.4, 82.0, IMPROVED",
        "HIGHER_IS_BETTER, 82.0, 82.1, IMPROVED",
        "LOWER_IS_BETTER,  12,   13,   WORSENED",
        "LOWER_IS_BETTER,  12,   12,   UNCHANGED",
        "RANGE,            45,   56,   WORSENED",
    })
    void aDirectionIsAsThePageSays(Polarity polarity, String from, String to, DirectionOfTravel direction) {
        assertThat(direction(Kpis.measure("A")
                        .polarity(polarity)
                        .value("2023-24 Q1", from, "50")
                        .value("2023-24 Q2", to, "50")))
                .contains(direction);
    }

    @ParameterizedTest
    @CsvSource({"80, 97, IMPROVED", "92, 94, UNCHANGED"})
    void nearerToARangeIsBetter(String from, String to, DirectionOfTravel direction) {
        assertThat(direction(Kpis.measure("A")
                        .range("90", "95")
                        .value("2023-24 Q1", from, "")
                        .value("2023-24 Q2", to, "")))
                .contains(direction);
    }

    @Test
    void eachFrequencyHasItsOwnPeriod() {
        assertThat(Period.latest(Frequency.QUARTERLY, Kpis.Q2.lastMonth()).label())
                .isEqualTo("2023-24 Q2");
        assertThat(Period.latest(Frequency.MONTHLY, Kpis.Q2.lastMonth()).label())
                .isEqualTo("2023-09");
        Period year = Period.latest(Frequency.ANNUAL, Kpis.Q2.lastMonth());
        assertThat(year.label()).isEqualTo("2022-23");
        assertThat(year.yearEarlier().label()).isEqualTo("2021-22");
    }

    @Test
    void aMeasureForInformationThatWasNotReportedIsNotReported() {
        assertThat(rating(Kpis.measure("A").polarity(Polarity.NONE)))
                .isEqualTo(new Rating.NotRated(Rating.Why.NOT_REPORTED));
    }

    @Test
    void aYearToDateHasNoShortDirection() {
        assertThat(only(Kpis.measure("A")
                                .basis(Basis.CUMULATIVE)
                                .value("2023-24 Q1", "33.6", "")
                                .value("2023-24 Q2", "57.4", ""))
                        .shortTravel())
                .isEqualTo(new Travel.NotComparable(Travel.Reason.CUMULATIVE));
    }

    private static Tolerance tolerance(String kind, BigDecimal amount) {
        return kind.equals("percent")
                ? new Tolerance.Percent(amount)
                : kind.equals("points") ? new Tolerance.Points(amount) : new Tolerance.Floor(amount);
    }

    private static Rating rating(Kpis measure) {
        return only(measure).rating();
    }

    private static Optional<DirectionOfTravel> direction(Kpis measure) {
        return only(measure).shortTravel() instanceof Travel.Direction direction
                ? Optional.of(direction.direction())
                : Optional.empty();
    }

    private static MeasureFigures only(Kpis measure) {
        return Kpis.figures(measure).measures().getFirst();
    }
}
