package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Tolerance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, dates and tolerances as councils write them. */
class CellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0
                    95.50      | 95.5
                    007        | 7
                    .5         | 0.5
                    -3         | -3
                    −3         | -3
                    +3.25      | 3.25
                    1,234      | 1234
                    1,234,567.8 | 1234567.8
                    £1.2m      | 1200000
                    -£1.2m     | -1200000
                    £-1.2m     | -1200000
                    £3k        | 3000
                    £ 3 K      | 3000
                    £2bn       | 2000000000
                    £1,234.50  | 1234.5
                    45%        | 45
                    45.5 %     | 45.5
                    -0         | 0
                    """)
    void theseAreNumbers(String text, BigDecimal number) {
        assertThat(NumberCell.parse(text, Column.ACTUAL)).isEqualTo(new Parsed.Understood<>(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12,5       | Write 12.5 and run again.
                    -12,5      | Write -12.5 and run again.
                    0,123      | Write 0.123 and run again.
                    1.234,5    | Write 1234.5 and run again.
                    (1,234)    | Write -1234 and run again.
                    –5         | Write -5 and run again.
                    12.5 days  | Write 12.5 and run again.
                    £5 million | Write the figure in full (money may be £1.2m) and run again.
                    1.2m       | Write the figure in full (money may be £1.2m) and run again.
                    1.23E+05   | Write the figure in full, without an exponent, and run again.
                    n/a        | Write the figure, or leave the cell blank and write not due or not reported under status, and run again.
                    N/A        | Write the figure, or leave the cell blank and write not due or not reported under status, and run again.
                    -          | Write the figure, or leave the cell blank and write not due or not reported under status, and run again.
                    TBC        | Write the figure, or leave the cell blank and write not due or not reported under status, and run again.
                    #N/A       | Correct the formula in this cell and run again.
                    =D2/E2     | Open the file in the spreadsheet, save it with the formula's result, and run again.
                    12/30      | Write the figure in digits and run again.
                    12 of 30   | Write the figure in digits and run again.
                    <5         | Write the figure in digits and run again.
                    --5        | Write the figure in digits and run again.
                    £5%        | Write the figure in digits and run again.
                    1,23,456   | Write the figure in digits and run again.
                    1234,567   | Write 1234.567 and run again.
                    1.2.3      | Write the figure in digits and run again.
                    5.         | Write the figure in digits and run again.
                    ,5         | Write the figure in digits and run again.
                    .          | Write the figure in digits and run again.
                    £          | Write the figure in digits and run again.
                    %          | Write the figure in digits and run again.
                    ١٢         | Write the figure in digits and run again.
                    """)
    void theseAreNot(String text, String remedy) {
        assertThat(NumberCell.parse(text, Column.ACTUAL)).isEqualTo(new Parsed.Refused<>("is not a number", remedy));
    }

    @Test
    void aPlaceholderForATargetIsBetterLeftBlank() {
        assertThat(NumberCell.parse("n/a", Column.TARGET))
                .isEqualTo(new Parsed.Refused<>(
                        "is not a number", "Leave the cell blank where there is none, and run again."));
    }

    @Test
    void thirtyDigitsAreANumberAndThirtyOneAreNot() {
        assertThat(NumberCell.parse("9".repeat(30), Column.ACTUAL))
                .isEqualTo(new Parsed.Understood<>(new BigDecimal("9".repeat(30))));
        assertThat(NumberCell.parse("9".repeat(31), Column.ACTUAL))
                .isEqualTo(new Parsed.Refused<>("has more than 30 digits", "Correct the number and run again."));
        assertThat(NumberCell.parse("9".repeat(1_000_000), Column.ACTUAL)).isInstanceOf(Parsed.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-12-08",
                "08/12/2023",
                "8/12/2023",
                "8.12.2023",
                "8 December 2023",
                "8th December 2023",
                "Friday 8 December 2023",
                "Friday, 8 Dec 2023",
                "8 DECEMBER 2023"
            })
    void theseAreDates(String text) {
        assertThat(DateCell.parse(text)).isEqualTo(new Parsed.Understood<>(LocalDate.of(2023, 12, 8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31/06/2026        | is not a date: June has 30 days
                    2026-06-31        | is not a date: June has 30 days
                    29 February 2023  | is not a date: February 2023 has 28 days
                    12/18/2023        | is not a date: there is no month 18
                    00/12/2023        | is not a date: December has 31 days
                    18/12/0203        | is not a date of our time
                    18/12/23          | is not a date
                    mid-January       | is not a date
                    18 Foo 2023       | is not a date
                    """)
    void theseDatesAreNot(String text, String fact) {
        assertThat(DateCell.parse(text))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.fact()).isEqualTo(fact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 points", "2 Points", "2points", "2.0 points", "2 percentage points", "2pp", "2 point"})
    void pointsMayBeWrittenInSomeWays(String text) {
        assertThat(ToleranceCell.parse(text, Optional.empty()))
                .isEqualTo(new Parsed.Understood<>(new Tolerance.Points(new BigDecimal("2"))));
    }

    @Test
    void aFloorTakesItsFigureFromItsOwnColumn() {
        assertThat(ToleranceCell.parse("Floor", Optional.of(new BigDecimal("75"))))
                .isEqualTo(new Parsed.Understood<>(new Tolerance.Floor(new BigDecimal("75"))));
        assertThat(ToleranceCell.parse("floor", Optional.empty()))
                .isEqualTo(new Parsed.Refused<>(
                        "has no figure in the column floor", "Write the floor standard there and run again."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5          | is not a tolerance
                    about 5%   | is not a tolerance
                    £5 points  | is not a tolerance
                    points     | is not a tolerance
                    %          | is not a tolerance
                    -5%        | is negative, and a tolerance cannot be
                    -2 points  | is negative, and a tolerance cannot be
                    """)
    void theseTolerancesAreNot(String text, String fact) {
        assertThat(ToleranceCell.parse(text, Optional.empty()))
                .isEqualTo(new Parsed.Refused<>(
                        fact, "Write 5% (of the target), 2 points, floor or none, and run again."));
    }

    @Test
    void codesCopiedFromTheWebLoseTheirInvisibleMarks() {
        assertThat(CellText.line(CellText.printable("\u200BCS01\u00A0\u0000 \uFEFF")))
                .isEqualTo("CS01");
        assertThat(CellText.printable("a\uD800b\uDC00c😀\uFFFF")).isEqualTo("abc😀");
    }

    @Test
    void excelsEscapesAreTheCharactersThatTheyStandFor() {
        assertThat(CellText.unescape("one_x000D_\ntwo _x005F_x000D_")).isEqualTo("one\r\ntwo _x000D_");
    }
}
