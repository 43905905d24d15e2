package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule or a measure that makes no sense cannot be made; the least that does can. */
class NonsenseTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a tolerance below nought per cent", call(() -> new Tolerance.Percent(number("-1")))),
                arguments("a tolerance below nought points", call(() -> new Tolerance.Points(number("-0.1")))),
                arguments("a band below nought per cent", call(() -> new Band.Percent(number("-1")))),
                arguments("a band below nought points", call(() -> new Band.Points(number("-0.1")))),
                arguments(
                        "counts below nought suppressed",
                        call(() -> Kpis.measure("A").suppressBelow(0).build())),
                arguments(
                        "a figure before its period's end",
                        call(() -> Kpis.measure("A").lag(-1).build())),
                arguments(
                        "a measure without a code", call(() -> Kpis.measure(" ").build())),
                arguments(
                        "a measure without a name",
                        call(() -> Kpis.measure("A").named("").build())),
                arguments(
                        "fewer than no decimals",
                        call(() -> Kpis.measure("A").unit("%", -1).build())),
                arguments(
                        "seven decimals",
                        call(() -> Kpis.measure("A").unit("%", 7).build())),
                arguments("a range upside down", call(() -> new Range(number("9"), number("8")))),
                arguments("a group without a name", call(() -> new ComparatorGroup(" ", List.of("Ashwell")))),
                arguments("a group of nobody", call(() -> new ComparatorGroup("Neighbours", List.of()))),
                arguments("limits fixed after eleven points", call(() -> fixed(11))),
                arguments("an average of one period", call(() -> new TravelScheme.Average(1))),
                arguments("an average of 25 periods", call(() -> new TravelScheme.Average(25))));
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments("a tolerance of nought per cent", call(() -> new Tolerance.Percent(number("0")))),
                arguments("a tolerance of nought points", call(() -> new Tolerance.Points(number("0")))),
                arguments("a band of nought per cent", call(() -> new Band.Percent(number("0")))),
                arguments("a band of nought points", call(() -> new Band.Points(number("0")))),
                arguments(
                        "nought suppressed",
                        call(() -> Kpis.measure("A").suppressBelow(1).build())),
                arguments(
                        "no decimals", call(() -> Kpis.measure("A").unit("%", 0).build())),
                arguments(
                        "six decimals",
                        call(() -> Kpis.measure("A").unit("%", 6).build())),
                arguments("a range of one figure", call(() -> new Range(number("8"), number("8")))),
                arguments("limits fixed after twelve points", call(() -> fixed(12))),
                arguments("an average of two periods", call(() -> new TravelScheme.Average(2))),
                arguments("an average of 24 periods", call(() -> new TravelScheme.Average(24))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void nonsenseIsRefused(String what, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void theLeastThatMakesSenseIsNot(String what, ThrowingCallable made) {
        assertThatCode(made).doesNotThrowAnyException();
    }

    private static ThrowingCallable call(ThrowingCallable made) {
        return made;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static void fixed(int points) {
        SpcOptions usual = SpcOptions.USUAL;
        new SpcOptions(usual.screening(), usual.trend(), usual.twoOfThree(), Optional.of(points));
    }
}
